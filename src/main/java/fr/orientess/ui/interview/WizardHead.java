package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.orientess.questionnaire.Question;
import fr.orientess.ui.ThemeIcon;
import fr.orientess.wording.Texts;

/** Above every question: the way back, how far one has come, the way to the results. */
final class WizardHead extends Div {

  private final Anchor back = new Anchor();
  private final Anchor results = new Anchor();
  private final Paragraph progress = new Paragraph();
  private final Div steps = new Div();
  private final Texts texts;

  WizardHead(Texts texts) {
    this.texts = texts;
    addClassName("wizard-head");
    back.add(new ThemeIcon("arrow-left"), new Span(texts.get("interview.back")));
    back.addClassName("wizard-back");
    results.setText(texts.get("interview.results"));
    results.addClassName("wizard-results");
    progress.addClassName("wizard-progress");
    steps.addClassName("wizard-steps");
    steps.getElement().setAttribute("aria-hidden", "true");
    var links = new Div(back, results);
    links.addClassName("wizard-links");
    add(links, progress, steps);
  }

  /** Shows where a question stands. */
  void show(OpenInterview open, Question question, boolean isFromSummary) {
    var interview = open.interview();
    var pages = open.pages();
    back.setHref(
        isFromSummary
            ? "/" + pages.summary(interview)
            : open.course()
                .previous(question)
                .map(before -> "/" + pages.question(before, interview))
                .orElse("/"));
    results.setHref("/" + pages.results(interview));
    results.setVisible(open.course().hasBegun());
    progress.setText(new InterviewWords(open, texts).progress(question));
    steps.removeAll();
    for (var core : open.course().core()) {
      var step = new Element("span");
      step.getClassList().set("done", interview.isSettled(core));
      step.getClassList().set("here", core.equals(question));
      steps.getElement().appendChild(step);
    }
  }
}
