package fr.orientess.benchmarks.engine;

import fr.orientess.rules.Situation;
import java.util.Set;

/** One way to find what fits a profile. For one thread. */
public interface Engine extends AutoCloseable {

  /** Answers one profile: this is what is timed. */
  Object answer(Situation situation);

  /** The same answer in a form that can be compared with that of every engine as deep. */
  Object comparable(Situation situation);

  /** The ids of the offers that fit: every engine gives the same. */
  Set<String> offers(Situation situation);

  @Override
  default void close() {}
}
