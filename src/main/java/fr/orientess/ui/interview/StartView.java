package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Leads to the first open question, or to the summary when there is none. */
@Route(InterviewPages.START)
@AnonymousAllowed
public class StartView extends Div implements BeforeEnterObserver {

  private final transient Interviews interviews;

  StartView(Interviews interviews) {
    this.interviews = interviews;
  }

  /**
   * The parameters stay as they are, so that the next page can tell which it did not understand.
   */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters parameters = event.getLocation().getQueryParameters();
    interviews
        .open(event.getLocation())
        .course()
        .next()
        .ifPresentOrElse(
            question ->
                event.forwardTo(
                    QuestionView.class,
                    new RouteParameters(new RouteParam(QuestionView.QUESTION, question.id())),
                    parameters),
            () -> event.forwardTo(SummaryView.class, parameters));
  }
}
