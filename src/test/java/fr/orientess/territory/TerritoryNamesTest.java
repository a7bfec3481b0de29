package fr.orientess.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.file.CsvFile;
import fr.orientess.file.Table;
import fr.orientess.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryNamesTest {

  private static TerritoryNames france = new TerritoryNames(Territories.none());

  @BeforeAll
  static void readFrance() throws IOException {
    var findings = new Findings();
    var tables = new ArrayList<Table>();
    try (var files = Files.list(Path.of("data/territories"))) {
      for (var file : files.sorted().toList()) {
        CsvFile.read(file.toString(), Files.readAllBytes(file), findings).ifPresent(tables::add);
      }
    }
    france = new TerritoryNames(new TerritoriesReader(findings).read(tables));
    assertThat(findings.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "35238, C35238",
    "D350, D35",
    "R5, R52",
    "Bretagne, R53",
    "ille-et-vilaine, D35",
    "Rennes, C35238",
    "E24350013, E243500139",
  })
  void theNearestCodeIsProposed(String written, String nearest) {
    assertThat(france.proposal(written, "rien"))
        .isEqualTo("Vouliez-vous dire « " + nearest + " » ?");
  }

  @Test
  void whatIsFarFromEveryCodeHasNoProposal() {
    assertThat(france.proposal("XX12345678", "rien")).isEqualTo("rien");
    assertThat(france.proposal("", "rien")).isEqualTo("rien");
    assertThat(france.proposal("C".repeat(10_000), "rien")).isEqualTo("rien");
  }
}
