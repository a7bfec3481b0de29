package fr.orientess.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private static final Questionnaire QUESTIONS =
      KnowledgeFolder.minimal().knowledge().questionnaire();

  private static List<String> chosen(String question, Map<String, Object> answers) {
    var reader = new AnswersReader(QUESTIONS, KnowledgeFolder.minimal().knowledge().territories());
    var read = (AnswersResult.Accepted) reader.read(answers);
    return read.answers().chosen(QUESTIONS.question(question).orElseThrow()).stream()
        .map(Option::id)
        .toList();
  }

  @Test
  void optionsAreChosenInTheirOrderOneOrSeveral() {
    assertThat(chosen("besoins", Map.of("besoins", List.of("reseau", "conseil"))))
        .containsExactly("reseau", "conseil");
    assertThat(chosen("stade", Map.of("stade", "idee"))).containsExactly("idee");
  }

  @Test
  void nothingIsChosenWithoutAnAnswerOrWithOneOfAnotherKind() {
    assertThat(chosen("besoins", Map.of("besoins", List.of()))).isEmpty();
    assertThat(chosen("besoins", Map.of())).isEmpty();
    assertThat(chosen("effectif", Map.of("effectif", 3.0))).isEmpty();
  }
}
