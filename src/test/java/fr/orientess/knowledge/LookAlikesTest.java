package fr.orientess.knowledge;

import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that look like others, or like nothing, are not taken for what they look like. */
class LookAlikesTest {

  private static final String TABLE = "rules/tables/base.csv";

  @ParameterizedTest
  @CsvSource({
    "pret-france;pret, pret-france;рret, pret", // CYRILLIC SMALL LETTER ER
    "pret-france;pret, pret-france;pr\u200Bet, pret", // ZERO WIDTH SPACE
    "pret-france;pret, pret-france;pr\u00ADet, pret", // SOFT HYPHEN
    "pret-france;pret, pret-france;\u202Epret, pret", // RIGHT-TO-LEFT OVERRIDE
    "pret-france;pret, pret-france;ｐret, pret", // FULLWIDTH LATIN SMALL LETTER P
    "idee|creation, idее|creation, idee", // CYRILLIC SMALL LETTER IE
    "!scop, !sсop, scop", // CYRILLIC SMALL LETTER ES
    ";R53;, ;R5З;, R53", // CYRILLIC CAPITAL LETTER ZE
    "motif, mоtif, motif" // CYRILLIC SMALL LETTER O
  })
  void inATableTheyAreErrorsThatProposeTheRealOne(String text, String lookAlike, String real) {
    var loaded = minimal().replacing(TABLE, text, lookAlike).load();

    assertThat(loaded.knowledge()).isEmpty();
    assertThat(loaded.errors()).anyMatch(finding -> finding.repair().contains("« " + real + " »"));
  }

  @ParameterizedTest
  @CsvSource({
    "data/offers.json, '\"id\": \"pret\"', '\"id\": \"рret\"'",
    "data/providers.json, '\"id\": \"cress\"', '\"id\": \"crеss\"'",
    "data/questionnaire.json, '\"id\": \"idee\"', '\"id\": \"ideе\"'",
    "data/questionnaire.json, '\"id\": \"stade\"', '\"id\": \"st\u200Bade\"'",
    "data/questionnaire.json, '\"role\": \"stage\"', '\"role\": \"stagе\"'",
    "data/offers.json, '\"rubric\": \"financement\"', '\"rubric\": \"finаncement\"'"
  })
  void inAnIdTheyAreErrors(String file, String text, String lookAlike) {
    var loaded = minimal().replacing(file, text, lookAlike).load();

    assertThat(loaded.knowledge()).isEmpty();
    assertThat(loaded.errors()).anyMatch(finding -> finding.location().file().equals(file));
  }

  @ParameterizedTest
  @CsvSource({"рret", "ac\u200Bcueil", "\u202Epret"})
  void inGuidanceTheyAreErrors(String offer) {
    var loaded =
        minimal()
            .with(
                "rules/guidance/z.dslr",
                "rule \"z\"\nwhen\nthen\n  avancer l'offre "
                    + offer
                    + " de 10 points, parce que"
                    + " « a »\nend\n")
            .load();

    assertThat(loaded.knowledge()).isEmpty();
    assertThat(loaded.errors()).isNotEmpty();
  }
}
