package fr.orientess.sheet;

import fr.orientess.wording.SafeLink;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One orientation as a document, everything in words.
 *
 * @param title what it is and for whom
 * @param date the day for which it holds
 * @param dateWords the same in words
 * @param knowledge version of the rules
 * @param adviser who hands it over, in one line, or null
 * @param lead how many offers there are, in a sentence
 * @param situation what was answered
 * @param firstSteps where to begin
 * @param groups the offers, near to far under each heading
 * @param beyond how many more offers there are than a sheet can hold
 * @param openings what one change would open
 * @param preparation what to have at hand before calling
 * @param welcome whom to ask when in doubt, or null
 * @param link where the sheet can be seen again, or null
 */
public record Sheet(
    String title,
    LocalDate date,
    String dateWords,
    String knowledge,
    @Nullable String adviser,
    String lead,
    List<Given> situation,
    List<Step> firstSteps,
    List<Group> groups,
    int beyond,
    List<Opening> openings,
    List<Preparation> preparation,
    @Nullable Welcome welcome,
    @Nullable String link) {

  /** More offers than anybody reads; only answers as vague as none find more. */
  public static final int MOST_OFFERS = 100;

  /** Copies the lists, so that a sheet never changes. */
  public Sheet {
    situation = List.copyOf(situation);
    firstSteps = List.copyOf(firstSteps);
    groups = List.copyOf(groups);
    openings = List.copyOf(openings);
    preparation = List.copyOf(preparation);
  }

  /** An answer: the question and what was said. */
  public record Given(String question, String answer) {}

  /**
   * Something to do first.
   *
   * @param provider who runs what is named, or null when the provider is what is named
   */
  public record Step(
      String name, @Nullable String provider, String reason, List<SafeLink> contacts) {}

  /** Offers under one heading; the note says what they have in common. */
  public record Group(String title, @Nullable String note, List<SheetCard> cards) {}

  /**
   * Offers that another answer would open.
   *
   * @param change the answer, beside the one given
   */
  public record Opening(String question, String change, List<Opened> offers) {}

  /** An offer that would be open; certainty in words. */
  public record Opened(String name, String provider, String certainty) {}

  /** Something to have at hand, and what it consists of. */
  public record Preparation(String text, List<String> items) {}

  /** The provider that receives everybody. */
  public record Welcome(
      String name, @Nullable String summary, @Nullable String address, List<SafeLink> contacts) {}

  /** All offers, in the order in which they are printed. */
  public Stream<SheetCard> cards() {
    return groups.stream().flatMap(group -> group.cards().stream());
  }

  /** Enough of the version to tell it from others on paper. */
  public String shortVersion() {
    return knowledge.substring(0, Math.min(SheetLink.VERSION_LENGTH, knowledge.length()));
  }
}
