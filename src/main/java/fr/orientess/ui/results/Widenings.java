package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdicts;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what would widen a search that found little, by trying it. */
final class Widenings {

  private static final int MOST = 5;

  private final KnowledgeBase knowledge;
  private final ResultsState state;
  private final ResultsLink link;
  private final LocalDate today;
  private final Texts texts;
  private final AnswerWords words;
  private final Verdicts verdicts;

  Widenings(
      KnowledgeBase knowledge, ResultsState state, ResultsLink link, LocalDate today, Texts texts) {
    this.knowledge = knowledge;
    this.state = state;
    this.link = link;
    this.today = today;
    this.texts = texts;
    this.words = new AnswerWords(texts);
    this.verdicts = knowledge.orienter().rules().verdicts();
  }

  /** The changes to a single answer that find more than there is, the most first. */
  List<Widening> beyond(int found) {
    var widenings = new ArrayList<Widening>();
    state
        .interview()
        .answers()
        .asMap()
        .forEach((question, answer) -> widenings.addAll(of(question, answer)));
    return widenings.stream()
        .filter(widening -> widening.offers() > found)
        .sorted(Comparator.comparingInt(Widening::offers).reversed())
        .limit(MOST)
        .toList();
  }

  private List<Widening> of(Question question, Answer answer) {
    var interview = state.interview();
    if (answer instanceof Answer.Place(var place)) {
      return wider(place).stream()
          .map(
              territory ->
                  widening(
                      texts.get("results.widen.place", territory.name()),
                      interview.answer(question, new Answer.Place(territory))))
          .toList();
    }
    var without =
        widening(
            texts.get("results.widen.without", question.label(), words.of(question, answer)),
            question.role() == Role.NEEDS
                ? interview.forget(question)
                : interview.doNotKnow(question));
    return List.of(without);
  }

  /** The territories that contain a place, from the département to the region. */
  private List<Territory> wider(Territory place) {
    return knowledge.territories().containing(place).stream()
        .filter(
            territory ->
                territory.kind() == TerritoryKind.DEPARTEMENT
                    || territory.kind() == TerritoryKind.REGION)
        .toList();
  }

  private Widening widening(String change, Interview interview) {
    knowledge.orienter().rules().judge(new Situation(interview.answers(), today), verdicts);
    return new Widening(change, link.href(ResultsState.of(interview)), verdicts.size());
  }
}
