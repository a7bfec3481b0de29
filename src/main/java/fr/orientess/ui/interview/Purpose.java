package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.questionnaire.Question;
import fr.orientess.wording.Texts;

/** What a follow-up is good for, and the way to the results for those who have said enough. */
final class Purpose extends Div {

  private final Paragraph words = new Paragraph();
  private final Anchor results = new Anchor();
  private final Texts texts;

  Purpose(Texts texts) {
    this.texts = texts;
    addClassNames("note", "question-purpose");
    results.setText(texts.get("interview.results"));
    results.addClassName("button");
    add(words, results);
  }

  /** Shows what the question can still change. */
  void show(OpenInterview open, Question question) {
    var said = new InterviewWords(open, texts);
    words.setText((said.purpose(question) + " " + said.others(question)).strip());
    results.setHref("/" + open.pages().results(open.interview()));
    results.setVisible(open.course().isCoreSettled());
  }
}
