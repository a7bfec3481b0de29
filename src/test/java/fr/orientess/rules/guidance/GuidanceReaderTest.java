package fr.orientess.rules.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.finding.Location;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.LoadedKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuidanceReaderTest {

  private static final String FILE = "rules/guidance/conseils.dslr";

  private static LoadedKnowledge load(String dslr) {
    return KnowledgeFolder.minimal().with(FILE, dslr).load();
  }

  private static Finding onlyError(String dslr) {
    var errors = load(dslr).findings().stream().filter(Finding::isError).toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.getFirst().location().file()).isEqualTo(FILE);
    return errors.getFirst();
  }

  private static String when(String condition) {
    return rule(condition, "premier pas : la structure cress, parce que « Elle oriente. »");
  }

  private static String then(String consequence) {
    return rule("la réponse à stade est idee", consequence);
  }

  private static String rule(String condition, String consequence) {
    return """
    # Un commentaire
    rule "Une règle"
    when
      %s
    then
      %s
    end
    """
        .formatted(condition, consequence);
  }

  @Test
  void readsSentencesTextsAndTheQuestionsTheyAreAbout() {
    var loaded =
        load(when("la réponse à stade est idee ou creation\n  le territoire est dans R53"));

    assertThat(loaded.findings()).isEmpty();
    var rule = loaded.knowledge().orElseThrow().guidance().getFirst();
    assertThat(rule.name()).isEqualTo("Une règle");
    assertThat(rule.texts()).containsExactly("Elle oriente.");
    assertThat(rule.questions()).extracting(q -> q.id()).containsExactlyInAnyOrder("stade", "lieu");
    assertThat(rule.source().row()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "la réponse à stade est idee",
        "La réponse à stade est idee",
        "la réponse à stade n'est pas idee ou creation",
        "la réponse à stade n’est pas idee",
        "la réponse à besoins comprend conseil | reseau",
        "la réponse à besoins ne comprend pas conseil",
        "la réponse à agrement est oui",
        "la réponse à effectif vaut au moins 1",
        "la réponse à effectif vaut au plus 0",
        "la question effectif est sans réponse",
        "le territoire est dans R53 ou d35",
        "le territoire est hors de FR",
        "l'offre pret est recommandée",
        "l'offre pret est éligible",
        "l'offre pret n'est pas recommandée",
        "aucune offre n'est éligible",
        "aucune offre locale ou régionale n'est éligible",
        "aucune offre éligible ne répond au besoin conseil",
        "une offre recommandée se termine dans moins de 30 jours",
        "une offre recommandée répond au besoin financement",
      })
  void acceptsEverySentence(String condition) {
    assertThat(load(when(condition)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "premier pas : la structure cress, parce que « Elle oriente. »",
        "premier pas : la structure cress parce que \"Elle oriente.\"",
        "premier pas : l'offre pret, parce que « Il finance. »",
        "avancer l'offre pret de 10 points, parce que « Il finance. »",
        "reculer l'offre pret de 10 points, parce que « Il endette. »",
        "avancer les offres qui répondent au besoin conseil de 5 points, parce que « Oui. »",
        "ajouter à l'offre pret la raison « Il finance. »",
        "avertir sur l'offre pret que « Il faut rembourser. »",
        "écarter l'offre pret, parce que « Trop tôt. »",
      })
  void acceptsEveryConsequence(String consequence) {
    assertThat(load(then(consequence)).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " → ",
      value = {
        "la réponse à stad est idee → « stad » → « stade »",
        "la réponse à stade est ide → « ide » → « idee »",
        "la réponse à stade est idee ou creatoin → « creatoin » → « creation »",
        "l'offre prêt est recommandée → « prêt » → « pret »",
        "le territoire est dans R35 → « R35 » → « R53 »",
        "la réponse à effectif vaut au moins dix → « dix » → un nombre",
        "la réponse à effectif est 3 → « effectif » → « vaut au moins »",
        "la réponse à stade vaut au moins 3 → « stade » → identifiant",
        "la réponse au stade est idee → « la réponse au stade est idee » → « la réponse à",
      })
  void saysWhatIsWrongWithASentenceWhereAndHowToMendIt(
      String condition, String inMessage, String inRepair) {
    var error = onlyError(when(condition));

    assertThat(error.location().row()).isEqualTo(4);
    assertThat(error.message()).contains(inMessage).endsWith(".");
    assertThat(error.repair()).contains(inRepair);
  }

  @Test
  void anUnusedQuestionIsWorthAWarning() {
    var folder =
        KnowledgeFolder.minimal()
            .with(
                "rules/tables/base.csv",
                "regle;offre;stade\naccueil;accueil;idee\npret;pret;creation\n")
            .with(FILE, when("la réponse à effectif vaut au moins 1"));

    assertThat(folder.finding().isError()).isFalse();
    assertThat(folder.finding().message()).contains("« effectif »").contains("« Une règle »");
  }

  @Test
  void thisOfferMustBeIntroducedOnce() {
    var never = then("premier pas : cette offre, parce que « Elle presse. »");
    var twice =
        when(
            "une offre recommandée répond au besoin conseil\n"
                + "une offre recommandée se termine dans moins de 30 jours");

    assertThat(onlyError(never).message()).contains("cette offre").endsWith(".");
    assertThat(onlyError(twice).message()).contains("cette offre").endsWith(".");
  }

  @Test
  void namesAreUniqueOverAllFiles() {
    var folder =
        KnowledgeFolder.minimal()
            .with("rules/guidance/a.dslr", when("aucune offre n'est éligible"))
            .with("rules/guidance/b.dslr", when("aucune offre n'est éligible"));

    assertThat(folder.finding().location().file()).isEqualTo("rules/guidance/b.dslr");
    assertThat(folder.finding().message()).contains("existe déjà").contains("a.dslr").endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rule \"a\"\nwhen\nthen\nend",
        "rule \"a\"\nwhen\n  aucune offre n'est éligible\n",
        "rule \"a\"\nthen\nend\n",
        "rule a\nwhen\nthen\nend",
        "import java.lang.Runtime;",
        "package x;",
        "global java.lang.Runtime r;",
        "function void f() { System.exit(1); }",
        "query q() end",
        "declare X end",
        "rule \"a\" salience 10\nwhen\nthen\nend",
      })
  void refusesWhatIsNotARuleOfSentences(String dslr) {
    assertThat(load(dslr).findings())
        .anyMatch(Finding::isError)
        .allSatisfy(finding -> assertThat(finding.message()).endsWith("."));
    assertThat(load(dslr).knowledge()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> eval( System.exit(1) == null )",
        ">aucune offre n'est éligible",
        "eval( true )",
        "- la réponse à stade est idee",
        "$x : Object()",
        "la réponse à stade est idee\" ) ; System.exit(1); //",
        "la réponse à stade est idee ou \") || eval(true) || answers(\"",
        "la réponse à {question} est {options}",
        "la réponse à stade est idee // commentaire",
        "la réponse à stade est idee /* x */",
        "aucune offre n'est éligible; System.exit(1)",
        "la réponse à effectif vaut au moins 1); System.exit(1",
        "la réponse à effectif vaut au moins 1e9",
        "la réponse à effectif vaut au moins 99999999999",
        "la réponse à ｓｔａｄｅ est idee",
        "la réponse à stade est idee\u202e",
        "not la réponse à stade est idee",
        "le territoire est dans R53 ou System.exit(1)",
        "exists( Object() )",
      })
  void lettingCodeInIsRefused(String condition) {
    assertThat(onlyError(when(condition)).message()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> System.exit(1);",
        "System.exit(1);",
        "premier pas : la structure cress, parce que « a » System.exit(1);",
        "premier pas : la structure cress, parce que « a » « b »",
        "premier pas : la structure cress, parce que 0",
        "premier pas : la structure cress\", 0); System.exit(1); //, parce que « a »",
        "avancer l'offre pret de 10-9 points, parce que « a »",
        "drools.halt();",
        "modify( $visitor ) { }",
        "insert( new Object() );",
      })
  void lettingCodeInAmongConsequencesIsRefused(String consequence) {
    assertThat(onlyError(then(consequence)).message()).endsWith(".");
  }

  @Test
  void aTextThatLooksLikeCodeStaysAText() {
    var text = "${System.exit(1)} \\\" ); System.exit(1); // {texte} <b>gras</b>";
    var loaded = load(then("premier pas : la structure cress, parce que « %s »".formatted(text)));

    var knowledge = loaded.knowledge().orElseThrow();
    assertThat(knowledge.guidance().getFirst().texts()).containsExactly(text);
    assertThat(knowledge.guidance().getFirst().consequences())
        .containsExactly("advice.beginWithProvider( \"cress\", 0 );");
    knowledge.orienter().prepare();
  }

  @Test
  void veryLongAndVeryManyLinesAreBounded() {
    var longLine = when("la réponse à stade est " + "idee ou ".repeat(100_000) + "idee");
    var manyRules = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      manyRules.append(when("aucune offre n'est éligible").replace("Une règle", "Règle " + i));
    }

    assertThat(onlyError(longLine).message()).contains("trop longue").endsWith(".");
    assertThat(load(manyRules.toString()).findings())
        .hasSize(600)
        .allSatisfy(finding -> assertThat(finding.message()).contains("de trop").endsWith("."));
  }

  @Test
  void anyRuleThatIsReadCompiles() {
    var rules = new StringBuilder();
    var conditions =
        List.of(
            "la réponse à stade n'est pas idee",
            "la réponse à besoins ne comprend pas conseil ou reseau",
            "la réponse à effectif vaut au plus 10",
            "la question lieu est sans réponse",
            "le territoire est hors de R53 ou D75",
            "une offre recommandée répond au besoin conseil");
    for (int i = 0; i < conditions.size(); i++) {
      rules.append(when(conditions.get(i)).replace("Une règle", "Règle " + i));
    }

    var loaded = load(rules.toString().replace("la question lieu", "la question stade"));

    assertThat(loaded.findings()).isEmpty();
    assertThat(loaded.knowledge().orElseThrow().orienter().prepare().getKiePackages()).isNotEmpty();
  }

  /** Every line is compared with all sentences: without a bound 300,000 of them took 14 seconds. */
  @Test
  void linesBeyondTheBoundAreNotLookedAtInAnyFile() {
    var many = "rule \"a\"\nwhen\n" + "# x\n".repeat(GuidanceReader.MOST_LINES - 2) + "  x\n";

    var errors =
        KnowledgeFolder.minimal().with(FILE, many).with(FILE + "-2.dslr", "  y\n").load().errors();

    assertThat(errors).hasSize(1);
    var only = errors.getFirst();
    assertThat(only.location()).isEqualTo(Location.line(FILE, GuidanceReader.MOST_LINES + 1));
    assertThat(only.message()).contains("« x » est de trop");
    assertThat(only.repair()).contains("au plus 10\u202F000 lignes");
  }
}
