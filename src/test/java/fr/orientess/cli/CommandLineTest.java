package fr.orientess.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir Path folder;

  @BeforeEach
  void fillTheFolder() {
    KnowledgeFolder.minimal().writeTo(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "aide", "--help", "-h"})
  void helpIsWhatWasAskedFor(String name) {
    var ran = Terminal.run(name);

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).contains("check DOSSIER", "match --knowledge", "explain --knowledge");
    assertThat(ran.err()).isEmpty();
    assertThat(CommandLine.isCommand(new String[] {name})).isTrue();
  }

  @Test
  void anUnknownCommandShowsTheKnownOnes() {
    var ran = Terminal.run("chek");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("« chek » est inconnue", "« check »", "match --knowledge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check                                            | Il manque le dossier
          check a b                                        | « b » est de trop
          check a --format                                 | « --format » attend une valeur
          check a --format=xml                             | « xml » est inconnu
          check a --forma json                             | « --forma » est inconnue
          check a --format json --format json              | deux fois
          match --answers a --out b                        | « --knowledge »
          match --knowledge=. --out b                      | « --answers »
          match --knowledge . --answers a                  | « --out »
          match . --knowledge . --answers a --out b        | « . » est de trop
          explain --knowledge . --answers a                | « --offer »
          explain --knowledge . --answers a --offer=       | « --offer »
          """)
  void aWrongUseIsExplained(String line, String said) {
    var ran = Terminal.run(line.split(" "));

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(said, line.split(" ")[0] + " ");
  }

  @Test
  void whatIsNoPathIsToldSo() {
    var ran = Terminal.run("check", "a\0b");

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("n’est pas un nom de fichier ou de dossier");
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultOfTheProgramIsOneFrenchSentence(Throwable fault, String said) {
    var err = new ByteArrayOutputStream();
    var out =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void println(@Nullable String line) {
            throw CommandLineTest.<RuntimeException>sneaked(fault);
          }
        };
    var console =
        new Console(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, UTF_8),
            Clock.systemUTC(),
            false);

    int exit = CommandLine.run(new String[] {"check", folder.toString()}, console);

    assertThat(exit).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines()).singleElement().asString().contains(said);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of(new IllegalStateException("at fr.orientess"), "une erreur du programme"),
        Arguments.of(new StackOverflowError(), "une erreur du programme"),
        Arguments.of(new ExceptionInInitializerError("x"), "une erreur du programme"),
        Arguments.of(new OutOfMemoryError(), "-Xmx2g"),
        Arguments.of(
            new IllegalStateException("a worker of match", new OutOfMemoryError()), "-Xmx2g"));
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaked(Throwable fault) throws T {
    throw (T) fault;
  }

  @Test
  void optionsOfTheServerAreNoCommand() {
    assertThat(CommandLine.isCommand(new String[] {})).isFalse();
    assertThat(CommandLine.isCommand(new String[] {"--server.port=8081"})).isFalse();
    assertThat(CommandLine.isCommand(new String[] {"check"})).isTrue();
  }
}
