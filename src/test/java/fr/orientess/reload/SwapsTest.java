package fr.orientess.reload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.orientation.Recommendation;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Publisher;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.rules.Situation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks while knowledge is swapped gets one knowledge base, never a mixture of two. */
class SwapsTest {

  private static final int SWAPS = 40;
  private static final int THREADS = 3;

  @TempDir Path folder;

  /** Each version gives its number as the priority of one offer and in the reason for it. */
  private static KnowledgeFolder version(int number) {
    return KnowledgeFolder.minimal()
        .replacing("rules/tables/base.csv", "accueil;60", "accueil;" + number)
        .replacing(
            "rules/tables/base.csv",
            "La chambre reçoit tous les porteurs de projet.",
            "Version " + number + ".");
  }

  @Test
  void threeThreadsAlwaysSeeOneWholeVersion() throws Exception {
    version(0).writeTo(folder);
    var published = new PublishedKnowledge(version(0).knowledge());
    var publisher =
        new Publisher(new KeptPublications(), published, List.of(), Clock.systemDefaultZone());
    var reload =
        new Reload(folder, 1, List.of(), published, publisher, Clock.systemDefaultZone(), _ -> {});
    var numbers =
        IntStream.rangeClosed(0, SWAPS)
            .boxed()
            .collect(Collectors.toMap(number -> version(number).files().version(), n -> n));
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    var isOver = new AtomicBoolean();
    Callable<Long> visitor = () -> evaluateUntil(isOver, published, numbers, seen);

    try (var visitors = Executors.newFixedThreadPool(THREADS)) {
      var visits = new ArrayList<Future<Long>>();
      for (int i = 0; i < THREADS; i++) {
        visits.add(visitors.submit(visitor));
      }
      try {
        for (int number = 1; number <= SWAPS; number++) {
          swap(version(number), reload, published, seen, number);
        }
      } finally {
        isOver.set(true);
      }
      for (var visit : visits) {
        assertThat(visit.get()).isPositive();
      }
    }
    assertThat(seen).contains(SWAPS);
  }

  private void swap(
      KnowledgeFolder next,
      Reload reload,
      PublishedKnowledge published,
      Set<Integer> seen,
      int number) {
    next.writeTo(folder);
    for (int look = 0; look < 5; look++) {
      reload.look();
    }
    assertThat(published.current().version()).isEqualTo(KnowledgeFiles.read(folder).version());
    // Go on once somebody has worked with it.
    while (!seen.contains(number)) {
      Thread.onSpinWait();
    }
  }

  private static long evaluateUntil(
      AtomicBoolean isOver,
      PublishedKnowledge published,
      Map<String, Integer> numbers,
      Set<Integer> seen) {
    long evaluations = 0;
    while (!isOver.get()) {
      var knowledge = published.current();
      int number = numbers.get(knowledge.version());
      var recommendation = welcome(knowledge);
      assertThat(recommendation.priority()).isEqualTo(number);
      assertThat(recommendation.reasons()).contains("Version " + number + ".");
      seen.add(number);
      evaluations++;
    }
    return evaluations;
  }

  private static Recommendation welcome(KnowledgeBase knowledge) {
    var questionnaire = knowledge.questionnaire();
    var stage = questionnaire.question("stade").orElseThrow();
    var place = questionnaire.question("lieu").orElseThrow();
    var answers =
        Answers.none(questionnaire)
            .with(stage, new Answer.Choice(stage.option("idee").orElseThrow()))
            .with(
                place, new Answer.Place(knowledge.territories().territory("C35238").orElseThrow()));
    return knowledge
        .orienter()
        .orient(new Situation(answers, KnowledgeFolder.TODAY))
        .recommendations()
        .stream()
        .filter(each -> each.offer().id().equals("accueil"))
        .findFirst()
        .orElseThrow();
  }
}
