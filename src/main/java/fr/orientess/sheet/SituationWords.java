package fr.orientess.sheet;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Texts;
import java.util.Optional;

/** What somebody answered, in words that need no questionnaire beside them. */
public final class SituationWords {

  private final Territories territories;
  private final Texts texts;
  private final AnswerWords words;

  /** Words in the language of the texts. */
  public SituationWords(Territories territories, Texts texts) {
    this.territories = territories;
    this.texts = texts;
    this.words = new AnswerWords(texts);
  }

  /** What was said to a question, "je ne sais pas" included; empty when nothing was. */
  public Optional<String> said(Question question, Interview interview) {
    var answer = interview.answers().to(question);
    if (answer != null) {
      return Optional.of(answer(question, answer));
    }
    return interview.unsure().contains(question)
        ? Optional.of(texts.get("interview.unsure"))
        : Optional.empty();
  }

  /** An answer; a place with what tells it from its namesakes. */
  public String answer(Question question, Answer answer) {
    var said = words.of(question, answer);
    return answer instanceof Answer.Place(var place)
        ? around(place).map(wider -> texts.get("interview.place.name", said, wider)).orElse(said)
        : said;
  }

  /** The département or region around a place. */
  private Optional<String> around(Territory place) {
    return territories.containing(place).stream()
        .filter(
            wider ->
                wider.kind() == TerritoryKind.DEPARTEMENT || wider.kind() == TerritoryKind.REGION)
        .map(Territory::name)
        .filter(name -> !name.equals(place.name()))
        .findFirst();
  }
}
