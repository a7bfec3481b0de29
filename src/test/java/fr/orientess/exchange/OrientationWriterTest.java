package fr.orientess.exchange;

import static fr.orientess.knowledge.KnowledgeFolder.TODAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeBase;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OrientationWriterTest {

  private static final KnowledgeBase KNOWLEDGE = SampleKnowledge.folder().knowledge();
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void anOrientationIsOneLineWithItsFieldsInOrder() {
    var text = text("{\"stade\": \"developpement\", \"lieu\": \"D75\", \"effectif\": 5}");

    assertThat(text)
        .startsWith(
            "{\"knowledge\":\"" + KNOWLEDGE.version() + "\",\"recommendations\":[{\"offer\":")
        .doesNotContain("\n");
    assertThat(JSON.readTree(text).propertyNames())
        .containsExactly(
            "knowledge", "recommendations", "nearMisses", "nextQuestions", "firstSteps");
  }

  @Test
  void aRecommendationHasExactlyItsFields() {
    var pret =
        recommendation("pret", "{\"forme\": \"association\", \"besoins\": [\"financement\"]}");

    assertThat(pret)
        .hasToString(
            """
            {"offer":"pret","provider":"cress","rubric":"financement","level":"national",\
            "verdict":"to-confirm","priority":50,"needs":["financement"],"row":"pret-france",\
            "reasons":["Un prêt sans garantie."],"toConfirm":["agrement"],\
            "toCheck":["Une garantie est demandée."],"deadline":"2027-12-31"}""");
  }

  @Test
  void aRowWithoutEndHasNoDeadlineAndWithoutReasonGetsASentence() {
    var club = recommendation("club", "{\"besoins\": [\"reseau\"], \"effectif\": 20}");

    assertThat(club.get("deadline").isNull()).isTrue();
    assertThat(club.get("reasons").get(0).stringValue()).contains("Un réseau");
    assertThat(club.get("verdict").stringValue()).isEqualTo("eligible");
  }

  @Test
  void theLevelIsThatOfTheNearestTerritoryOfTheRow() {
    var answers = "{\"lieu\": \"C35238\", \"stade\": \"creation\"}";

    assertThat(recommendation("clauses", answers).get("level").stringValue()).isEqualTo("local");
    assertThat(recommendation("accueil", answers).get("level").stringValue()).isEqualTo("regional");
    assertThat(recommendation("club", answers).get("level").stringValue()).isEqualTo("national");
    assertThat(recommendation("guide", answers).get("level").stringValue()).isEqualTo("national");
  }

  @Test
  void aNeedIsNamedWhereTheRowNamesItAndEveryNeedWhereItNamesNone() {
    var answers = "{\"besoins\": [\"conseil\", \"financement\"]}";

    assertThat(texts(recommendation("club", answers), "needs")).containsExactly("conseil");
    assertThat(texts(recommendation("guide", answers), "needs"))
        .containsExactly("conseil", "financement");
    assertThat(texts(recommendation("guide", "{}"), "needs")).isEmpty();
  }

  @Test
  void aConditionNobodyKnowsIsToConfirmAndToCheck() {
    var clauses = recommendation("clauses", "{\"lieu\": \"C35238\", \"agrement\": true}");

    assertThat(clauses.get("verdict").stringValue()).isEqualTo("to-confirm");
    assertThat(texts(clauses, "toConfirm")).containsExactly("agrement");
    assertThat(texts(clauses, "toCheck")).hasSize(1);
  }

  @Test
  void whatGuidanceSetsAsideComesLastAndSaysSo() {
    var recommendations =
        orientation("{\"stade\": \"idee\", \"lieu\": \"C35238\"}").get("recommendations");
    var last = recommendations.get(recommendations.size() - 1);

    assertThat(last.get("offer").stringValue()).isEqualTo("accueil");
    assertThat(last.get("setAside").booleanValue()).isTrue();
    assertThat(texts(last, "reasons")).contains("Trop tôt pour un rendez-vous.");
    assertThat(recommendations.get(0).has("setAside")).isFalse();
  }

  @Test
  void aFirstStepNamesAProviderAndPerhapsAnOffer() {
    assertThat(orientation("{\"stade\": \"idee\"}").get("firstSteps"))
        .hasToString(
            """
            [{"offer":null,"provider":"cress","reason":"La chambre connaît tout le monde.",\
            "guidance":"Commencer par la chambre"},\
            {"offer":"guide","provider":"cress","reason":"Tout y est.",\
            "guidance":"Commencer par la chambre"}]""");
  }

  @Test
  void aNearMissByAnExcludedOptionNeedsOneOfTheOthers() {
    assertThat(nearMiss("pret", "{\"forme\": \"scop\", \"besoins\": [\"financement\"]}"))
        .hasToString(
            """
            {"offer":"pret","row":"pret-france","question":"forme","needed":["association"],\
            "verdict":"to-confirm"}""");
  }

  @Test
  void aNearMissByYesOrNoNeedsTheOther() {
    assertThat(nearMiss("pret", "{\"agrement\": true}").get("needed").booleanValue()).isFalse();
  }

  @Test
  void aNearMissByANumberNeedsOneBetweenTheBounds() {
    assertThat(nearMiss("club", "{\"effectif\": 2}").get("needed"))
        .hasToString("{\"min\":10,\"max\":50.5}");
  }

  @Test
  void aNearMissByAPlaceNeedsATerritoryAsTheTableWritesIt() {
    var needed = nearMiss("fonds", "{\"lieu\": \"C29019\"}").get("needed");

    assertThat(needed).hasToString("[\"R53\",\"!D29\"]");
  }

  @Test
  void aBoundThatIsMissingIsLeftOut() {
    var knowledge =
        SampleKnowledge.folder()
            .replacing("rules/tables/base.csv", "reseau|conseil;10;50,5", "reseau|conseil;10;")
            .knowledge();

    assertThat(nearMiss(knowledge, "club", "{\"effectif\": 2}").get("needed"))
        .hasToString("{\"min\":10}");
  }

  @Test
  void nextQuestionsAreIds() {
    assertThat(texts(orientation("{\"lieu\": \"C35238\"}"), "nextQuestions"))
        .contains("besoins")
        .doesNotContain("lieu");
  }

  private static JsonNode recommendation(String offer, String answers) {
    return find(orientation(answers).get("recommendations"), offer);
  }

  private static JsonNode nearMiss(String offer, String answers) {
    return nearMiss(KNOWLEDGE, offer, answers);
  }

  private static JsonNode nearMiss(KnowledgeBase knowledge, String offer, String answers) {
    return find(JSON.readTree(text(knowledge, answers)).get("nearMisses"), offer);
  }

  private static JsonNode find(JsonNode items, String offer) {
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.get("offer").stringValue().equals(offer))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + offer + " in " + items));
  }

  private static List<String> texts(JsonNode object, String field) {
    return StreamSupport.stream(object.get(field).spliterator(), false)
        .map(JsonNode::stringValue)
        .toList();
  }

  private static JsonNode orientation(String answers) {
    return JSON.readTree(text(answers));
  }

  private static String text(String answers) {
    return text(KNOWLEDGE, answers);
  }

  private static String text(KnowledgeBase knowledge, String answers) {
    var profile = ("{\"answers\": " + answers + "}").getBytes(UTF_8);
    var read = (ProfileResult.Accepted) new ProfileReader(knowledge).read(profile, TODAY);
    var out = new ByteArrayOutputStream();
    OrientationWriter.write(
        knowledge.version(), knowledge.orienter().orient(read.situation()), out);
    return out.toString(UTF_8);
  }
}
