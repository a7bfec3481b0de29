package fr.orientess.ui.interview;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.ui.LostAnswers;
import fr.orientess.ui.PageAddress;
import fr.orientess.wording.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question. Everything that was answered stands in the address, at once. */
@Route(InterviewPages.START + "/:" + QuestionView.QUESTION)
@RouteAlias(InterviewPages.SUMMARY + "/:" + QuestionView.QUESTION)
@AnonymousAllowed
public class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  static final String QUESTION = "question";

  private final transient Interviews interviews;
  private final transient LostAnswers lost;
  private final transient Texts texts = new Texts(getLocale());
  private final WizardHead head = new WizardHead(texts);
  private final Div notes = new Div();
  private final Purpose purpose = new Purpose(texts);
  private final Div step = new Div();
  private final NativeButton erase = Erasure.button(texts, this::here);
  private final WizardFoot foot = new WizardFoot(texts, this::doNotKnow);
  private transient @Nullable OpenInterview open;
  private transient @Nullable Question question;
  private transient @Nullable QuestionForm form;
  private boolean isFromSummary;

  QuestionView(Interviews interviews, LostAnswers lost) {
    this.interviews = interviews;
    this.lost = lost;
    addClassName("wizard");
    notes.addClassName("wizard-notes");
    notes.getElement().setAttribute("role", "status");
    add(head, notes, step, foot, erase);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var opened = interviews.open(event.getLocation());
    var id = event.getRouteParameters().get(QUESTION).orElse("");
    var asked = opened.knowledge().questionnaire().question(id).orElse(null);
    if (asked == null) {
      event.rerouteToError(new UnknownQuestion(opened), "");
      return;
    }
    open = latest(opened, event.getTrigger());
    question = asked;
    isFromSummary = event.getLocation().getPath().startsWith(InterviewPages.SUMMARY);
    show();
    remember();
  }

  /**
   * Going back and forth in the browser changes the page, not the answers: those given last hold,
   * whatever older address the browser remembers.
   */
  private OpenInterview latest(OpenInterview opened, NavigationTrigger trigger) {
    boolean isSame = open != null && open.knowledge() == opened.knowledge();
    return isSame && trigger == NavigationTrigger.HISTORY
        ? opened.with(opened.interview().updatedBy(open().interview()))
        : opened;
  }

  private void show() {
    var places = interviews.places(open().knowledge());
    var input = AnswerInput.of(question(), open(), places, texts, this::answered);
    var purposeShown = question().followUp() ? purpose : null;
    form = new QuestionForm(question(), input, purposeShown, texts, () -> goOn(input));
    step.removeAll();
    step.add(form);
    showNotes();
    refresh();
  }

  private void showNotes() {
    notes.removeAll();
    Erasure.justNow().ifPresent(erasure -> notes.add(erasure.note(texts)));
    lost.sentences(open().followed(), texts).forEach(sentence -> notes.add(note(sentence)));
    if (open().interview().unsure().contains(question())) {
      notes.add(note(texts.get("interview.wasUnsure")));
    }
  }

  private static Paragraph note(String text) {
    var note = new Paragraph(text);
    note.addClassName("note");
    return note;
  }

  private void answered(@Nullable Answer answer) {
    var interview = open().interview();
    open =
        open()
            .with(
                answer == null
                    ? interview.forget(question())
                    : interview.answer(question(), answer));
    form().clearProblem();
    remember();
    refresh();
  }

  private void refresh() {
    head.show(open(), question(), isFromSummary);
    if (question().followUp()) {
      purpose.show(open(), question());
    }
    erase.setVisible(open().course().hasBegun());
    foot.show(new InterviewWords(open(), texts).count());
  }

  /** Puts the answers into the address of this very page, so that coming back finds them. */
  private void remember() {
    PageAddress.show("/" + here(), UI.getCurrent());
  }

  private String here() {
    var pages = open().pages();
    return isFromSummary
        ? pages.edit(question(), open().interview())
        : pages.question(question(), open().interview());
  }

  private void goOn(AnswerInput input) {
    if (open().interview().unsure().contains(question())) {
      leave();
    } else {
      input.problem().ifPresentOrElse(form()::showProblem, this::leave);
    }
  }

  private void doNotKnow() {
    open = open().with(open().interview().doNotKnow(question()));
    remember();
    leave();
  }

  /**
   * Where to depends on the knowledge in use now, which may have changed since the page was opened.
   * The answers go along as they are, so that the next page can tell which are lost.
   */
  private void leave() {
    var next =
        new Location(
            isFromSummary ? open().pages().summary(open().interview()) : interviews.next(open()));
    UI.getCurrent().navigate(next.getPath(), next.getQueryParameters());
  }

  private OpenInterview open() {
    return Objects.requireNonNull(open);
  }

  private Question question() {
    return Objects.requireNonNull(question);
  }

  private QuestionForm form() {
    return Objects.requireNonNull(form);
  }

  @Override
  public String getPageTitle() {
    return texts.get(
        "interview.pageTitle",
        question().label(),
        new InterviewWords(open(), texts).progress(question()));
  }
}
