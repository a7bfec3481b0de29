package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lieu | R53 | Bretagne",
        "lieu | R53, R11 | Bretagne ou Île-de-France",
        "lieu | !R53 | tout sauf Bretagne",
        "lieu | R53, !D29 | Bretagne, sauf Finistère",
        "lieu | R53, R11, !D29, !D75 | Bretagne ou Île-de-France, sauf Finistère ou Paris",
        "stade | idee, creation | Une idée ou En création",
        "stade | !idee | tout sauf Une idée",
        "stade | !idee, !creation | En développement",
        "stade | ? | personne ne le précise"
      })
  void whatACellAsksForIsSaidWholly(String question, String cell, String words) {
    var knowledge =
        KnowledgeFolder.minimal()
            .withTable("z.csv", "regle;offre;" + question + "\nz;pret;" + cell.replace(", ", "|"))
            .knowledge();

    assertThat(asked(knowledge, question)).isEqualTo(words);
  }

  private static String asked(KnowledgeBase knowledge, String question) {
    var row = knowledge.rows().stream().filter(each -> each.id().equals("z")).findFirst();
    return knowledge
        .questionnaire()
        .question(question)
        .map(row.orElseThrow()::conditionOn)
        .map(new AnswerWords(new Texts(Locale.FRENCH))::asked)
        .orElseThrow();
  }
}
