package fr.orientess.ui.results;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import fr.orientess.ui.PageAddress;
import fr.orientess.ui.map.Maps;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which offers fit, why, and what to do next. All of its state is in the address; what it shows is
 * plain HTML, so that a hundred offers cost the session little more than their text.
 */
@Route(ResultsLink.PATH)
@AnonymousAllowed
public class ResultsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  /** What only the browser can do with the page. */
  static final String SCRIPT = "/theme/results.js";

  private static final String FOCUS =
      """
      const found = $0.split(',').map((each) => this.querySelector(each)).find((each) => each);
      if (found) {
        if (found.tabIndex < 0) found.tabIndex = -1;
        found.focus({preventScroll: found.matches('h1')});
        if (found.matches('h1')) scrollTo(0, 0);
      }
      """;

  /** The offers were not there yet when the browser looked for the anchor. */
  private static final String TO_ANCHOR =
      "document.getElementById(location.hash.slice(1))?.scrollIntoView()";

  private final PublishedKnowledge published;
  private final Clock clock;
  private final Texts texts;
  private final LostAnswers lost;
  private final Maps maps;
  private final Div notes = new Div();
  private final Fragment head = new Fragment();
  private final Fragment steps = new Fragment();
  private final Fragment refine = new Fragment();
  private final FilterPanel filters = new FilterPanel(this::filter);
  private final OffersPanel offers = new OffersPanel(this::keep);
  private final Fragment beyond = new Fragment();
  private final SelectionBar selection = new SelectionBar(this::keep);
  private final Paragraph status = new Paragraph();
  private final QuestionsInPlace questions;
  private @Nullable ResultsPage page;

  /** True while a box of a filter leads to other results: the focus stays on it. */
  private boolean isFiltering;

  /** The page before it knows its address. */
  ResultsView(PublishedKnowledge published, Clock clock, LostAnswers lost, Maps maps) {
    this.published = published;
    this.lost = lost;
    this.maps = maps;
    this.clock = clock;
    this.texts = new Texts(getLocale());
    this.questions = new QuestionsInPlace(this, texts, this::answered);
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
    add(notes, head, steps, body, beyond, selection, status, questions);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var knowledge = published.current();
    var link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    var parameters = event.getLocation().getQueryParameters().getParameters();
    var before = page;
    var now = show(knowledge, link.follow(parameters));
    showNotes(link.answers(parameters));
    if (before == null) {
      getElement().executeJs(TO_ANCHOR);
    } else {
      status.setText(new ChangeWords(before, now).words());
    }
    if (!isFiltering && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.HISTORY) {
      FocusTarget.after(before, now).ifPresent(this::focus);
    }
    questions.follow(now);
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
    var asked = questions.focus();
    getElement().executeJs(FOCUS, asked == null ? target : asked);
  }

  private ResultsPage show(KnowledgeBase knowledge, ResultsState state) {
    var now = ResultsPage.of(knowledge, state, LocalDate.now(clock), texts);
    page = now;
    var top = new HeadMarkup(now);
    var aside = new AsideMarkup(now);
    var bottom = new BeyondMarkup(now);
    head.show(top.head());
    steps.show(top.steps());
    refine.show(aside.refine());
    filters.show(aside.filters(), now.state().filters());
    offers.show(now);
    beyond.show(
        new MapMarkup(now, maps).map(), bottom.widen(), bottom.openings(), bottom.welcome());
    selection.show(now);
    return now;
  }

  private void filter(Filters.Kind kind, String value, boolean on) {
    if (page != null) {
      isFiltering = true;
      PageAddress.go(page.ways().filtered(kind, value, on), UI.getCurrent());
      isFiltering = false;
    }
  }

  private void answered(Interview interview) {
    if (page == null) {
      return;
    }
    if (interview.equals(page.state().interview())) {
      focus("h1");
      questions.follow(page);
    } else {
      PageAddress.go(page.ways().results(interview), UI.getCurrent());
    }
  }

  private void keep(String offer, boolean on) {
    if (page != null) {
      keep(page.state().keep(offer, on).kept());
    }
  }

  /**
   * The page stays what it is, with another address: nobody has to go back tick by tick. The
   * address is followed anew, since the knowledge may be another than when the page was opened.
   */
  private void keep(List<String> kept) {
    if (page != null) {
      var knowledge = published.current();
      var link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
      var address = page.ways().results(page.state().with(kept));
      var query = new Location(address.substring(1)).getQueryParameters();
      var now = show(knowledge, link.follow(query.getParameters()));
      questions.follow(now);
      PageAddress.show(now.ways().results(), UI.getCurrent());
    }
  }

  @Override
  public String getPageTitle() {
    return texts.get("results.title", page == null ? 0 : page.total());
  }
}
