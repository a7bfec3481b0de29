package fr.orientess.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a query finds.
 *
 * @param entries the best first; near ones first where a place but no word was asked for
 * @param isWhole false when nothing has all the words, and these have most of them
 * @param counts by facet and value: how many entries there are, whatever else is chosen of the
 *     facet
 * @param <T> what is found
 */
public record Finds<T extends Entry>(
    List<T> entries, boolean isWhole, Map<Facet, Map<String, Integer>> counts) {

  /** Copies the entries, so that finds never change. */
  public Finds {
    entries = List.copyOf(entries);
  }
}
