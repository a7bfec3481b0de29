package fr.orientess.sheet;

import fr.orientess.file.Identifier;
import fr.orientess.orientation.OrientationDay;
import fr.orientess.questionnaire.InterviewLink;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the address of a sheet turns out to be. */
public sealed interface FollowedLink {

  /** Ids of questions and offers, in whatever knowledge folder. */
  Pattern ID = Pattern.compile("[a-z0-9-]{1," + Identifier.LONGEST + "}");

  /** With one of these, an address claims to be a permalink. */
  List<String> PINS = List.of(SheetLink.DATE, SheetLink.VERSION, SheetLink.CHECK);

  /** Nobody answers more questions than that. */
  int MOST_ANSWERS = 100;

  /** A whole permalink. */
  record Pinned(SheetLink link) implements FollowedLink {}

  /** Answers, and perhaps a choice of offers, of which the sheet of today is wanted. */
  record Unpinned(List<String> offers, Map<String, String> answers) implements FollowedLink {}

  /**
   * A link that was cut, mistyped or changed.
   *
   * @param answers what can still be read as answers
   */
  record Damaged(Map<String, String> answers) implements FollowedLink {}

  /**
   * Reads the parameters of an address.
   *
   * @param parameters decoded; of several values of one parameter the last counts
   */
  static FollowedLink of(Map<String, List<String>> parameters) {
    var answers = new LinkedHashMap<String, String>();
    parameters.forEach(
        (name, values) -> {
          boolean isAnswer = ID.matcher(name).matches() && !values.isEmpty();
          if (isAnswer && answers.size() < MOST_ANSWERS) {
            answers.put(name, values.getLast());
          }
        });
    var offers = offers(value(parameters, SheetLink.OFFERS));
    if (offers.isPresent() && PINS.stream().noneMatch(parameters::containsKey)) {
      return new Unpinned(offers.get(), answers);
    }
    var date = value(parameters, SheetLink.DATE);
    var version = value(parameters, SheetLink.VERSION);
    return offers
        .flatMap(
            chosen ->
                Stream.of(answers, withoutAdditions(answers))
                    .flatMap(each -> link(date, version, chosen, each).stream())
                    .filter(link -> link.check().equals(value(parameters, SheetLink.CHECK)))
                    .findFirst())
        .<FollowedLink>map(Pinned::new)
        .orElseGet(() -> new Damaged(answers));
  }

  /** A question may have such an id as well: the check tells. */
  private static Map<String, String> withoutAdditions(Map<String, String> answers) {
    var rest = new LinkedHashMap<>(answers);
    rest.keySet().removeIf(InterviewLink::isAddedByOthers);
    return rest;
  }

  private static Optional<SheetLink> link(
      String date, String version, List<String> offers, Map<String, String> answers) {
    return OrientationDay.read(date).map(day -> new SheetLink(day, version, offers, answers));
  }

  private static String value(Map<String, List<String>> parameters, String name) {
    var values = parameters.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getLast();
  }

  /** Ids of offers, or empty when some of them can be none. */
  private static Optional<List<String>> offers(String written) {
    if (written.isEmpty()) {
      return Optional.of(List.of());
    }
    var ids = Arrays.asList(written.split(",", Sheet.MOST_OFFERS + 1));
    return Optional.of(ids).filter(all -> all.stream().allMatch(id -> ID.matcher(id).matches()));
  }
}
