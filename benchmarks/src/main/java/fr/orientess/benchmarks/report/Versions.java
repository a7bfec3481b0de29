package fr.orientess.benchmarks.report;

import fr.orientess.benchmarks.node.NodeEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import tools.jackson.databind.ObjectMapper;

/** The versions of everything that is compared. */
final class Versions {

  private Versions() {}

  static Map<String, String> all() throws IOException {
    var versions = new LinkedHashMap<String, String>();
    versions.put("orientess", System.getProperty("orientess.commit", "working copy"));
    versions.put("java", System.getProperty("java.vm.version"));
    versions.put("drools", ofJar("org.drools", "drools-core"));
    versions.put("h2", org.h2.engine.Constants.VERSION);
    versions.put("jmh", ofJar("org.openjdk.jmh", "jmh-core"));
    versions.put("node", node());
    for (var engine : NodeEngine.values()) {
      versions.put(engine.id(), ofPackage(engine.npm()));
    }
    return versions;
  }

  private static String ofJar(String group, String artifact) throws IOException {
    var path = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (var in = Versions.class.getResourceAsStream(path)) {
      var properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      return properties.getProperty("version", "?");
    }
  }

  private static String ofPackage(String name) throws IOException {
    var folder = Path.of(System.getProperty("orientess.node", "."), "node_modules");
    var file = folder.resolve(name).resolve("package.json");
    return Files.exists(file)
        ? new ObjectMapper().readTree(Files.readString(file)).get("version").stringValue()
        : "?";
  }

  private static String node() throws IOException {
    try (var out = new ProcessBuilder("node", "--version").start().inputReader()) {
      return String.valueOf(out.readLine());
    }
  }
}
