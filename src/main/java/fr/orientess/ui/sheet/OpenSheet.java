package fr.orientess.ui.sheet;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.sheet.FollowedLink;
import fr.orientess.sheet.SheetLink;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the address of the page means today. */
sealed interface OpenSheet {

  /**
   * The sheet of today.
   *
   * @param link the address under which it can be found again
   */
  record Current(SheetLink link) implements OpenSheet {}

  /**
   * A sheet of another day or of other rules, wanted as it was.
   *
   * @param now the sheet of the same answers today
   */
  record AsItWas(SheetLink link, SheetLink now) implements OpenSheet {}

  /**
   * A sheet of another day or of other rules.
   *
   * @param then the link that was followed
   * @param now the sheet of the same answers today
   */
  record Earlier(SheetLink then, SheetLink now) implements OpenSheet {}

  /**
   * A link that means nothing any more.
   *
   * @param rest the answers that can still be read, perhaps none
   */
  record Damaged(Interview rest) implements OpenSheet {}

  /** In an address, asks for the sheet as it was. */
  String ORIGINAL = "_origine";

  /** Reads an address. */
  static OpenSheet of(
      Map<String, List<String>> parameters, KnowledgeBase knowledge, LocalDate today) {
    return switch (FollowedLink.of(parameters)) {
      case FollowedLink.Pinned(var link) -> {
        var now = SheetLink.to(knowledge, read(link.answers(), knowledge), today, link.offers());
        if (link.equals(now)) {
          yield new Current(link);
        }
        yield parameters.containsKey(ORIGINAL) ? new AsItWas(link, now) : new Earlier(link, now);
      }
      case FollowedLink.Unpinned(var offers, var answers) ->
          new Current(SheetLink.to(knowledge, read(answers, knowledge), today, offers));
      case FollowedLink.Damaged(var answers) -> new Damaged(read(answers, knowledge));
    };
  }

  private static Interview read(Map<String, String> answers, KnowledgeBase knowledge) {
    var parameters = new LinkedHashMap<String, List<String>>();
    answers.forEach((name, value) -> parameters.put(name, List.of(value)));
    return new InterviewLink(knowledge.questionnaire(), knowledge.territories())
        .follow(parameters)
        .interview();
  }
}
