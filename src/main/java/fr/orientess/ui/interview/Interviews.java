package fr.orientess.ui.interview;

import com.vaadin.flow.router.Location;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.OncePerKnowledge;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Preparation;
import fr.orientess.territory.PlaceSearch;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opens interviews with the knowledge in use today. */
@Component
class Interviews implements Preparation {

  private final PublishedKnowledge published;
  private final Clock clock;
  private final OncePerKnowledge<PlaceSearch> places =
      new OncePerKnowledge<>(knowledge -> new PlaceSearch(knowledge.territories()));

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

  @Override
  public void prepare(KnowledgeBase knowledge) {
    places(knowledge);
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
