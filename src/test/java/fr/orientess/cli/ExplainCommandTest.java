package fr.orientess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.SampleKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void writeKnowledge() {
    SampleKnowledge.folder()
        .replacing(
            "rules/tables/base.csv",
            "guide-libre;",
            """
            guide-reseau;guide;90;;;;reseau;;;;;;
            guide-ancien;guide;95;;;;;;;;;;2020-01-31
            guide-libre;\
            """)
        .writeTo(folder);
  }

  @Test
  void everyConditionIsSaidWithItsAnswerAndTruth() throws IOException {
    var ran = explain("pret", "{\"forme\": \"association\", \"besoins\": [\"reseau\"]}");

    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .contains(
            "Offre pret : Offre pret",
            "Structure d’accompagnement cress : Chambre régionale",
            "Date : 12/06/2026",
            "Verdict : non éligible.",
            "Ligne pret-france : non éligible",
            "  Écrite dans rules/tables/base.csv, ligne 3 ; priorité 50.",
            "  Valable jusqu’au 31/12/2027 : en cours ce jour-là.")
        .anyMatch(line -> line.startsWith("  - vrai : ") && line.contains("réponse : Association"))
        .anyMatch(line -> line.startsWith("  - faux : ") && line.contains("réponse : Un réseau"))
        .anyMatch(line -> line.startsWith("  - inconnu : ") && line.endsWith("sans réponse"));
  }

  @Test
  void theDecidingRowIsNamedWithWhatMakesItDecide() throws IOException {
    var ran = explain("guide", "{\"besoins\": [\"reseau\"]}");

    assertThat(ran.lines())
        .contains(
            "Ligne guide-ancien : non éligible",
            "  Valable jusqu’au 31/01/2020 : pas en cours ce jour-là.",
            "La ligne guide-reseau décide : à verdict égal, sa priorité est la plus haute.");
    assertThat(explain("guide", "{}").lines())
        .contains("La ligne guide-libre décide : aucune autre n’a un aussi bon verdict.");
  }

  @Test
  void aNearMissSaysWhatWouldHaveToChange() throws IOException {
    assertThat(explain("club", "{\"effectif\": 1}").lines())
        .anyMatch(line -> line.startsWith("Presque : la ligne club-france serait « à confirmer »"))
        .anyMatch(line -> line.endsWith(" ; réponse : 1 salarié"));
  }

  @Test
  void anUnknownOfferIsAnsweredByTheNearestOne() throws IOException {
    var ran = explain("clubs", "{}");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("« clubs » est inconnue", "« club »");
  }

  @Test
  void aProfileThatIsWrongIsSaidFieldByField() throws IOException {
    var ran = explain("club", "{\"effectif\": -2, \"stade\": \"ide\"}");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("effectif : ", "stade : ", "« idee »");
  }

  @Test
  void aMissingProfileIsOneSentence() {
    var ran = Terminal.run(arguments("club"));

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
  }

  private Terminal.Ran explain(String offer, String answers) throws IOException {
    Files.writeString(folder.resolve("profil.json"), "{\"answers\": " + answers + "}\n");
    return Terminal.run(arguments(offer));
  }

  private String[] arguments(String offer) {
    return new String[] {
      "explain",
      "--knowledge",
      folder.toString(),
      "--answers",
      folder.resolve("profil.json").toString(),
      "--offer",
      offer
    };
  }
}
