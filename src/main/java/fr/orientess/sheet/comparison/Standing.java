package fr.orientess.sheet.comparison;

import fr.orientess.rules.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an offer stands in one of two situations.
 *
 * @param certainty the verdict in words
 * @param near how near the offer is, in words; empty when it is refused
 * @param row id of the row that decides, or null when it is refused
 * @param reasons why it fits; empty when it is refused
 * @param toConfirm what is not answered yet
 * @param missing what the row that opens the offer in the other situation asks for, but this
 *     situation does not give; empty unless it is refused
 */
public record Standing(
    Verdict verdict,
    String certainty,
    String near,
    @Nullable String row,
    List<String> reasons,
    List<Asked> toConfirm,
    List<Asked> missing) {

  /** Copies the lists, so that a standing never changes. */
  public Standing {
    reasons = List.copyOf(reasons);
    toConfirm = List.copyOf(toConfirm);
    missing = List.copyOf(missing);
  }

  /** A question, and which answer to it the offer takes. */
  public record Asked(String id, String question, String answer) {}

  /** True when the offer fits, or may fit. */
  public boolean isOpen() {
    return verdict != Verdict.NO;
  }
}
