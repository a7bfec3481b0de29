package fr.orientess.ui.interview;

import com.vaadin.flow.router.Location;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.territory.PlaceSearch;
import fr.orientess.ui.place.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens interviews with the knowledge in use today. */
@Component
class Interviews {

  private final PublishedKnowledge published;
  private final Clock clock;
  private final Places places;

  Interviews(PublishedKnowledge published, Clock clock, Places places) {
    this.published = published;
    this.clock = clock;
    this.places = places;
  }

  /** The interview that an address tells. */
  OpenInterview open(Location location) {
    return open(location.getQueryParameters().getParameters());
  }

  /** The interview that the parameters of an address tell. */
  OpenInterview open(Map<String, List<String>> parameters) {
    return OpenInterview.read(published.current(), LocalDate.now(clock), parameters);
  }

  /** Where an interview goes on with the knowledge in use now, with all answers it has. */
  String next(OpenInterview open) {
    if (open.knowledge() == published.current()) {
      return open.next();
    }
    var answers = new Location(open.pages().summary(open.interview())).getQueryParameters();
    var page = new Location(open(answers.getParameters()).next()).getPath();
    return new Location(page, answers).getPathWithQueryParameters();
  }

  /** Finds the territories of a knowledge base. */
  PlaceSearch places(KnowledgeBase knowledge) {
    return places.of(knowledge);
  }
}
