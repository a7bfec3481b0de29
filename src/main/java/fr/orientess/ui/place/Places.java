package fr.orientess.ui.place;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.OncePerKnowledge;
import fr.orientess.publication.Preparation;
import fr.orientess.territory.PlaceSearch;
import org.springframework.stereotype.Component;

/** Finds territories; the index is made once for each knowledge base. */
@Component
public class Places implements Preparation {

  private final OncePerKnowledge<PlaceSearch> places =
      new OncePerKnowledge<>(knowledge -> new PlaceSearch(knowledge.territories()));

  /** Finds the territories of a knowledge base. */
  public PlaceSearch of(KnowledgeBase knowledge) {
    return places.of(knowledge);
  }

  @Override
  public void prepare(KnowledgeBase knowledge) {
    places.of(knowledge);
  }
}
