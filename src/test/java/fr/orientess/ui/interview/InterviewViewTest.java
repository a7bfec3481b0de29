package fr.orientess.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.territory.Territory;
import fr.orientess.wording.Typography;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest(properties = "orientess.knowledge=target/interview-knowledge")
class InterviewViewTest extends SpringBrowserlessTest {

  static {
    KnowledgeFolder.minimal().writeTo(Path.of("target/interview-knowledge"));
  }

  private static final String CORE = "stade=idee&forme=association&lieu=C35238&besoins=financement";

  private void open(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private String heading() {
    return $(H1.class).single().getElement().getTextRecursively();
  }

  private String text() {
    return view().getElement().getTextRecursively().replaceAll("[\u00a0\u202f]", " ");
  }

  private static Component view() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  private void press(String text) {
    test(button(text)).click();
  }

  private NativeButton button(String text) {
    return find(NativeButton.class).all().stream()
        .filter(button -> button.getElement().getTextRecursively().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** "Continuer" sends the form, which only a browser does by itself. */
  private void goOn() {
    fire(find(QuestionForm.class).single().getElement(), "submit", "");
  }

  private void choose(String option) {
    var box =
        all(view().getElement()).filter(e -> option.equals(e.getAttribute("value"))).findFirst();
    var cards =
        find(Cards.class).all().stream()
            .filter(c -> all(c.getElement()).anyMatch(box.orElseThrow()::equals))
            .findFirst();
    fire(cards.orElseThrow().getElement(), "change", option);
  }

  private static Stream<Element> all(Element element) {
    return Stream.concat(Stream.of(element), element.getChildren().flatMap(InterviewViewTest::all));
  }

  private static void fire(Element element, String type, String value) {
    var data = JsonNodeFactory.instance.objectNode();
    data.put("event.target.value", value).put("event.target.checked", true);
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, data));
  }

  @Test
  void theStartLeadsToTheFirstOpenQuestionAndKeepsTheAnswers() {
    open("questionnaire?stade=idee");
    assertThat(view()).isInstanceOf(QuestionView.class);
    assertThat(heading()).isEqualTo("forme");

    open("questionnaire?" + CORE + "&effectif=%3F&agrement=%3F");
    assertThat(view()).isInstanceOf(SummaryView.class);
  }

  @Test
  void aChoiceLeadsOnOnlyWhenAskedTo() {
    open("questionnaire/stade");
    choose("creation");
    assertThat(heading()).isEqualTo("Où en êtes-vous ?");

    goOn();
    assertThat(heading()).isEqualTo("forme");
  }

  @Test
  void nothingChosenIsSaidAtTheField() {
    open("questionnaire/stade");
    goOn();

    assertThat(heading()).isEqualTo("Où en êtes-vous ?");
    assertThat(text()).contains("Choisissez une réponse");
  }

  @Test
  void notKnowingLeadsOnAndIsRemembered() {
    open("questionnaire/stade");
    press("Je ne sais pas");
    assertThat(heading()).isEqualTo("forme");

    open("questionnaire/stade?stade=%3F");
    assertThat(text()).contains("Vous avez répondu");
    goOn();
    assertThat(heading()).isEqualTo("forme");
  }

  @Test
  void optionsBeyondTheMostCannotBeChosen() {
    open("questionnaire/besoins?besoins=conseil");
    assertThat(text()).contains("1 sur 2 choisis");
    choose("reseau");
    choose("financement");

    assertThat(text()).contains("2 sur 2 choisis : pour en prendre un autre, retirez-en un.");
    test(find(NativeButton.class)
            .withAttribute("aria-label", Typography.of("Monter « Un réseau »"))
            .single())
        .click();
    assertThat(find(ChosenList.class).single().getElement().getTextRecursively())
        .endsWith("Un réseauDu conseil");
  }

  @Test
  void noneOfTheseTakesBackTheOthers() {
    open("questionnaire/besoins?besoins=conseil");
    choose("none-of-these");
    assertThat(text()).contains("0 sur 2 choisis");

    goOn();
    assertThat(heading()).isEqualTo("Où en êtes-vous ?");
  }

  @Test
  void aNumberThatDoesNotFitIsSaidAtTheField() {
    open("questionnaire/effectif");
    var field = find(Input.class).single();
    field.setValue("501");
    goOn();
    assertThat(text()).contains("Ce nombre ne convient pas. Entre 0 et 500.");
    assertThat(field.getElement().getAttribute("aria-invalid")).isEqualTo("true");

    field.setValue("12");
    assertThat(field.getElement().getAttribute("aria-invalid")).isEqualTo("false");
    goOn();
    assertThat(heading()).isEqualTo("Où en êtes-vous ?");
  }

  @Test
  void whatTheKnowledgeAsksIsReadAloudInFrench() {
    open("questionnaire/forme");

    assertThat($(H1.class).single().getElement().getAttribute("lang")).isEqualTo("fr");
    assertThat(find(Cards.class).single().getElement().getAttribute("lang")).isEqualTo("fr");
  }

  @Test
  @SuppressWarnings("unchecked")
  void aPlaceIsShownInWords() {
    open("questionnaire/lieu?lieu=C35288");
    ComboBox<Territory> field = find(ComboBox.class).single();
    assertThat(field.getValue().code()).isEqualTo("C35288");
    assertThat(text()).contains("Lieu choisi : Saint-Malo (Ille-et-Vilaine)");

    press("Tout le pays (France)");
    assertThat(text()).contains("Lieu choisi : France (pays)");
  }

  @Test
  void aFollowUpSaysWhatItIsGoodForAndLeadsToTheResults() {
    open("questionnaire/agrement?" + CORE);

    assertThat(text()).contains("Votre réponse peut préciser une offre.");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/resultats?" + CORE, "/questionnaire/besoins?" + CORE);
  }

  @Test
  void whatAnAddressCannotMeanIsSaidAndTheRestIsKept() {
    open("questionnaire/forme?stade=<script>alert(1)</script>&forme=scop&x=y");

    assertThat(text()).contains("une réponse qui n’existe pas, ou plus, à « Où en êtes-vous ? »");
    assertThat(text()).contains("Le questionnaire a changé", "« x »");
    assertThat(text()).doesNotContain("<script>");
    goOn();
    assertThat(heading()).isEqualTo("Où en êtes-vous ?");
  }

  @Test
  void aQuestionThatDoesNotExistLeadsOn() {
    open("questionnaire/licorne?stade=idee");

    assertThat(heading()).isEqualTo("Cette question n’existe pas, ou plus");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/questionnaire/forme?stade=idee");
  }

  @Test
  void theSummaryNamesEveryAnswerAndLeadsBackAfterAnEdit() {
    open("questionnaire/recapitulatif?stade=idee&lieu=C35288");
    assertThat(text())
        .contains("Une idée", "Saint-Malo (Ille-et-Vilaine)", "Pas encore de réponse");

    open("questionnaire/recapitulatif/stade?stade=idee");
    choose("creation");
    goOn();
    assertThat(view()).isInstanceOf(SummaryView.class);
    assertThat(text()).contains("En création");
  }

  @Test
  void everythingCanBeErasedAndFoundAgain() {
    open("questionnaire/forme?stade=idee&forme=scop");
    press("Tout effacer");

    assertThat(heading()).isEqualTo("Où en êtes-vous ?");
    assertThat(text()).contains("Toutes vos réponses sont effacées.");
    assertThat(find(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("/questionnaire/forme?stade=idee&forme=scop");
  }
}
