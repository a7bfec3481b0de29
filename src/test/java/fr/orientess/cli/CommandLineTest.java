package fr.orientess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

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
  void optionsOfTheServerAreNoCommand() {
    assertThat(CommandLine.isCommand(new String[] {})).isFalse();
    assertThat(CommandLine.isCommand(new String[] {"--server.port=8081"})).isFalse();
    assertThat(CommandLine.isCommand(new String[] {"check"})).isTrue();
  }
}
