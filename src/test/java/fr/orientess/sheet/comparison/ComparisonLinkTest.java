package fr.orientess.sheet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.sheet.Personas;
import fr.orientess.sheet.comparison.ComparisonLink.Pair;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonLinkTest {

  private final ComparisonLink link =
      new ComparisonLink(Personas.KNOWLEDGE.questionnaire(), Personas.KNOWLEDGE.territories());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "stade=idee",
        "stade=idee&forme=association&avec.forme=scic",
        "stade=idee&forme=association&avec.stade=creation&avec.forme=scic",
        "forme=association&avec.forme=%3F",
        "besoins=numerique&avec.besoins=",
        "avec.salaries=2&avec.agrements=esus,siae"
      })
  void anAddressKeepsBothSituations(String query) {
    assertThat(link.query(follow(query))).isEqualTo(query);
  }

  @Test
  void theSecondSituationIsTheFirstButForWhatItChanges() {
    var pair = follow("stade=idee&forme=association&avec.forme=scic");

    assertThat(pair.first().answers()).isEqualTo(answers("stade=idee&forme=association"));
    assertThat(pair.second().answers()).isEqualTo(answers("stade=idee&forme=scic"));
  }

  @Test
  void aChangeThatIsTakenBackLeavesTheAddress() {
    var form = Personas.KNOWLEDGE.questionnaire().question("forme").orElseThrow();
    for (var first : List.of("forme=association", "forme=%3F", "stade=idee")) {
      var pair = follow(first + "&avec.forme=scic").restore(form);
      assertThat(link.query(pair)).isEqualTo(first);
    }
  }

  @Test
  void whatCannotBeUnderstoodCountsAsNotSaid() {
    var pair = follow("stade=idee&avec.stade=<script>&avec.nichts=1&avec.=x&avec.avec.stade=idee");

    assertThat(link.query(pair)).isEqualTo("stade=idee");
  }

  private static fr.orientess.questionnaire.Answers answers(String query) {
    return Personas.interview(query).answers();
  }

  private Pair follow(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (var parameter : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      var parts = parameter.split("=", 2);
      parameters.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
    return link.follow(parameters);
  }
}
