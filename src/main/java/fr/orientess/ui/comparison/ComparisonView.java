package fr.orientess.ui.comparison;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.questionnaire.Interview;
import fr.orientess.sheet.comparison.ComparisonLink;
import fr.orientess.ui.PageAddress;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.ui.results.AnswerDialog;
import fr.orientess.ui.results.Replies;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What another answer would open and close. Both situations are in the address. */
@Route(ComparisonLink.PATH)
@AnonymousAllowed
public class ComparisonView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  /** It has the buttons that copy and print, and closes the dialog. */
  private static final String SCRIPT = "/theme/results.js";

  private static final String ON_QUESTION = "!!event.target.closest('button[data-question]')";
  private static final String QUESTION = "event.target.closest('button').dataset.question";
  private static final String TO_OUTCOME = "this.querySelector('#resultat')?.focus()";

  private final PublishedKnowledge published;
  private final Clock clock;
  private final Texts texts;
  private final Fragment head = new Fragment();
  private final Fragment choice = new Fragment();
  private final Fragment outcome = new Fragment();
  private @Nullable KnowledgeBase knowledge;
  private @Nullable ComparisonPage page;

  /** The page before it knows its address. */
  ComparisonView(PublishedKnowledge published, Clock clock) {
    this.published = published;
    this.clock = clock;
    this.texts = new Texts(getLocale());
    choice.addClassName("compare-choice");
    addClassNames("results", "compare");
    add(head, choice, outcome);
    getElement().addEventListener("click", this::ask).setFilter(ON_QUESTION).addEventData(QUESTION);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var current = published.current();
    var parameters = event.getLocation().getQueryParameters().getParameters();
    var pair =
        new ComparisonLink(current.questionnaire(), current.territories()).follow(parameters);
    boolean isFirst = page == null;
    var now = new ComparisonPage(current, pair, LocalDate.now(clock), texts);
    knowledge = current;
    page = now;
    var markup = new ComparisonMarkup(now);
    head.show(markup.head());
    choice.show(markup.situations(), markup.suggestions());
    outcome.show(markup.outcome());
    if (!isFirst) {
      getElement().executeJs(TO_OUTCOME);
    }
  }

  /** Asks what the answer would be in the second situation. */
  private void ask(DomEvent event) {
    var shown = page;
    var rules = knowledge;
    if (shown == null || rules == null) {
      return;
    }
    rules
        .questionnaire()
        .question(event.getEventData().get(QUESTION).asString())
        .filter(Replies::isPossible)
        .ifPresent(
            question -> {
              var dialog =
                  new AnswerDialog(new Replies(rules.territories()), texts, this::answered);
              removeDialog();
              add(dialog);
              dialog.ask(question, shown.pair().second());
            });
  }

  private void answered(Interview second) {
    removeDialog();
    if (page != null) {
      PageAddress.go(page.address(second), UI.getCurrent());
    }
  }

  private void removeDialog() {
    getChildren().filter(AnswerDialog.class::isInstance).toList().forEach(this::remove);
  }

  @Override
  public String getPageTitle() {
    return texts.get("compare.title");
  }
}
