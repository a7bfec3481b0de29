package fr.orientess.exchange;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.rules.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever strangers send as a profile or write into a link is read or refused, never thrown at.
 */
class RandomAnswersPropertyTest {

  private static final KnowledgeBase KNOWLEDGE = SampleKnowledge.folder().knowledge();

  private final ProfileReader reader = new ProfileReader(KNOWLEDGE);
  private final InterviewLink link =
      new InterviewLink(KNOWLEDGE.questionnaire(), KNOWLEDGE.territories());

  @Property(tries = 500)
  void randomBytesAsAProfile(@ForAll byte[] bytes) {
    assertThat(reader.read(bytes, TODAY)).isNotNull();
  }

  @Property(tries = 1000)
  void randomPiecesAsAProfile(@ForAll("pieces") String json) {
    assertThat(reader.read(json.getBytes(UTF_8), TODAY)).isNotNull();
  }

  @Property(tries = 1000)
  void randomParametersOfALink(
      @ForAll("names") String name, @ForAll("values") String value, @ForAll String any) {
    var parameters = new HashMap<String, List<String>>();
    parameters.put(any, List.of());
    parameters.put(name, List.of(any, value));
    var followed = link.follow(parameters);

    assertThat(link.follow(decoded(link.parameters(followed.interview()))).interview())
        .isEqualTo(followed.interview());
    assertThat(KNOWLEDGE.orienter().orient(new Situation(followed.interview().answers(), TODAY)))
        .isNotNull();
  }

  private static Map<String, List<String>> decoded(Map<String, String> parameters) {
    var all = new HashMap<String, List<String>>();
    parameters.forEach((name, value) -> all.put(name, List.of(value)));
    return all;
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("stade", "forme", "lieu", "besoins", "effectif", "agrement", "x", "");
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.of(
                "idee", "scop", "R53", "conseil", ",", "?", "-", "1", "1e400", "NaN", "oui", " ",
                "%")
            .list()
            .ofMaxSize(6)
            .map(pieces -> String.join("", pieces)));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"answers\"",
            "\"date\"",
            "\"stade\"",
            "\"idee\"",
            "\"besoins\"",
            "\"conseil\"",
            "\"effectif\"",
            "\"lieu\"",
            "\"R53\"",
            "1e999",
            "-1",
            "true",
            "null",
            "\"2026-02-30\"",
            "\"\\ud800\"",
            "\uFEFF",
            " ",
            "\u0000",
            "NaN",
            "//")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
