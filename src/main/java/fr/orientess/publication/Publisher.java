package fr.orientess.publication;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.questionnaire.Answers;
import fr.orientess.rules.Situation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets knowledge bases go live, one after the other. A version is kept before anybody sees it, so
 * that whatever refers to it can be opened again; when it cannot be kept, it does not go live.
 */
public final class Publisher {

  private final Publications publications;
  private final PublishedKnowledge published;
  private final List<Preparation> preparations;
  private final Clock clock;

  /**
   * The way to go live.
   *
   * @param preparations what has to be done first, besides compiling the rules
   */
  public Publisher(
      Publications publications,
      PublishedKnowledge published,
      List<Preparation> preparations,
      Clock clock) {
    this.publications = publications;
    this.published = published;
    this.preparations = List.copyOf(preparations);
    this.clock = clock;
  }

  /**
   * Prepares a knowledge base aside, keeps it, and puts it in place of the one in use.
   *
   * @param files what it was made of
   * @param by who publishes it, or null when the server found it in its folder
   * @param reason why, in French, or null
   */
  public synchronized void publish(
      KnowledgeBase next, KnowledgeFiles files, @Nullable String by, @Nullable String reason) {
    prepare(next);
    keep(next, files, by, reason);
    published.publish(next);
  }

  /** Keeps the knowledge base that the server begins with, unless it was the last one before. */
  public synchronized void keepFirst(KnowledgeFiles files) {
    keep(published.current(), files, null, null);
  }

  /**
   * Prepares the knowledge base that the server begins with, so that its first visitors do not wait
   * for what they need first.
   */
  public void prepareFirst() {
    prepare(published.current());
  }

  private void keep(
      KnowledgeBase knowledge, KnowledgeFiles files, @Nullable String by, @Nullable String reason) {
    var version = knowledge.version();
    if (publications.latest().filter(last -> last.version().equals(version)).isEmpty()) {
      publications.add(new Publication(version, clock.instant(), by, reason), files);
    }
  }

  /** Compiles the rules and reasons once: the first session takes longer than the next ones. */
  private void prepare(KnowledgeBase next) {
    var nobody = new Situation(Answers.none(next.questionnaire()), LocalDate.now(clock));
    next.orienter().orient(nobody);
    preparations.forEach(preparation -> preparation.prepare(next));
  }
}
