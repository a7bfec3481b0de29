package fr.orientess.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fails when the committed JavaScript bundle is older than what the screens use. Then: name the
 * component in {@link Shell} and run build/bundle.sh.
 */
class BundleTest {

  private static final String REMEDY = "Name new components in Shell and run build/bundle.sh";

  private static final Pattern VAADIN_CLASS =
      Pattern.compile("com/vaadin/(\\w+/)+[A-Z]\\w*(\\$\\w+)*");

  private final JsonNode bundle = bundle();
  private final Set<Class<?>> used = vaadinClassesUsed();

  @Test
  void holdsEveryModuleThatTheScreensUse() {
    var bundled =
        bundle.get("bundleImports").valueStream().map(JsonNode::asString).map(BundleTest::bare);
    var needed = used.stream().flatMap(BundleTest::modules).map(BundleTest::bare);

    assertThat(needed).as(REMEDY).isNotEmpty().isSubsetOf(bundled.toList());
  }

  @Test
  void holdsTheVersionsOfTheVaadinThatIsUsed() {
    var bundled = bundle.get("packageJsonDependencies");
    var packages =
        used.stream().flatMap(type -> Stream.of(type.getAnnotationsByType(NpmPackage.class)));

    assertThat(packages)
        .as(REMEDY)
        .isNotEmpty()
        .allSatisfy(
            npm -> assertThat(bundled.path(npm.value()).asString()).isEqualTo(npm.version()));
  }

  @Test
  void holdsOurOwnFilesAsTheyAre() {
    var ownFiles =
        bundle
            .get("frontendHashes")
            .propertyStream()
            .filter(file -> Files.exists(Path.of("frontend", file.getKey())));

    assertThat(ownFiles)
        .as(REMEDY)
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.getValue().asString()).isEqualTo(hash(file.getKey())));
  }

  /** All of Vaadin that our class files name, with its superclasses. */
  private static Set<Class<?>> vaadinClassesUsed() {
    try (var files = Files.walk(Path.of("target", "classes", "fr", "orientess"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .flatMap(BundleTest::names)
          .distinct()
          .<Class<?>>flatMap(name -> withSuperclasses(load(name)))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names(Path classFile) {
    try {
      var constants = ClassFile.of().parse(classFile).constantPool();
      return StreamSupport.stream(constants.spliterator(), false)
          .filter(Utf8Entry.class::isInstance)
          .flatMap(text -> VAADIN_CLASS.matcher(((Utf8Entry) text).stringValue()).results())
          .map(name -> name.group().replace('/', '.'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, BundleTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> withSuperclasses(Class<?> type) {
    return Stream.iterate(type, Objects::nonNull, Class::getSuperclass);
  }

  private static Stream<String> modules(Class<?> type) {
    var scripts =
        Stream.of(type.getAnnotationsByType(JsModule.class))
            .filter(module -> !module.developmentOnly())
            .map(JsModule::value);
    var styles = Stream.of(type.getAnnotationsByType(CssImport.class)).map(CssImport::value);
    return Stream.concat(scripts, styles);
  }

  /** Files of Vaadin's jars are "./name" to classes and a longer path to the bundle. */
  private static String bare(String module) {
    return module.replaceFirst("^(Frontend/generated/jar-resources/|Frontend/|\\./)", "");
  }

  private static JsonNode bundle() {
    try (var stats = BundleTest.class.getResourceAsStream("/META-INF/VAADIN/config/stats.json")) {
      return JsonMapper.shared().readTree(stats);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String file) {
    try {
      var content = Files.readString(Path.of("frontend", file)).replace("\r\n", "\n");
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
