package fr.orientess.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something made of a knowledge base that takes a moment to make. It is kept for two: the one in
 * use, and the one before it or about to take its place.
 */
public final class OncePerKnowledge<T> {

  private static final int KEPT = 2;

  private final Function<KnowledgeBase, T> make;
  private volatile List<Made<T>> made = List.of();

  private record Made<T>(KnowledgeBase knowledge, T thing) {}

  /** Nothing is made before somebody asks. */
  public OncePerKnowledge(Function<KnowledgeBase, T> make) {
    this.make = make;
  }

  /** What was made, or now is made, of a knowledge base. */
  public T of(KnowledgeBase knowledge) {
    for (var known : made) {
      if (known.knowledge() == knowledge) {
        return known.thing();
      }
    }
    return makeOf(knowledge);
  }

  private synchronized T makeOf(KnowledgeBase knowledge) {
    for (var known : made) {
      if (known.knowledge() == knowledge) {
        return known.thing();
      }
    }
    var thing = make.apply(knowledge);
    var kept = new ArrayList<Made<T>>();
    kept.add(new Made<>(knowledge, thing));
    made.stream().limit(KEPT - 1L).forEach(kept::add);
    made = List.copyOf(kept);
    return thing;
  }
}
