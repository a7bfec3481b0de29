package fr.orientess.sheet;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Interview;
import fr.orientess.rules.Situation;
import fr.orientess.wording.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a link leads to by one knowledge base: somebody's situation on a day, and what fits.
 *
 * @param recommendations by ids of offers, in their order
 */
record Outlook(
    KnowledgeBase knowledge,
    Interview interview,
    Orientation orientation,
    Map<String, Recommendation> recommendations) {

  static Outlook of(SheetLink link, KnowledgeBase knowledge) {
    var interview = link.interview(knowledge).interview();
    var situation = new Situation(interview.answers(), link.date());
    var orientation = knowledge.orienter().orient(situation);
    var recommendations = new LinkedHashMap<String, Recommendation>();
    orientation.recommendations().forEach(each -> recommendations.put(each.offer().id(), each));
    return new Outlook(knowledge, interview, orientation, recommendations);
  }

  /** The offers in words. */
  Map<String, SheetCard> cards(Texts texts) {
    var writer = new CardWriter(knowledge, orientation, Wishes.NONE, texts);
    var cards = new LinkedHashMap<String, SheetCard>();
    recommendations.forEach((id, each) -> cards.put(id, writer.card(cards.size() + 1, each)));
    return cards;
  }
}
