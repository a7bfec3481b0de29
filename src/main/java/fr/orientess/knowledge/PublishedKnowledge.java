package fr.orientess.knowledge;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The knowledge base in use. It changes as a whole: who asks once and keeps what it got works with
 * one knowledge base from beginning to end.
 */
public final class PublishedKnowledge {

  private final AtomicReference<KnowledgeBase> current;

  /** Begins with that knowledge base. */
  public PublishedKnowledge(KnowledgeBase first) {
    current = new AtomicReference<>(first);
  }

  /** The knowledge base in use now. */
  public KnowledgeBase current() {
    return current.get();
  }

  /** Puts another knowledge base in its place, at once for everybody who asks from now on. */
  public void publish(KnowledgeBase next) {
    current.set(next);
  }
}
