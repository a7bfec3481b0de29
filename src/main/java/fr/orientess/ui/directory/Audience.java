package fr.orientess.ui.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom an offer is, as it reads.
 *
 * @param shared what holds for everybody
 * @param ways any one of them will do
 * @param toCheck what only the provider can tell, whichever way it is
 */
record Audience(List<Criterion> shared, List<Way> ways, List<String> toCheck) {

  /**
   * One condition.
   *
   * @param label what it is about
   * @param values any one of them will do
   */
  record Criterion(String label, List<String> values) {}

  /**
   * One way to be meant by the offer.
   *
   * @param reason why it fits, or null
   * @param criteria what is asked beyond what is shared
   * @param toCheck what only the provider can tell, beyond what is shared
   */
  record Way(@Nullable String reason, List<Criterion> criteria, List<String> toCheck) {}
}
