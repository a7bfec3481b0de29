package fr.orientess.benchmarks.rows;

import java.util.List;
import java.util.stream.Stream;

/**
 * A set of rows to measure with. Sets of one growth contain each other: what is added is all that
 * changes.
 *
 * @param rows how many rows
 * @param isLocal true when every row beyond the first {@link #BASE} is for some small territory
 */
public record RowSet(int rows, boolean isLocal) {

  /** The smallest set, from which both ways of growing start. */
  public static final int BASE = 300;

  /** Everything that is measured when there is time, what says most first. */
  public static List<RowSet> all() {
    return Stream.of("3000", "300", "30000-local", "3000-local", "30000", "10000", "10000-local")
        .map(RowSet::named)
        .toList();
  }

  /** The set of that name. */
  public static RowSet named(String name) {
    return new RowSet(Integer.parseInt(name.replace("-local", "")), name.endsWith("-local"));
  }

  /** The name in results: {@code 3000}, {@code 3000-local}. */
  public String name() {
    return rows + (isLocal ? "-local" : "");
  }
}
