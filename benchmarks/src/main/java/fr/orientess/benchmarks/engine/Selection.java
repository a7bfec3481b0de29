package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Our index, up to the rows. */
final class Selection implements Engine {

  private final RuleBase rules;
  private final List<EligibilityRow> found = new ArrayList<>();

  Selection(KnowledgeBase knowledge) {
    rules = Index.of(knowledge);
  }

  @Override
  public List<EligibilityRow> answer(Situation situation) {
    found.clear();
    rules.select(situation, found::add);
    return found;
  }

  @Override
  public Set<String> comparable(Situation situation) {
    return answer(situation).stream()
        .map(EligibilityRow::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public Set<String> offers(Situation situation) {
    return answer(situation).stream()
        .map(row -> row.offer().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
