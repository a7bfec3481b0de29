package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Orientation;
import fr.orientess.orientation.Orienter;
import fr.orientess.rules.Situation;
import java.util.Set;
import java.util.TreeSet;

/** Our orienter: index, Drools layers, guidance, reasons, order, near misses, next questions. */
final class WholeOrientation implements Engine {

  private final Orienter orienter;

  WholeOrientation(KnowledgeBase knowledge) {
    orienter = new Orienter(Index.of(knowledge), knowledge.directory(), knowledge.guidance());
    orienter.prepare();
  }

  @Override
  public Orientation answer(Situation situation) {
    return orienter.orient(situation);
  }

  @Override
  public Orientation comparable(Situation situation) {
    return answer(situation);
  }

  @Override
  public Set<String> offers(Situation situation) {
    return offers(answer(situation));
  }

  static Set<String> offers(Orientation orientation) {
    var offers = new TreeSet<String>();
    orientation.recommendations().forEach(found -> offers.add(found.offer().id()));
    return offers;
  }
}
