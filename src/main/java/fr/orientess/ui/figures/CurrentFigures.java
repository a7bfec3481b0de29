package fr.orientess.ui.figures;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures of the knowledge base in use, counted once a day and knowledge base. */
@Component
public class CurrentFigures {

  private final PublishedKnowledge published;
  private final Clock clock;
  private volatile @Nullable Counted last;

  private record Counted(KnowledgeBase knowledge, LocalDate day, Figures figures) {}

  CurrentFigures(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** The figures today. */
  public Figures figures() {
    var knowledge = published.current();
    var today = LocalDate.now(clock);
    var known = last;
    if (known == null || known.knowledge() != knowledge || !known.day().equals(today)) {
      known = new Counted(knowledge, today, Figures.of(knowledge, today));
      last = known;
    }
    return known.figures();
  }
}
