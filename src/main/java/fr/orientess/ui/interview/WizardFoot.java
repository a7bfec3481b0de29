package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.wording.Texts;

/**
 * Below every question, always in reach of a thumb: how many offers are left, and the ways on. It
 * stays while questions change, so that screen readers hear what changed in it.
 */
final class WizardFoot extends Div {

  private final Paragraph count = new Paragraph();

  WizardFoot(Texts texts, Runnable doNotKnow) {
    addClassName("wizard-foot");
    count.addClassName("wizard-count");
    count.getElement().setAttribute("role", "status");
    var goOn = new NativeButton(texts.get("interview.continue"));
    goOn.addClassNames("button", "button-primary", "button-large");
    goOn.getElement().setAttribute("type", "submit").setAttribute("form", QuestionForm.ID);
    var unsure = new NativeButton(texts.get("interview.unsure"), _ -> doNotKnow.run());
    unsure.addClassNames("button", "button-large");
    unsure.getElement().setAttribute("type", "button");
    var buttons = new Div(goOn, unsure);
    buttons.addClassName("wizard-buttons");
    add(count, buttons);
  }

  /** Says how many offers are left. */
  void show(String offersLeft) {
    count.setText(offersLeft);
  }
}
