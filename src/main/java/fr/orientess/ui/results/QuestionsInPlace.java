package fr.orientess.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import fr.orientess.questionnaire.Interview;
import fr.orientess.wording.Texts;
import org.jspecify.annotations.Nullable;

/** Asks questions above the page, or takes the answer that was given with the click. */
final class QuestionsInPlace extends Div {

  private static final String ON_QUESTION = "!!event.target.closest('button[data-question]')";
  private static final String QUESTION = "event.target.closest('button').dataset.question";
  private static final String ANSWER = "event.target.closest('button').dataset.answer || ''";
  private static final String CARD = "(event.target.closest('article') || {}).id || ''";

  private final Texts texts;
  private final Listener listener;
  private @Nullable ResultsPage page;
  private String asker = "";
  private @Nullable String focus;

  /** Learns of answers. */
  interface Listener {
    /** A question was answered. */
    void answered(Interview interview);
  }

  /** Asks whatever a button within a place asks. */
  QuestionsInPlace(Div place, Texts texts, Listener listener) {
    this.texts = texts;
    this.listener = listener;
    place
        .getElement()
        .addEventListener("click", this::ask)
        .setFilter(ON_QUESTION)
        .addEventData(QUESTION)
        .addEventData(ANSWER)
        .addEventData(CARD);
  }

  /** The page is now this one. */
  void follow(ResultsPage now) {
    page = now;
    focus = null;
  }

  /** Where somebody was who has answered on the page, so that they find themselves there again. */
  @Nullable String focus() {
    return focus;
  }

  private void ask(DomEvent event) {
    var data = event.getEventData();
    var shown = page;
    var question =
        shown == null ? null : shown.question(data.get(QUESTION).asString()).orElse(null);
    if (shown == null || question == null) {
      return;
    }
    var card = data.get(CARD).asString();
    asker = card.matches("offre-[a-z0-9-]+") ? "#" + card + "-nom,#affiner,h1" : "#affiner,h1";
    var answer = data.get(ANSWER).asString();
    var interview = shown.state().interview();
    removeAll();
    if (answer.isEmpty()) {
      var dialog = new AnswerDialog(shown.replies(), texts, this::answered);
      add(dialog);
      dialog.ask(question, interview);
    } else {
      shown.replies().answer(interview, question, answer).ifPresent(this::answered);
    }
  }

  private void answered(Interview interview) {
    focus = asker;
    removeAll();
    listener.answered(interview);
  }
}
