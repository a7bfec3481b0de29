package fr.orientess.benchmarks.engine;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdicts;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Our index, up to the verdicts. */
final class VerdictsOfIndex implements Engine {

  private final RuleBase rules;
  private final Verdicts verdicts;

  VerdictsOfIndex(KnowledgeBase knowledge) {
    rules = Index.of(knowledge);
    verdicts = rules.verdicts();
  }

  @Override
  public Object answer(Situation situation) {
    rules.judge(situation, verdicts);
    return verdicts;
  }

  @Override
  public Map<String, String> comparable(Situation situation) {
    rules.judge(situation, verdicts);
    var result = new TreeMap<String, String>();
    for (int i = 0; i < verdicts.size(); i++) {
      var row = verdicts.row(i);
      result.put(row.offer().id(), verdicts.verdict(i).id() + " " + row.id());
    }
    return result;
  }

  @Override
  public Set<String> offers(Situation situation) {
    return comparable(situation).keySet();
  }
}
