package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.orientess.questionnaire.Option;
import fr.orientess.ui.ThemeIcon;
import fr.orientess.wording.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The chosen options in the order of importance, which can be changed. */
final class ChosenList extends Div {

  private final Texts texts;
  private final Consumer<UnaryOperator<Selection>> changer;
  private final Map<Option, List<NativeButton>> moves = new HashMap<>();
  private final OrderedList list = new OrderedList();
  private final Paragraph explanation = new Paragraph();

  /**
   * @param changer carries out what a button asks for
   */
  ChosenList(Texts texts, Consumer<UnaryOperator<Selection>> changer) {
    this.texts = texts;
    this.changer = changer;
    addClassName("chosen");
    explanation.addClassName("field-help");
    add(new H2(texts.get("interview.chosen")), explanation, list);
  }

  /** Shows a selection; nothing when no option is chosen. */
  void show(Selection selection) {
    list.removeAll();
    moves.clear();
    setVisible(!selection.options().isEmpty());
    explanation.setText(texts.get("interview.chosen.order"));
    explanation.setVisible(selection.options().size() > 1);
    for (var option : selection.options()) {
      list.add(item(option, selection));
    }
  }

  private ListItem item(Option option, Selection selection) {
    var item = new ListItem(new Span(option.label()));
    var buttons = new Span();
    buttons.addClassName("chosen-buttons");
    if (selection.options().size() > 1) {
      var both = List.of(move(option, selection, true), move(option, selection, false));
      moves.put(option, both);
      both.forEach(buttons::add);
    }
    buttons.add(
        button(
            "x",
            texts.get("interview.chosen.remove", option.label()),
            current -> current.without(option)));
    item.add(buttons);
    return item;
  }

  private NativeButton move(Option option, Selection selection, boolean isUp) {
    var key = isUp ? "interview.chosen.up" : "interview.chosen.down";
    var button =
        button(
            isUp ? "caret-up" : "caret-down",
            texts.get(key, option.label()),
            current -> current.moved(option, isUp));
    button.addClickListener(_ -> focus(option, isUp));
    button.setEnabled(!selection.moved(option, isUp).equals(selection));
    return button;
  }

  /** The list was made anew: the focus stays with the option, on a button that still works. */
  private void focus(Option option, boolean isUp) {
    var buttons = moves.getOrDefault(option, List.of());
    buttons.stream()
        .filter(NativeButton::isEnabled)
        .min(Comparator.comparing(button -> buttons.indexOf(button) == (isUp ? 0 : 1) ? 0 : 1))
        .ifPresent(NativeButton::focus);
  }

  private NativeButton button(String icon, String name, UnaryOperator<Selection> step) {
    var button = new NativeButton("", _ -> changer.accept(step));
    button.addClassNames("button", "button-quiet", "button-icon");
    button.getElement().setAttribute("type", "button");
    button.setAriaLabel(name);
    button.setTitle(name);
    button.add(new ThemeIcon(icon));
    return button;
  }
}
