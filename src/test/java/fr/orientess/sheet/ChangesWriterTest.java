package fr.orientess.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.sheet.Changes.Change;
import fr.orientess.sheet.Changes.Kind;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangesWriterTest {

  private static final String TABLE = "rules/tables/base.csv";
  private static final String OFFERS = "data/offers.json";
  private static final LocalDate THEN = LocalDate.of(2026, 6, 12);
  private static final LocalDate NOW = LocalDate.of(2026, 11, 24);
  private static final KnowledgeFolder FOLDER = KnowledgeFolder.minimal();
  private static final KnowledgeBase BEFORE = FOLDER.knowledge();

  private final Map<String, String> answers = new LinkedHashMap<>();

  ChangesWriterTest() {
    answers.put("stade", "idee");
    answers.put("forme", "association");
    answers.put("lieu", "C35238");
    answers.put("besoins", "financement");
  }

  private Changes changes(KnowledgeBase after) {
    return changes(after, NOW, List.of());
  }

  private Changes changes(KnowledgeBase after, LocalDate now, List<String> chosen) {
    return new ChangesWriter(new Texts(Locale.FRENCH))
        .between(
            new SheetLink(THEN, BEFORE.version(), chosen, answers),
            BEFORE,
            new SheetLink(now, after.version(), chosen, answers),
            after);
  }

  /** With plain spaces, as one types them. */
  private static List<String> details(Change change) {
    return change.details().stream()
        .map(detail -> detail.replace('\u00a0', ' ').replace('\u202f', ' '))
        .toList();
  }

  private static Change only(Changes changes) {
    assertThat(changes.offers()).hasSize(1);
    return changes.offers().getFirst();
  }

  @Test
  void theSameRulesOnAnotherDayChangeNothing() {
    assertThat(changes(BEFORE).isEmpty()).isTrue();
  }

  @Test
  void aDeadlineThatHasPassedClosesAnOffer() {
    var change = only(changes(BEFORE, LocalDate.of(2028, 1, 1), List.of()));

    assertThat(change.kind()).isEqualTo(Kind.CLOSED);
    assertThat(change.name()).isEqualTo("Prêt solidaire");
    assertThat(details(change)).containsExactly("La date limite, le 31 décembre 2027, est passée.");
  }

  @Test
  void anOfferThatNobodyKnewIsNew() {
    var after =
        FOLDER
            .withOffers(
                """
                {"id": "accueil", "provider": "cress", "name": "Premier accueil", "rubric": "accompagnement"},
                {"id": "pret", "provider": "banque", "name": "Prêt solidaire", "rubric": "financement"},
                {"id": "club", "provider": "cress", "name": "Club", "rubric": "reseau"}\
                """)
            .withTable("b.csv", "regle;offre;motif\nclub-tous;club;Un club pour tous.\n");

    var change = only(changes(after.knowledge()));

    assertThat(change)
        .isEqualTo(
            new Change(
                Kind.NEW,
                "club",
                "Club",
                "Chambre régionale",
                List.of("Correspond à vos réponses", "Un club pour tous.")));
  }

  @Test
  void anOfferThatDidNotFitIsOpenNow() {
    answers.put("stade", "developpement");
    var after = FOLDER.replacing(TABLE, "idee|creation", "idee|developpement");

    assertThat(only(changes(after.knowledge())).kind()).isEqualTo(Kind.OPENED);
  }

  @Test
  void anOfferThatIsNotKnownAnyMoreIsGone() {
    var after =
        FOLDER
            .withOffers(
                """
                {"id": "accueil", "provider": "cress", "name": "Premier accueil", "rubric": "accompagnement"}\
                """)
            .with(
                TABLE,
                "regle;offre;stade;lieu;motif\n"
                    + "accueil-bretagne;accueil;idee|creation;R53;La chambre reçoit tous les"
                    + " porteurs de projet.\n");

    assertThat(changes(after.knowledge()).of(Kind.GONE))
        .extracting(Change::name)
        .containsExactly("Prêt solidaire");
  }

  @Test
  void aNewConditionClosesAnOfferAndIsNamed() {
    var after = FOLDER.replacing(TABLE, "idee|creation", "creation");

    var change = only(changes(after.knowledge()));

    assertThat(change.kind()).isEqualTo(Kind.CLOSED);
    assertThat(details(change))
        .containsExactly(
            "À la question « Où en êtes-vous ? », il faut désormais répondre : En création.");
  }

  @Test
  void aConditionThatFallsSettlesAnOfferAndOneThatComesUnsettlesIt() {
    var settled = FOLDER.replacing(TABLE, ";1;50;non;;", ";;;;;");
    var unsettled = FOLDER.replacing(TABLE, "R53;;;;;La", "R53;;5;;;La");

    assertThat(changes(settled.knowledge()).of(Kind.SETTLED))
        .extracting(Change::id)
        .containsExactly("pret");
    assertThat(only(changes(unsettled.knowledge())))
        .satisfies(change -> assertThat(change.kind()).isEqualTo(Kind.UNSETTLED))
        .satisfies(
            change ->
                assertThat(details(change)).containsExactly("À confirmer désormais : effectif"));
  }

  @Test
  void reasonsContactsNamesAndDatesThatChangedAreTold() {
    var after =
        FOLDER
            .replacing(
                TABLE,
                "La chambre reçoit tous les porteurs",
                "La chambre reçoit sans rendez-vous les porteurs")
            .replacing(TABLE, "2027-12-31", "2028-01-31")
            .replacing(OFFERS, "Premier accueil", "Accueil")
            .withProviders(
                """
                {"id": "cress", "name": "Chambre régionale", "coverage": ["R53"], "phone": "02 99 00 00 00", "lastSeen": "2025"},
                {"id": "banque", "name": "Banque solidaire", "network": "cress", "coverage": ["FR"]}\
                """);

    var changed = changes(after.knowledge()).of(Kind.CHANGED);

    assertThat(changed).extracting(Change::id).containsExactlyInAnyOrder("accueil", "pret");
    assertThat(changed.stream().flatMap(change -> details(change).stream()))
        .contains(
            "Nouveau nom : « Accueil », au lieu de « Premier accueil ».",
            "Pourquoi, désormais : La chambre reçoit sans rendez-vous les porteurs de projet.",
            "Nouveau contact : 02 99 00 00 00.")
        .anyMatch(detail -> detail.contains("31 janvier 2028") && detail.contains("avant :"));
  }

  @Test
  void ofASheetWithChosenOffersOnlyTheseAndNewOnesAreTold() {
    var after = FOLDER.replacing(TABLE, "idee|creation", "creation");

    assertThat(changes(after.knowledge(), NOW, List.of("pret")).offers()).isEmpty();
    assertThat(changes(after.knowledge(), NOW, List.of("accueil")).offers()).hasSize(1);
  }

  @Test
  void anAnswerThatIsNotUnderstoodAnyMoreIsNamed() {
    var after =
        FOLDER
            .replacing("data/questionnaire.json", "\"id\": \"idee\"", "\"id\": \"envie\"")
            .replacing(TABLE, "idee|creation", "envie|creation");

    assertThat(changes(after.knowledge()).lostAnswers()).containsExactly("Où en êtes-vous ?");
  }
}
