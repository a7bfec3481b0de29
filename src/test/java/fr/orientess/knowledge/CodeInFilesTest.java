package fr.orientess.knowledge;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static fr.orientess.knowledge.KnowledgeFolder.minimal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.questionnaire.Answers;
import fr.orientess.rules.Situation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No file is code: what looks like it is refused with a finding, or stays the text that it is. Each
 * attack would set a property if anything ran it.
 */
class CodeInFilesTest {

  private static final String MARK = "orientess.attacked";
  private static final String SET = "System.setProperty(\"" + MARK + "\", \"1\")";
  private static final String TABLE = "rules/tables/z.csv";
  private static final String HEADING = "regle;offre;priorite;forme;effectif_min;debut;motif\n";

  /** Java, MVEL, Drools, templates and spreadsheets. */
  private static final List<String> ATTACKS =
      List.of(
          SET + ";",
          "\"); " + SET + "; //",
          "\" + " + SET + " + \"",
          "*/ " + SET + "; /*",
          "// " + SET,
          "eval( " + SET + " == null )",
          "> eval( " + SET + " == null )",
          "${" + SET + "}",
          "@{" + SET + "}",
          "#{T(java.lang.System).setProperty('" + MARK + "', '1')}",
          "{texte} {offre} {question}",
          "import java.lang.System; " + SET + ";",
          "function void f() { " + SET + "; } rule \"x\" when then f(); end",
          "end rule \"x\" when then " + SET + "; end",
          "\\u0022); " + SET + "; //",
          "\\\"); " + SET + "; //",
          "'); " + SET + "; //",
          "` + " + SET + " + `",
          "=cmd|'/C calc'!A0",
          "@SUM(1+1)*cmd|'/C calc'!A0",
          "<script>alert(1)</script>",
          "'; drop table publication; --",
          "../../../../etc/passwd",
          "\u0000\u0007\u001b[2J",
          "%s%n%d {0} ${jndi:ldap://localhost/a}");

  @AfterEach
  void nothingRan() {
    assertThat(System.getProperty(MARK)).isNull();
  }

  static List<String> attacks() {
    return ATTACKS;
  }

  /** Places in which a text may stand that is nothing but text. */
  static Stream<Arguments> textsWithAttacks() {
    return ATTACKS.stream()
        .flatMap(
            attack ->
                Stream.of(
                    Arguments.of(
                        "motif",
                        minimal().with(TABLE, HEADING + "z;pret;;;;;" + cell(attack) + "\n"),
                        attack),
                    Arguments.of(
                        "a_verifier",
                        minimal()
                            .with(TABLE, "regle;offre;a_verifier\nz;pret;" + cell(attack) + "\n"),
                        attack),
                    Arguments.of(
                        "commentaire",
                        minimal()
                            .with(TABLE, "regle;offre;commentaire\nz;pret;" + cell(attack) + "\n"),
                        ""),
                    Arguments.of(
                        "nom d’une offre",
                        minimal().replacing("data/offers.json", "\"Prêt solidaire\"", json(attack)),
                        attack),
                    Arguments.of(
                        "libellé d’une option",
                        minimal()
                            .replacing("data/questionnaire.json", "\"Une idée\"", json(attack)),
                        attack),
                    Arguments.of(
                        "texte d’une règle d’orientation",
                        minimal()
                            .with(
                                "rules/guidance/z.dslr",
                                "rule \"z\"\nwhen\n  la réponse à stade est idee\nthen\n"
                                    + "  premier pas : la structure cress, parce que « "
                                    + attack
                                    + " »\nend\n"),
                        attack)));
  }

  @ParameterizedTest(name = "{0} : {2}")
  @MethodSource("textsWithAttacks")
  void inATextItIsInertOrRefused(String place, KnowledgeFolder folder, String attack) {
    var loaded = folder.load();

    loaded
        .knowledge()
        .ifPresentOrElse(
            knowledge -> {
              var answers = Answers.none(knowledge.questionnaire());
              assertThat(knowledge.orienter().orient(new Situation(answers, TODAY))).isNotNull();
            },
            () -> assertThat(loaded.errors()).as(place).allMatch(CodeInFilesTest::isTold));
  }

  /** Where only certain values may stand. */
  @ParameterizedTest
  @MethodSource("attacks")
  void whereAValueIsExpectedItIsRefused(String attack) {
    for (var row :
        List.of(
            "z;%s;;;;;",
            "z;pret;%s;;;;",
            "z;pret;;%s;;;",
            "z;pret;;!%s;;;",
            "z;pret;;;%s;;",
            "z;pret;;;;%s;",
            "%s;pret;;;;;")) {
      assertRefused(minimal().with(TABLE, HEADING + row.formatted(cell(attack)) + "\n"), row);
    }
    assertRefused(minimal().with(TABLE, "regle;offre;" + cell(attack) + "\nz;pret;x\n"), "titre");
    for (var id : List.of("\"id\": \"stade\"", "\"id\": \"idee\"", "\"type\": \"number\"")) {
      var field = id.substring(0, id.indexOf(':') + 1);
      assertRefused(
          minimal().replacing("data/questionnaire.json", id, field + " " + json(attack)), id);
    }
    assertRefused(
        minimal().replacing("data/offers.json", "\"id\": \"pret\"", "\"id\": " + json(attack)),
        "id d’une offre");
    assertRefused(
        minimal()
            .replacing(
                "data/offers.json", "\"rubric\": \"financement\"", "\"rubric\": " + json(attack)),
        "rubrique");
    if (attack.startsWith("//") || attack.startsWith("#")) {
      // In guidance the whole line is a comment.
      return;
    }
    assertRefused(
        minimal()
            .with(
                "rules/guidance/z.dslr",
                "rule \"z\"\nwhen\n  " + attack + "\nthen\n" + THEN + "end\n"),
        "condition");
    assertRefused(
        minimal().with("rules/guidance/z.dslr", "rule \"z\"\nwhen\nthen\n  " + attack + "\nend\n"),
        "conséquence");
    assertRefused(
        minimal()
            .with("rules/guidance/z.dslr", attack + "\nrule \"z\"\nwhen\nthen\n" + THEN + "end\n"),
        "devant une règle");
  }

  private static final String THEN = "  premier pas : la structure cress, parce que « bonjour »\n";

  private static void assertRefused(KnowledgeFolder folder, String place) {
    var loaded = folder.load();
    assertThat(loaded.knowledge()).as(place).isEmpty();
    assertThat(loaded.errors()).as(place).isNotEmpty().allMatch(CodeInFilesTest::isTold);
  }

  private static boolean isTold(Finding finding) {
    return !finding.message().isBlank() && !finding.location().file().isBlank();
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String json(String text) {
    var written = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      written.append(
          c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
    }
    return written.append('"').toString();
  }
}
