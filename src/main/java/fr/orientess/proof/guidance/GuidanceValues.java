package fr.orientess.proof.guidance;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The answers to one question that guidance can tell apart; null stands for no answer. */
final class GuidanceValues {

  private static final int MOST_NAMED_TOGETHER = 4;

  private final KnowledgeBase knowledge;
  private final Set<String> areas = new HashSet<>();

  GuidanceValues(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    knowledge.guidance().forEach(rule -> areas.addAll(rule.names()));
  }

  List<@Nullable Answer> of(Question question) {
    var answers = new ArrayList<@Nullable Answer>();
    switch (question.type()) {
      case CHOICE -> {
        if (question.role() != Role.STAGE) {
          answers.add(null);
        }
        question.options().stream()
            .filter(option -> question.role() == Role.STAGE || isNamed(option))
            .forEach(option -> answers.add(new Answer.Choice(option)));
      }
      case CHOICES -> sets(question).forEach(set -> answers.add(new Answer.Choices(set)));
      case NUMBER -> numbers(question).forEach(n -> answers.add(new Answer.Quantity(n)));
      case BOOLEAN -> {
        answers.add(new Answer.YesNo(true));
        answers.add(new Answer.YesNo(false));
      }
      case PLACE -> places().forEach(place -> answers.add(new Answer.Place(place)));
    }
    if (answers.isEmpty()) {
      answers.add(null);
    }
    return answers;
  }

  private boolean isNamed(Option option) {
    return knowledge.guidance().stream().anyMatch(rule -> rule.names().contains(option.id()));
  }

  /** None, each alone, and the sets of those that one rule names. */
  private Set<List<Option>> sets(Question question) {
    var sets = new LinkedHashSet<List<Option>>();
    sets.add(List.of());
    question.options().forEach(option -> sets.add(List.of(option)));
    for (var rule : knowledge.guidance()) {
      var named = question.options().stream().filter(o -> rule.names().contains(o.id())).toList();
      if (rule.questions().contains(question) && named.size() <= MOST_NAMED_TOGETHER) {
        addSubsets(named, question.maxChoices(), sets);
      }
    }
    return sets;
  }

  private static void addSubsets(List<Option> named, int most, Set<List<Option>> sets) {
    for (int set = 1; set < 1 << named.size(); set++) {
      var chosen = new ArrayList<Option>();
      for (int i = 0; i < named.size(); i++) {
        if ((set >> i & 1) != 0) {
          chosen.add(named.get(i));
        }
      }
      if (chosen.size() <= most) {
        sets.add(List.copyOf(chosen));
      }
    }
  }

  /** The numbers that rules name, one below and one above each, within the question's bounds. */
  private Set<Double> numbers(Question question) {
    var numbers = new TreeSet<Double>();
    for (var rule : knowledge.guidance()) {
      if (rule.questions().contains(question)) {
        for (double bound : rule.numbers()) {
          numbers.addAll(List.of(bound - 1, bound, bound + 1));
        }
      }
    }
    numbers.removeIf(number -> number < question.min() || number > question.max());
    return numbers;
  }

  /** One commune of each set of communes with the same region and the same named areas. */
  private List<Territory> places() {
    var territories = knowledge.territories();
    var byKey = new LinkedHashMap<List<Integer>, Territory>();
    for (int commune = 0; commune < territories.communeCount(); commune++) {
      var key = new ArrayList<Integer>();
      for (int container : territories.containersOf(commune)) {
        var territory = territories.all().get(container);
        boolean isWide = territory.kind().compareTo(TerritoryKind.REGION) <= 0;
        if (isWide || areas.contains(territory.code())) {
          key.add(container);
        }
      }
      byKey.putIfAbsent(key, territories.commune(commune));
    }
    return List.copyOf(byKey.values());
  }
}
