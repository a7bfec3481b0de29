package fr.orientess.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.NextQuestion;
import fr.orientess.rules.Situation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CourseTest {

  private static final String CORE = "stade=idee&forme=association&lieu=C35238&besoins=financement";

  /** Two offers depend on the approval, one of them on the number of employees as well. */
  private final KnowledgeBase knowledge =
      KnowledgeFolder.minimal()
          .with(
              "rules/tables/base.csv",
              """
              regle;offre;stade;lieu;effectif_min;agrement
              un;accueil;idee;R53;;oui
              deux;pret;;;10;oui
              """)
          .knowledge();

  private Course course(String link) {
    Map<String, List<String>> parameters =
        Arrays.stream(link.split("&"))
            .filter(part -> part.contains("="))
            .map(part -> part.split("=", 2))
            .collect(
                Collectors.toMap(
                    part -> part[0],
                    part -> List.of(URLDecoder.decode(part[1], StandardCharsets.UTF_8))));
    var followed =
        new InterviewLink(knowledge.questionnaire(), knowledge.territories()).follow(parameters);
    assertThat(followed.ignored()).isEmpty();
    return Course.of(
        followed.interview(),
        answers ->
            knowledge.orienter().rules().outlook(new Situation(answers, KnowledgeFolder.TODAY)));
  }

  private Question question(String id) {
    return knowledge.questionnaire().question(id).orElseThrow();
  }

  private Optional<String> next(String link) {
    return course(link).next().map(Question::id);
  }

  private Optional<String> before(String link, String id) {
    return course(link).previous(question(id)).map(Question::id);
  }

  @Test
  void coreQuestionsComeInTheOrderOfTheQuestionnaire() {
    assertThat(next("")).contains("stade");
    assertThat(next("stade=creation")).contains("forme");
    assertThat(next("stade=%3F&forme=%3F")).contains("lieu");
    assertThat(next("stade=idee&besoins=")).contains("forme");
  }

  @Test
  void followUpsComeWhileTheyCanChangeTheResultTheMostUsefulFirst() {
    assertThat(course(CORE).followUps())
        .containsExactly(
            new NextQuestion(question("agrement"), 2), new NextQuestion(question("effectif"), 1));
    assertThat(next(CORE)).contains("agrement");
    assertThat(next(CORE + "&agrement=oui")).contains("effectif");
    assertThat(next(CORE + "&agrement=oui&effectif=12")).isEmpty();
    assertThat(next(CORE + "&agrement=non")).isEmpty();
  }

  @Test
  void whatNobodyKnowsIsNotAskedAgain() {
    assertThat(next(CORE + "&agrement=%3F")).contains("effectif");
    assertThat(next(CORE + "&agrement=%3F&effectif=%3F")).isEmpty();
  }

  @Test
  void theWayBackIsTheWayThatWasTaken() {
    assertThat(before("", "stade")).isEmpty();
    assertThat(before("stade=idee", "forme")).contains("stade");
    assertThat(before(CORE, "agrement")).contains("besoins");
    assertThat(before(CORE + "&agrement=oui", "effectif")).contains("agrement");
    assertThat(before(CORE + "&agrement=oui&effectif=12", "effectif")).contains("agrement");
    assertThat(before(CORE + "&agrement=oui&effectif=12", "agrement")).contains("besoins");
  }

  @Test
  void answersThatWereNotAskedForComeLast() {
    assertThat(course(CORE + "&effectif=12&agrement=non").way())
        .extracting(Question::id)
        .containsExactly("stade", "forme", "lieu", "besoins", "agrement", "effectif");
    assertThat(course("effectif=12").way())
        .extracting(Question::id)
        .containsExactly("stade", "forme", "lieu", "besoins", "effectif");
  }

  @Test
  void theWayBeginsWithTheFirstAnswerAndTheCoreEndsWithTheLast() {
    assertThat(course("").hasBegun()).isFalse();
    assertThat(course("lieu=%3F").hasBegun()).isTrue();
    assertThat(course("stade=idee").isCoreSettled()).isFalse();
    assertThat(course(CORE).isCoreSettled()).isTrue();
  }

  @Test
  void itSaysHowManyOffersDependOnAnAnswerAlsoOnceItIsGiven() {
    assertThat(course(CORE).offersDependingOn(question("agrement"))).isEqualTo(2);
    assertThat(course(CORE + "&agrement=non").offersDependingOn(question("agrement"))).isEqualTo(2);
    assertThat(course(CORE + "&agrement=%3F").offersDependingOn(question("agrement"))).isEqualTo(2);
    assertThat(course(CORE + "&agrement=non").offersDependingOn(question("effectif"))).isZero();
  }

  @Test
  void itCountsTheOffersThatAreLeftAndThoseThatAreSure() {
    assertThat(course("").offersLeft()).isEqualTo(2);
    assertThat(course(CORE + "&agrement=oui").offersSure()).isEqualTo(1);
    assertThat(course(CORE + "&agrement=oui&effectif=3").offersLeft()).isEqualTo(1);
    assertThat(course(CORE + "&agrement=non").offersLeft()).isZero();
  }

  @Test
  void aWidePlaceCanBeNarrowedOnlyWhereThatChangesTheResult() {
    assertThat(course("lieu=FR").placesToNarrow())
        .containsExactly(new NextQuestion(question("lieu"), 1));
    assertThat(course("lieu=R53").placesToNarrow()).isEmpty();
    assertThat(course("lieu=%3F").placesToNarrow()).isEmpty();
  }

  @Test
  void everybodyIsAskedTheCoreQuestions() {
    var course = course("stade=idee");

    assertThat(course.core())
        .extracting(Question::id)
        .containsExactly("stade", "forme", "lieu", "besoins");
    assertThat(course.interview().isSettled(question("stade"))).isTrue();
  }

  @Test
  void anOfferIsSureOnlyOnceNothingAboutItIsOpen() {
    assertThat(course("").offersSure()).isZero();
    assertThat(course(CORE + "&agrement=oui&effectif=12").offersSure()).isEqualTo(2);
  }

  @Test
  void theWayBackAlsoPassesWhatNobodyKnew() {
    assertThat(before(CORE + "&agrement=%3F&effectif=12", "effectif")).contains("agrement");
    assertThat(course(CORE + "&agrement=%3F&effectif=%3F").way())
        .extracting(Question::id)
        .containsExactly("stade", "forme", "lieu", "besoins", "agrement", "effectif");
  }
}
