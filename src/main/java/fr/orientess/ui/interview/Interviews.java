package fr.orientess.ui.interview;

import com.vaadin.flow.router.Location;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.territory.PlaceSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens interviews with the knowledge in use today. */
@Component
class Interviews {

  private final PublishedKnowledge published;
  private final Clock clock;
  private final AtomicReference<@Nullable Places> places = new AtomicReference<>();

  /** The index is built once for each knowledge base, when somebody first needs it. */
  private record Places(KnowledgeBase knowledge, PlaceSearch search) {}

  Interviews(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  /** The interview that an address tells. */
  OpenInterview open(Location location) {
    return open(location.getQueryParameters().getParameters());
  }

  /** The interview that the parameters of an address tell. */
  OpenInterview open(Map<String, List<String>> parameters) {
    return OpenInterview.read(published.current(), LocalDate.now(clock), parameters);
  }

  /** Finds the territories of a knowledge base. */
  PlaceSearch places(KnowledgeBase knowledge) {
    var known = places.get();
    if (known == null || known.knowledge() != knowledge) {
      known = new Places(knowledge, new PlaceSearch(knowledge.territories()));
      places.set(known);
    }
    return known.search();
  }
}
