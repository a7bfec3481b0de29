package fr.orientess.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewLinkTest {

  private final KnowledgeBase knowledge = KnowledgeFolder.minimal().knowledge();
  private final InterviewLink link =
      new InterviewLink(knowledge.questionnaire(), knowledge.territories());

  private InterviewLink.Followed follow(String query) {
    Map<String, List<String>> parameters =
        Arrays.stream(query.split("&"))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.groupingBy(
                    part -> part[0],
                    Collectors.mapping(
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        Collectors.toList())));
    return link.follow(parameters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stade=idee",
        "stade=idee&forme=scop&lieu=C35238&besoins=conseil,reseau&effectif=12&agrement=oui",
        "besoins=",
        "besoins=reseau",
        "effectif=0.5&agrement=non",
        "effectif=1.0E-4",
        "stade=%3F&lieu=%3F&besoins=%3F",
        "forme=association&effectif=%3F",
      })
  void aLinkSaysEverythingAndCanBeFollowedBack(String query) {
    var followed = follow(query);

    assertThat(followed.ignored()).isEmpty();
    assertThat(link.query(followed.interview())).isEqualTo(query);
  }

  @Test
  void noneOfTheseIsAnAnswerAndNotKnowingIsNone() {
    var interview = follow("besoins=&stade=%3F").interview();
    var besoins = knowledge.questionnaire().question("besoins").orElseThrow();
    var stade = knowledge.questionnaire().question("stade").orElseThrow();
    var forme = knowledge.questionnaire().question("forme").orElseThrow();

    assertThat(interview.answers().to(besoins)).isEqualTo(new Answer.Choices(List.of()));
    assertThat(interview.answers().to(stade)).isNull();
    assertThat(interview.isSettled(stade)).isTrue();
    assertThat(interview.isSettled(forme)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stade=licorne",
        "stade=",
        "stade=idee,creation",
        "besoins=conseil,conseil",
        "besoins=conseil,financement,reseau",
        "besoins=conseil,",
        "effectif=beaucoup",
        "effectif=-1",
        "effectif=NaN",
        "effectif=1e999",
        "effectif=5d",
        "effectif=5f",
        "effectif=0x1p3",
        "effectif= 5",
        "agrement=peut-être",
        "lieu=C99999",
        "lieu=<script>alert(1)</script>",
      })
  void whatMeansNothingIsIgnoredAndNamedWhileTheRestHolds(String query) {
    var followed = follow(query + "&forme=scop");

    assertThat(followed.ignored()).containsExactly(query.substring(0, query.indexOf('=')));
    assertThat(link.query(followed.interview())).isEqualTo("forme=scop");
  }

  @Test
  void parametersOfOthersAreLeftAlone() {
    var followed = follow("utm_source=lettre&stade=idee");

    assertThat(followed.ignored()).isEmpty();
    assertThat(link.query(followed.interview())).isEqualTo("stade=idee");
  }

  @Test
  void anAnswerReplacesNotKnowingAndTheOtherWayRound() {
    var stade = knowledge.questionnaire().question("stade").orElseThrow();
    var idea = new Answer.Choice(stade.options().getFirst());
    var start = Interview.start(knowledge.questionnaire());

    assertThat(link.query(start.doNotKnow(stade).answer(stade, idea))).isEqualTo("stade=idee");
    assertThat(link.query(start.answer(stade, idea).doNotKnow(stade))).isEqualTo("stade=%3F");
    assertThat(link.query(start.answer(stade, idea).forget(stade))).isEmpty();
  }

  @Test
  void namesThatAreNoQuestionAreToldUnlessOtherSitesAddThem() {
    var followed = follow("stade=idee&effectif-2=4&utm_source=lettre&fbclid=x&Majuscule=1");

    assertThat(followed.unknown()).containsExactly("effectif-2");
    assertThat(followed.ignored()).isEmpty();
  }
}
