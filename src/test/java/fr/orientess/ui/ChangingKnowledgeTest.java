package fr.orientess.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.reload.Reload;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What visitors see whose page is open while the knowledge changes. */
@SpringBootTest
class ChangingKnowledgeTest extends SpringBrowserlessTest {

  private static final KnowledgeFolder BEFORE = KnowledgeFolder.minimal();
  private static final String QUESTIONNAIRE = "data/questionnaire.json";
  private static final String TABLE = "rules/tables/base.csv";

  /** There are no ideas any more. */
  private static final KnowledgeFolder WITHOUT_AN_OPTION =
      BEFORE
          .replacing(QUESTIONNAIRE, "{\"id\": \"idee\", \"label\": \"Une idée\"},\n", "")
          .replacing(TABLE, "idee|creation", "creation");

  /** Nobody asks for the approval any more. */
  private static final KnowledgeFolder WITHOUT_A_QUESTION =
      BEFORE
          .replacing(
              QUESTIONNAIRE,
              ",\n{\"id\": \"agrement\", \"type\": \"boolean\", \"changeable\": true,"
                  + " \"followUp\": true}",
              "")
          .replacing(TABLE, ";agrement;", ";")
          .replacing(TABLE, ";50;non;", ";50;")
          .replacing(TABLE, ";R53;;;;;La", ";R53;;;;La");

  @TempDir static Path folder;

  @Autowired Reload reload;

  @DynamicPropertySource
  static void knowledge(DynamicPropertyRegistry properties) {
    BEFORE.writeTo(folder);
    properties.add("orientess.knowledge", folder::toString);
  }

  @BeforeEach
  void begin() {
    save(BEFORE);
  }

  private void save(KnowledgeFolder change) {
    change.writeTo(folder);
    for (int i = 0; i < 10; i++) {
      reload.look();
    }
    assertThat(reload.status().version()).isEqualTo(change.files().version());
  }

  private static void open(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }

  private static String text() {
    var view = (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    return view.getElement().getTextRecursively().replaceAll("[\u00a0\u202f]", " ");
  }

  private String heading() {
    return find(H1.class).single().getElement().getTextRecursively();
  }

  private void doNotKnow() {
    test(find(NativeButton.class).all().stream()
            .filter(b -> b.getElement().getTextRecursively().equals("Je ne sais pas"))
            .findFirst()
            .orElseThrow())
        .click();
  }

  @Test
  void anOpenQuestionLeadsOnAndTheNextPageTellsWhichAnswerIsLost() {
    open("questionnaire/forme?stade=idee");
    save(WITHOUT_AN_OPTION);
    doNotKnow();

    assertThat(heading()).isEqualTo("Où en êtes-vous ?");
    assertThat(text())
        .contains("une réponse qui n’existe pas, ou plus, à « Où en êtes-vous ? »")
        .contains("Le reste est gardé.");
  }

  @Test
  void anOpenQuestionThatIsGoneLeadsOn() {
    open("questionnaire/agrement?stade=idee&forme=scop&lieu=R53&besoins=conseil&agrement=oui");
    save(WITHOUT_A_QUESTION);
    doNotKnow();

    assertThat(heading()).isNotEqualTo("Cette question n’existe pas, ou plus");
    assertThat(text()).contains("Le questionnaire a changé", "« agrement »");
  }

  @Test
  void theResultsTellWhichAnswersAreLostAndUseTheOthers() {
    open("resultats?stade=idee&lieu=R53&agrement=oui&vue=rubrique");
    assertThat(text()).doesNotContain("n’existe pas, ou plus", "a changé");

    save(WITHOUT_AN_OPTION);
    open("resultats?stade=idee&lieu=R53&agrement=oui&vue=rubrique&tout=conseil");
    assertThat(text()).contains("une réponse qui n’existe pas, ou plus, à « Où en êtes-vous ? »");

    save(WITHOUT_A_QUESTION);
    open("resultats?stade=idee&lieu=R53&agrement=oui&vue=rubrique&tout=conseil");
    assertThat(text())
        .contains("Le questionnaire a changé", "« agrement »")
        .doesNotContain("« vue", "« tout");
  }
}
