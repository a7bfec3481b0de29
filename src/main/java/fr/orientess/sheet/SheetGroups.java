package fr.orientess.sheet;

import fr.orientess.directory.Rubric;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Role;
import fr.orientess.sheet.Sheet.Group;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts offers under headings, each once: by the first need that they meet or, where no need was
 * answered, by rubric; in each group near to far. What an adviser chose stays in the order chosen.
 */
final class SheetGroups {

  private static final String OTHERS = " others";
  private static final String SET_ASIDE = " set aside";

  private final KnowledgeBase knowledge;
  private final Orientation orientation;
  private final Wishes wishes;
  private final Texts texts;
  private final CardWriter cards;

  SheetGroups(KnowledgeBase knowledge, Orientation orientation, Wishes wishes, Texts texts) {
    this.knowledge = knowledge;
    this.orientation = orientation;
    this.wishes = wishes;
    this.texts = texts;
    this.cards = new CardWriter(knowledge, orientation, wishes, texts);
  }

  List<Group> groups() {
    return wishes.chosen().isEmpty() ? all() : chosen();
  }

  /** An offer that was chosen but does not fit any more is left out. */
  private List<Group> chosen() {
    var byOffer = new HashMap<String, Recommendation>();
    orientation.recommendations().forEach(each -> byOffer.put(each.offer().id(), each));
    var wanted = wishes.chosen().stream().flatMap(id -> Stream.ofNullable(byOffer.get(id)));
    return numbered(
        List.of(new Part(texts.get("sheet.chosen"), wanted.limit(Sheet.MOST_OFFERS).toList())));
  }

  private List<Group> all() {
    var needs = needs();
    var titles = new LinkedHashMap<String, String>();
    needs.forEach(need -> titles.put(need.id(), need.label()));
    for (var rubric : Rubric.values()) {
      titles.put(" " + rubric.id(), texts.get("facts.rubric." + rubric.id()));
    }
    titles.put(OTHERS, texts.get("results.group.others"));
    titles.put(SET_ASIDE, texts.get("results.group.setAside"));
    return numbered(
        titles.entrySet().stream()
            .map(each -> new Part(each.getValue(), members(each.getKey(), needs)))
            .toList());
  }

  private List<Recommendation> members(String group, List<Option> needs) {
    return orientation.recommendations().stream()
        .limit(Sheet.MOST_OFFERS)
        .filter(each -> groupOf(each, !needs.isEmpty()).equals(group))
        .toList();
  }

  private static String groupOf(Recommendation recommendation, boolean byNeed) {
    if (recommendation.isSetAside()) {
      return SET_ASIDE;
    }
    if (!byNeed) {
      return " " + recommendation.offer().rubric().id();
    }
    return recommendation.needs().isEmpty() ? OTHERS : recommendation.needs().getFirst().id();
  }

  /** What will be a group; two needs may have the same title. */
  private record Part(String title, List<Recommendation> members) {}

  private List<Group> numbered(List<Part> parts) {
    var groups = new ArrayList<Group>();
    int number = 1;
    for (var part : parts) {
      var written = new ArrayList<SheetCard>();
      for (var recommendation : part.members()) {
        written.add(cards.card(number++, recommendation));
      }
      if (!written.isEmpty()) {
        boolean setAside = part.members().getFirst().isSetAside() && wishes.chosen().isEmpty();
        var note = setAside ? texts.get("results.group.setAside.note") : null;
        groups.add(new Group(part.title(), note, List.copyOf(written)));
      }
    }
    return groups;
  }

  private List<Option> needs() {
    return knowledge
        .questionnaire()
        .inRole(Role.NEEDS)
        .map(orientation.situation().answers()::chosen)
        .orElse(List.of());
  }
}
