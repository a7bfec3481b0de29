package fr.orientess.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.ProfileResult;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeLoader;
import fr.orientess.orientation.Orientation;
import fr.orientess.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every verdict on real programmes and profiles agrees with that of another engine. */
class ProgrammesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final Map<String, NamedCsvRecord> PROFILES = new LinkedHashMap<>();
  private static final Map<String, Orientation> ORIENTATIONS = new HashMap<>();

  @BeforeAll
  static void orientAllProfiles() {
    assumeTrue(
        Files.isDirectory(ProgrammesFolder.PLACE),
        "Skipped: no acceptance data at " + ProgrammesFolder.PLACE.toAbsolutePath());
    var loaded = KnowledgeLoader.load(ProgrammesFolder.knowledge(), TODAY);
    assertThat(loaded.findings()).filteredOn(finding -> finding.isError()).isEmpty();
    var knowledge = loaded.knowledge().orElseThrow();
    for (var profile : ProgrammesFolder.read("profils.csv")) {
      PROFILES.put(profile.getField("id"), profile);
      ORIENTATIONS.put(profile.getField("id"), orient(knowledge, profile));
    }
  }

  private static Orientation orient(KnowledgeBase knowledge, NamedCsvRecord profile) {
    var request = ProgrammesFolder.request(profile).getBytes(StandardCharsets.UTF_8);
    return switch (new ProfileReader(knowledge).read(request, TODAY)) {
      case ProfileResult.Accepted(var situation) -> knowledge.orienter().orient(situation);
      case ProfileResult.Refused(var problem) -> throw new AssertionError(problem.toString());
    };
  }

  @Test
  void everyVerdictAgreesExceptWhereEveryAnswerWouldSatisfyTheRow() {
    var programmes = new LinkedHashMap<Integer, String>();
    for (var column : ProgrammesFolder.read("colonnes.csv")) {
      programmes.put(Integer.valueOf(column.getField("position")), column.getField("programme"));
    }
    var expected = ProgrammesFolder.read("attendu_publicodes.csv");
    var alreadySure = new HashMap<String, Integer>();
    int compared = 0;

    for (var line : expected) {
      var profile = line.getField("profil");
      var verdicts = verdicts(profile);
      for (var programme : programmes.entrySet()) {
        char answer = line.getField("reponses").charAt(programme.getKey());
        var ours = verdicts.getOrDefault(programme.getValue(), Verdict.NO);
        compared++;
        if (answer == '?' && ours == Verdict.ELIGIBLE) {
          alreadySure.merge(profile, 1, Integer::sum);
        } else {
          assertThat(ours)
              .as("%s for %s", programme.getValue(), profile)
              .isEqualTo(
                  answer == '1'
                      ? Verdict.ELIGIBLE
                      : answer == '0' ? Verdict.NO : Verdict.TO_CONFIRM);
        }
      }
    }

    assertThat(compared).isEqualTo(expected.size() * programmes.size()).isGreaterThan(200_000);
    assertThat(alreadySure).isEqualTo(alreadySureByTheOther());
  }

  private static Map<String, Verdict> verdicts(String profile) {
    return ORIENTATIONS.get(profile).recommendations().stream()
        .collect(Collectors.toMap(r -> r.offer().id(), r -> r.verdict()));
  }

  private static Map<String, Integer> alreadySureByTheOther() {
    return ProgrammesFolder.read("questions_utiles.csv").stream()
        .collect(
            Collectors.toMap(
                line -> line.getField("profil"),
                line ->
                    Integer.valueOf(
                        line.getField("programmes_deja_acquis_malgre_point_interrogation"))))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void theNextQuestionsAreTheMissingAnswersThatCanStillChangeAVerdict() {
    var useful = ProgrammesFolder.read("questions_utiles.csv");
    for (var line : useful) {
      assertThat(nextQuestions(line.getField("profil")))
          .as(line.getField("profil"))
          .isEqualTo(ProgrammesFolder.questionIds(line.getField("questions_utiles")));
    }
    assertThat(useful).hasSizeGreaterThan(100);
  }

  @Test
  void aCompleteProfileLeavesNoQuestion() {
    var incomplete =
        ProgrammesFolder.read("questions_utiles.csv").stream()
            .map(line -> line.getField("profil"))
            .collect(Collectors.toSet());
    var complete = List.copyOf(PROFILES.keySet()).stream().filter(p -> !incomplete.contains(p));
    assertThat(complete.toList())
        .isNotEmpty()
        .allSatisfy(profile -> assertThat(nextQuestions(profile)).isEmpty());
  }

  private static TreeSet<String> nextQuestions(String profile) {
    return ORIENTATIONS.get(profile).nextQuestions().stream()
        .map(next -> next.question().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
