package fr.orientess.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepliesTest {

  private final Interview start = Interview.start(Neighbourhood.knowledge().questionnaire());
  private final Replies replies = new Replies(Neighbourhood.knowledge().territories());

  @Test
  void numbersAreReadAsPeopleWriteThem() {
    assertThat(written("effectif", " 1\u202f2 ")).contains("/resultats?effectif=12");
    assertThat(written("effectif", "2,5")).contains("/resultats?effectif=2.5");
  }

  @Test
  void whatIsNoAnswerIsRefused() {
    assertThat(written("effectif", "douze")).isEmpty();
    assertThat(written("effectif", "501")).isEmpty();
    assertThat(written("effectif", "")).isEmpty();
    assertThat(written("stade", "")).isEmpty();
    assertThat(written("agrement", "peut-être")).isEmpty();
  }

  @Test
  void notKnowingAndNoneOfTheseAreAnswers() {
    assertThat(written("effectif", "?")).contains("/resultats?effectif=%3F");
    assertThat(written("besoins", "")).contains("/resultats?besoins=");
  }

  @Test
  void onlyAPlaceHasToBeAnsweredElsewhere() {
    assertThat(Replies.isPossible(question("effectif"))).isTrue();
    assertThat(Replies.isPossible(question("lieu"))).isFalse();
  }

  private Optional<String> written(String question, String answer) {
    return replies
        .answer(start, question(question), answer)
        .map(interview -> Neighbourhood.link().href(ResultsState.of(interview)));
  }

  private static Question question(String id) {
    return Neighbourhood.knowledge().questionnaire().question(id).orElseThrow();
  }
}
