package fr.orientess.ui.results;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink.Followed;
import fr.orientess.ui.LostAnswers;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which offers fit, why, and what to do next. All of its state is in the address; what it shows is
 * plain HTML, so that a hundred offers cost the session little more than their text.
 */
@Route(ResultsLink.PATH)
@AnonymousAllowed
public class ResultsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  private static final String SCRIPT = "/theme/results.js";

  private static final String ON_QUESTION = "!!event.target.closest('button[data-question]')";
  private static final String QUESTION = "event.target.closest('button').dataset.question";
  private static final String ANSWER = "event.target.closest('button').dataset.answer || ''";
  private static final String CARD = "(event.target.closest('article') || {}).id || ''";

  private static final String FOCUS =
      """
      const found = $0.split(',').map((each) => this.querySelector(each)).find((each) => each);
      if (found) {
        if (found.tabIndex < 0) found.tabIndex = -1;
        found.focus({preventScroll: found.matches('h1')});
        if (found.matches('h1')) scrollTo(0, 0);
      }
      """;

  private static final String PUT_RIGHT =
      "setTimeout(() => history.replaceState(history.state, '', $0))";

  /** The offers were not there yet when the browser looked for the anchor. */
  private static final String TO_ANCHOR =
      "document.getElementById(location.hash.slice(1))?.scrollIntoView()";

  private final PublishedKnowledge published;
  private final Clock clock;
  private final Texts texts;
  private final LostAnswers lost;
  private final Div notes = new Div();
  private final Fragment head = new Fragment();
  private final Fragment steps = new Fragment();
  private final Fragment refine = new Fragment();
  private final FilterPanel filters = new FilterPanel(this::filter);
  private final Fragment offers = new Fragment();
  private final Fragment beyond = new Fragment();
  private final Paragraph status = new Paragraph();
  private @Nullable ResultsPage page;
  private @Nullable String focus;

  /** The page before it knows its address. */
  ResultsView(PublishedKnowledge published, Clock clock, LostAnswers lost) {
    this.published = published;
    this.lost = lost;
    this.clock = clock;
    this.texts = new Texts(getLocale());
    var aside = new Div(refine, filters);
    aside.addClassName("results-aside");
    var body = new Div(aside, offers);
    body.addClassName("results-body");
    beyond.addClassName("results-beyond");
    status.addClassName("results-status");
    status.getElement().setAttribute("role", "status");
    addClassName("results");
    notes.addClassName("results-notes");
    notes.getElement().setAttribute("role", "status");
    add(notes, head, steps, body, beyond, status);
    getElement()
        .addEventListener("click", this::ask)
        .setFilter(ON_QUESTION)
        .addEventData(QUESTION)
        .addEventData(ANSWER)
        .addEventData(CARD);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var knowledge = published.current();
    var parameters = event.getLocation().getQueryParameters().getParameters();
    var link = link(knowledge);
    var state = link.follow(parameters);
    var before = page;
    var now = ResultsPage.of(knowledge, state, LocalDate.now(clock), texts);
    page = now;
    show(now);
    showNotes(link.answers(parameters));
    if (before == null) {
      getElement().executeJs(TO_ANCHOR);
    } else {
      status.setText(new ChangeWords(before, now).words());
    }
    if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
      FocusTarget.after(before, now).ifPresent(this::focus);
    }
    focus = null;
  }

  private void showNotes(Followed answers) {
    notes.removeAll();
    for (var sentence : lost.sentences(answers, texts)) {
      var note = new Paragraph(sentence);
      note.addClassName("note");
      notes.add(note);
    }
  }

  private void focus(String target) {
    getElement().executeJs(FOCUS, focus == null ? target : focus);
  }

  private static ResultsLink link(KnowledgeBase knowledge) {
    return new ResultsLink(knowledge.questionnaire(), knowledge.territories());
  }

  private void show(ResultsPage now) {
    var top = new HeadMarkup(now);
    var aside = new AsideMarkup(now);
    var bottom = new BeyondMarkup(now);
    head.show(top.head());
    steps.show(top.steps());
    refine.show(aside.refine());
    filters.show(aside.filters(), now.state().filters());
    offers.show(new OffersMarkup(now).offers());
    beyond.show(bottom.widen(), bottom.openings(), bottom.welcome());
  }

  private void filter(Filters.Kind kind, String value, boolean on) {
    if (page != null) {
      go(page.address(kind, value, on));
    }
  }

  /** Goes to other results. Vaadin mixes the parameters up, so the address is put right after. */
  private void go(String address) {
    var location = new Location(address);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    getElement().executeJs(PUT_RIGHT, "/" + address);
  }

  /** Asks a question above the page, or takes the answer that was given with the click. */
  private void ask(DomEvent event) {
    var data = event.getEventData();
    var shown = page;
    var question =
        shown == null ? null : shown.question(data.get(QUESTION).asString()).orElse(null);
    if (shown == null || question == null) {
      return;
    }
    var card = data.get(CARD).asString();
    focus = card.matches("offre-[a-z0-9-]+") ? "#" + card + "-nom,#affiner,h1" : "#affiner,h1";
    var answer = data.get(ANSWER).asString();
    var interview = shown.state().interview();
    if (answer.isEmpty()) {
      var dialog = new AnswerDialog(shown.replies(), texts, this::answered);
      removeDialog();
      add(dialog);
      dialog.ask(question, interview);
    } else {
      shown.replies().answer(interview, question, answer).ifPresent(this::answered);
    }
  }

  private void answered(Interview interview) {
    removeDialog();
    if (page != null) {
      go(page.address(page.state().with(interview)));
    }
  }

  private void removeDialog() {
    getChildren().filter(AnswerDialog.class::isInstance).toList().forEach(this::remove);
  }

  @Override
  public String getPageTitle() {
    return texts.get("results.title", page == null ? 0 : page.total());
  }
}
