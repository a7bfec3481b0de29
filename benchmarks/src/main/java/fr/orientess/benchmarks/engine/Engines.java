package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** The engines that run in this JVM, by their names in results. */
public enum Engines {
  /** Ours: the rows that are not refused. */
  SELECTION(Depth.ROWS, Selection::new),
  /** Ours: three-valued verdicts on all offers, with their deciding rows. */
  VERDICTS(Depth.VERDICTS, VerdictsOfIndex::new),
  /** Ours: all that the API returns, before JSON. */
  ORIENTATION(Depth.ORIENTATION, WholeOrientation::new),
  /** A plain Java loop over the rows to the same verdicts. */
  LOOP(Depth.VERDICTS, PlainLoop::new),
  /** A plain Java loop over the rows to the same orientation. */
  LOOP_EXPLAINED(Depth.ORIENTATION, ExplainingLoop::new),
  /** {@code java.util.BitSet}: the rows that are not refused. */
  BITSET(Depth.ROWS, BitSets::new),
  /** H2 in memory with indexes: the rows that are not refused. */
  H2(Depth.ROWS, Sql::new);

  private final Depth depth;
  private final Function<KnowledgeBase, Engine> builder;

  /** How much an engine says about a profile. */
  public enum Depth {
    ROWS,
    VERDICTS,
    ORIENTATION
  }

  Engines(Depth depth, Function<KnowledgeBase, Engine> builder) {
    this.depth = depth;
    this.builder = builder;
  }

  /** The engine of that name. */
  public static Engines named(String id) {
    return Arrays.stream(values()).filter(e -> e.id().equals(id)).findFirst().orElseThrow();
  }

  /** The name in results. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it says. */
  public Depth depth() {
    return depth;
  }

  /** Builds it from rows that are already read and checked. */
  public Engine build(KnowledgeBase knowledge) {
    return builder.apply(knowledge);
  }
}
