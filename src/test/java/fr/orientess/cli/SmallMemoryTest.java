package fr.orientess.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.OrientessApplication;
import fr.orientess.knowledge.HostileFiles;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.reload.HostileReload;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile files in a process of its own with little memory: it ends by itself, and says in French
 * what is wrong with which file.
 */
class SmallMemoryTest {

  private static final long GENEROUS_MINUTES = 5;
  private static final String OUT_OF_MEMORY = "La mémoire ne suffit pas";
  private static final String LOG = "orientess-erreur.log";

  @TempDir Path temporary;

  private Path folder() {
    return KnowledgeFolder.minimal().writeTo(temporary.resolve("savoir"));
  }

  /** Absolute, because the program runs elsewhere. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What a program says, on both channels, when it ends with that code. */
  private String said(int exit, Class<?> program, String... args) throws Exception {
    var text = saidWith("256m", exit, program, args);
    assertThat(text).doesNotContain("Exception", "OutOfMemoryError", OUT_OF_MEMORY);
    assertThat(temporary.resolve(LOG)).doesNotExist();
    return text;
  }

  private String saidWith(String memory, int exit, Class<?> program, String... args)
      throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory, "-cp", classPath()));
    command.add(program.getName());
    command.addAll(List.of(args));
    var said = temporary.resolve("said.txt");
    var process =
        new ProcessBuilder(command)
            .directory(temporary.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(GENEROUS_MINUTES, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    var text = Files.readString(said, UTF_8);
    assertThat(process.exitValue()).as(text).isEqualTo(exit);
    return text;
  }

  private List<String> fill(Path folder) throws IOException {
    var names = new ArrayList<String>();
    var files = HostileFiles.tables();
    files.putAll(HostileFiles.workbooks());
    for (var file : files.entrySet()) {
      Files.write(folder.resolve("rules/tables/" + file.getKey()), file.getValue());
      names.add("rules/tables/" + file.getKey());
    }
    return names;
  }

  @Test
  void checkNamesEveryHostileFile() throws Exception {
    var folder = folder();
    var names = fill(folder);

    assertThat(said(1, OrientessApplication.class, "check", folder.toString())).contains(names);
  }

  @Test
  void importRefusesEveryHostileWorkbookAndWritesNothing() throws Exception {
    var folder = folder();
    for (var file : HostileFiles.workbooks().entrySet()) {
      var workbook = Files.write(temporary.resolve(file.getKey()), file.getValue());

      var said =
          said(1, OrientessApplication.class, "import", workbook.toString(), folder.toString());

      assertThat(said).contains("Le classeur est refusé, rien n", "« " + file.getKey() + " »");
    }
    assertThat(folder.resolve(".orientess")).doesNotExist();
  }

  @Test
  void theLiveReloadRefusesThemAndKeepsTheGoodVersion() throws Exception {
    var folder = folder();
    var names = fill(folder);

    var said = said(0, HostileReload.class, folder.toString());

    assertThat(said).contains(names).contains("in use: " + HostileReload.GOOD.files().version());
  }

  @Test
  void theTraceOfAFaultIsInTheLogAlone() throws Exception {
    var real = Path.of("").toAbsolutePath().toString();

    assertThat(saidWith("32m", 1, OrientessApplication.class, "check", real))
        .contains(OUT_OF_MEMORY)
        .doesNotContain("OutOfMemoryError");
    assertThat(temporary.resolve(LOG)).content(UTF_8).contains("OutOfMemoryError");
  }
}
