package fr.orientess.ui.results;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.ui.markup.Markup;
import fr.orientess.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Asks one question above the page, so that nobody loses the offer they were reading about. */
@Tag("dialog")
public final class AnswerDialog extends HtmlContainer {

  private static final String CHOSEN =
      "new FormData(event.target).getAll('%s').join(',')".formatted(DialogMarkup.FIELD);
  private static final String BUTTON = "event.submitter ? event.submitter.value : ''";

  private final Replies replies;
  private final Texts texts;
  private final Listener listener;
  private @Nullable Question question;
  private @Nullable Interview interview;

  /** Learns of an answer. */
  public interface Listener {
    /** The question was answered. */
    void answered(Interview interview);
  }

  /** A dialog that is not open yet. */
  public AnswerDialog(Replies replies, Texts texts, Listener listener) {
    this.replies = replies;
    this.texts = texts;
    this.listener = listener;
    addClassName("dialog");
    getElement()
        .setAttribute("aria-labelledby", DialogMarkup.TITLE)
        .addEventListener("submit", this::submitted)
        .addEventData(CHOSEN)
        .addEventData(BUTTON)
        .preventDefault();
  }

  /** Asks that question. */
  public void ask(Question asked, Interview before) {
    question = asked;
    interview = before;
    show(null);
    getElement().executeJs("this.showModal()");
  }

  private void show(@Nullable String problem) {
    if (question != null && interview != null) {
      var form = new DialogMarkup(question, interview, texts).form(problem);
      getElement().setProperty("innerHTML", Markup.html(form));
    }
  }

  private void submitted(DomEvent event) {
    var unsure = Replies.UNSURE.equals(event.getEventData().get(BUTTON).asString());
    var written = unsure ? Replies.UNSURE : event.getEventData().get(CHOSEN).asString();
    var asked = question;
    if (asked == null || interview == null) {
      return;
    }
    replies.answer(interview, asked, written).ifPresentOrElse(this::close, () -> refuse(asked));
  }

  private void close(Interview answered) {
    getElement().executeJs("this.close()");
    listener.answered(answered);
  }

  private void refuse(Question asked) {
    show(problem(asked));
    getElement().executeJs("this.querySelector('input').focus()");
  }

  private String problem(Question asked) {
    return asked.type() == QuestionType.CHOICES
        ? texts.get("results.form.tooMany", asked.maxChoices())
        : texts.get("results.form.unreadable." + asked.type().id());
  }
}
