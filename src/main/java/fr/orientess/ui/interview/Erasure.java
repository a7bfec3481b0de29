package fr.orientess.ui.interview;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.ui.ThemeIcon;
import fr.orientess.wording.Texts;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * All answers were taken back. The next page says so and offers the way back, once; the browser's
 * own way back works as well.
 *
 * @param address the page where it happened, with the answers
 */
record Erasure(String address) {

  /**
   * A button that takes back all answers and begins again.
   *
   * @param address of the page that it stands on, with the answers of that moment
   */
  static NativeButton button(Texts texts, Supplier<String> address) {
    var button =
        new NativeButton(
            texts.get("interview.erase"),
            _ -> {
              var ui = UI.getCurrent();
              ComponentUtil.setData(ui, Erasure.class, new Erasure(address.get()));
              ui.navigate(InterviewPages.START);
            });
    button.addComponentAsFirst(new ThemeIcon("trash"));
    button.addClassNames("button", "button-quiet", "wizard-erase");
    button.getElement().setAttribute("type", "button");
    return button;
  }

  /** What was erased just before this page, to be told once. */
  static Optional<Erasure> justNow() {
    var erasure = ComponentUtil.getData(UI.getCurrent(), Erasure.class);
    ComponentUtil.setData(UI.getCurrent(), Erasure.class, null);
    return Optional.ofNullable(erasure);
  }

  /** That all answers are gone, and how to get them back. */
  Paragraph note(Texts texts) {
    var undo = new Anchor("/" + address, texts.get("interview.erased.undo"));
    var note = new Paragraph(texts.get("interview.erased") + " ");
    note.add(undo);
    note.addClassName("note");
    return note;
  }
}
