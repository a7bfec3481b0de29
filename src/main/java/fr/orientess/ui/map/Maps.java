package fr.orientess.ui.map;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.OncePerKnowledge;
import fr.orientess.territory.Departements;
import fr.orientess.wording.Texts;
import org.springframework.stereotype.Component;

/** Draws maps of the territories of a knowledge base. */
@Component
public class Maps {

  private final MapOutlines outlines = MapOutlines.ofTheme();
  private final OncePerKnowledge<Departements> departements =
      new OncePerKnowledge<>(knowledge -> new Departements(knowledge.territories()));

  /** Draws maps of a knowledge base, with texts in that language. */
  public AreaMap of(KnowledgeBase knowledge, Texts texts) {
    return new AreaMap(departements.of(knowledge), outlines, texts);
  }
}
