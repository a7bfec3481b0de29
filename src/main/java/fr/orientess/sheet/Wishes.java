package fr.orientess.sheet;

import fr.orientess.wording.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants of a sheet besides the orientation.
 *
 * @param adviser who hands it over
 * @param chosen ids of the offers wanted, in the order wanted; empty for all of them
 * @param comments by ids of offers; never part of a link
 */
public record Wishes(Adviser adviser, List<String> chosen, Map<String, String> comments) {

  /** Everything, uncommented. */
  public static final Wishes NONE = new Wishes(Adviser.NOBODY, List.of(), Map.of());

  /** More characters than a name may have. */
  static final int LONGEST_NAME = 120;

  private static final int LONGEST_COMMENT = 2_000;

  /** Copies everything, makes comments plain text and drops empty ones. */
  public Wishes {
    chosen = chosen.stream().distinct().toList();
    var kept = new LinkedHashMap<String, String>();
    comments.forEach(
        (offer, comment) -> {
          var text = PlainText.cut(PlainText.of(comment).strip(), LONGEST_COMMENT);
          if (!text.isEmpty()) {
            kept.put(offer, text);
          }
        });
    comments = Map.copyOf(kept);
  }

  /** The same with other offers chosen. */
  public Wishes choosing(List<String> others) {
    return new Wishes(adviser, others, comments);
  }

  /** The comment about an offer, if there is one. */
  Optional<String> comment(String offer) {
    return Optional.ofNullable(comments.get(offer));
  }
}
