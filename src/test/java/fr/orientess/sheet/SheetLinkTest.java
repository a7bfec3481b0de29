package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.file.Identifier;
import fr.orientess.sheet.FollowedLink.Damaged;
import fr.orientess.sheet.FollowedLink.Pinned;
import fr.orientess.sheet.FollowedLink.Unpinned;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetLinkTest {

  private static final SheetLink LINK =
      new SheetLink(
          LocalDate.of(2026, 11, 24),
          "0123456789abcdef",
          List.of("b", "a"),
          answers("stade", "idee", "besoins", "", "salaries", "?", "secteurs", "x,y"));

  private static final String ADDED =
      "fbclid gclid dclid gbraid wbraid srsltid msclkid twclid ttclid yclid igshid mc_cid mc_eid"
          + " utm_source _ga _gl ref source";

  private static Map<String, String> answers(String... namesAndValues) {
    var answers = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      answers.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return answers;
  }

  static Map<String, List<String>> parameters(String query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var parameter : query.replaceFirst("%.?$", "").split("&", -1)) {
      var parts = (parameter + "=").split("=", 3);
      parameters.put(parts[0], List.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
    return parameters;
  }

  @Test
  void aLinkIsFollowedToWhatItWasMadeOf() {
    assertThat(LINK.address())
        .startsWith("/fiche?_date=2026-11-24&_version=0123456789ab&_controle=")
        .endsWith("&_offres=b,a&besoins=&salaries=%3F&secteurs=x,y&stade=idee");
    assertThat(FollowedLink.of(parameters(LINK.query()))).isEqualTo(new Pinned(LINK));
  }

  @Test
  void idsMayBeAsLongAsKnowledgeFoldersMayHaveThem() {
    var longest = "o".repeat(Identifier.LONGEST);
    var link =
        new SheetLink(LINK.date(), LINK.version(), List.of(longest), answers(longest, "idee"));

    assertThat(FollowedLink.of(parameters(link.query()))).isEqualTo(new Pinned(link));
  }

  @Test
  void theOrderOfParametersAndWhatOthersAddDoNotMatter() {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var added : ADDED.split(" ")) {
      parameters.put(added, List.of("x"));
    }
    parameters(LINK.query()).entrySet().stream()
        .sorted(Map.Entry.<String, List<String>>comparingByKey().reversed())
        .forEach(each -> parameters.put(each.getKey(), each.getValue()));

    assertThat(FollowedLink.of(parameters)).isEqualTo(new Pinned(LINK));
  }

  @Test
  void aQuestionMayBeCalledLikeWhatOthersAdd() {
    var link =
        new SheetLink(
            LINK.date(), LINK.version(), List.of(), answers("source", "presse", "stade", "idee"));

    assertThat(FollowedLink.of(parameters(link.query()))).isEqualTo(new Pinned(link));
  }

  @Test
  void whatNobodyUnderstandsIsNotPassedOn() {
    var link =
        new SheetLink(
            Personas.DAY,
            Personas.KNOWLEDGE.version(),
            List.of("no-such-offer"),
            answers("stade", "idee", "forme", "nonsense", "buy", "this"));

    var sheet =
        new SheetWriter(Personas.KNOWLEDGE).write(link, Wishes.NONE, "https://site.example");

    var understood =
        new SheetLink(link.date(), link.version(), List.of(), answers("stade", "idee"));
    assertThat(sheet.link()).isEqualTo("https://site.example" + understood.address());
  }

  @Test
  void aLinkCutAnywhereAfterItsFirstParameterBeginsIsDamaged() {
    var query = LINK.query();

    for (int length = "_date=".length(); length < query.length(); length++) {
      assertThat(FollowedLink.of(parameters(query.substring(0, length))))
          .as(query.substring(0, length))
          .isInstanceOf(Damaged.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_date=2026-11-25",
        "_date=2026-02-30",
        "_version=0123456789ac",
        "_version=../../../etc",
        "_offres=a,b",
        "_offres=<script>",
        "_controle=",
        "stade=essor",
        "forme=scop"
      })
  void aChangedLinkIsDamagedAndKeepsItsAnswers(String change) {
    var parameters = parameters(LINK.query());
    parameters.putAll(parameters(change));

    assertThat(FollowedLink.of(parameters))
        .isInstanceOfSatisfying(
            Damaged.class, damaged -> assertThat(damaged.answers()).containsKey("stade"));
  }

  @Test
  void aLinkToADayBeyondEveryCalendarIsDamaged() {
    var link = new SheetLink(LocalDate.MAX, LINK.version(), List.of(), LINK.answers());

    assertThat(FollowedLink.of(parameters(link.query().replace("+", "%2B"))))
        .isInstanceOf(Damaged.class);
  }

  @Test
  void answersAloneAskForTheSheetOfToday() {
    assertThat(FollowedLink.of(parameters("stade=idee&_offres=b,a")))
        .isEqualTo(new Unpinned(List.of("b", "a"), Map.of("stade", "idee")));
  }

  @Test
  void aSheetCanBeFoundAgainByItsLink() {
    var interview = Personas.interview(Personas.association());
    var link = SheetLink.to(Personas.KNOWLEDGE, interview, Personas.DAY, List.of());
    var sheet =
        new SheetWriter(Personas.KNOWLEDGE).write(link, Wishes.NONE, "https://orientess.example");

    assertThat(sheet.link()).isEqualTo("https://orientess.example" + link.address());
    assertThat(sheet.cards()).isNotEmpty();
    assertThat(sheet.shortVersion()).isEqualTo(link.version());
    assertThat(FollowedLink.of(parameters(link.query()))).isEqualTo(new Pinned(link));
    assertThat(link.interview(Personas.KNOWLEDGE).interview()).isEqualTo(interview);
  }
}
