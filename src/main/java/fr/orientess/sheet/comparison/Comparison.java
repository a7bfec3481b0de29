package fr.orientess.sheet.comparison;

import fr.orientess.sheet.Sheet.Given;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two situations on one sheet, on the same day and by the same rules, everything in words.
 *
 * @param title what it is
 * @param date the day for which it holds
 * @param dateWords the same in words
 * @param knowledge version of the rules
 * @param lead what going from the first situation to the second does, in a sentence
 * @param differences the questions that are answered differently
 * @param shared what is answered alike
 * @param offers those open in at least one of the situations, in the order of the second; those
 *     that it closes last
 * @param link where the comparison can be seen again, or null
 */
public record Comparison(
    String title,
    LocalDate date,
    String dateWords,
    String knowledge,
    String lead,
    Side first,
    Side second,
    List<Difference> differences,
    List<Given> shared,
    List<ComparedOffer> offers,
    @Nullable String link) {

  private static final int SHORT_VERSION = 12;

  /** Copies the lists, so that a comparison never changes. */
  public Comparison {
    differences = List.copyOf(differences);
    shared = List.copyOf(shared);
    offers = List.copyOf(offers);
  }

  /**
   * One of the two situations.
   *
   * @param name what tells it from the other: the answer, where only one differs
   * @param lead how many offers it opens, in a sentence
   */
  public record Side(String name, String lead) {}

  /** A question, and what was answered to it in both situations. */
  public record Difference(String id, String question, String first, String second) {}

  /** The offers to which that happens. */
  public List<ComparedOffer> offers(Effect effect) {
    return offers.stream().filter(offer -> offer.effect() == effect).toList();
  }

  /** Enough of the version to tell it from others on paper. */
  public String shortVersion() {
    return knowledge.substring(0, Math.min(SHORT_VERSION, knowledge.length()));
  }
}
