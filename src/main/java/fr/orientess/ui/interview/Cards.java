package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.orientess.questionnaire.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Options as cards: native radio buttons or check boxes, so that keys and screen readers do what
 * people expect of them; the whole card is their label. One listener serves all cards.
 */
final class Cards extends Div {

  /** What kind of boxes the cards hold. */
  enum Kind {
    /** One at a time. */
    RADIO,
    /** Several. */
    CHECKBOX
  }

  private final Kind kind;
  private final Map<String, Option> byValue = new LinkedHashMap<>();
  private final Map<Option, Element> inputs = new LinkedHashMap<>();
  private final Map<Option, Element> cards = new LinkedHashMap<>();
  private final Map<Element, List<Option>> groups = new LinkedHashMap<>();

  Cards(Kind kind, List<Option> options, BiConsumer<Option, Boolean> listener) {
    this.kind = kind;
    addClassName("cards");
    OptionGroup.of(options).forEach(this::addGroup);
    getElement()
        .addEventListener(
            "change",
            event -> {
              var option =
                  byValue.get(event.getEventData().path("event.target.value").asString(""));
              if (option != null) {
                listener.accept(
                    option, event.getEventData().path("event.target.checked").asBoolean(false));
              }
            })
        .addEventData("event.target.value")
        .addEventData("event.target.checked");
  }

  private void addGroup(OptionGroup group) {
    var box = new Element("div");
    box.getClassList().add("card-group");
    if (!group.heading().isEmpty()) {
      var id = "group-" + groups.size();
      box.setAttribute("role", "group").setAttribute("aria-labelledby", id);
      box.appendChild(new Element("h2").setText(group.heading()).setAttribute("id", id));
    }
    var row = new Element("div");
    row.getClassList().add("card-row");
    group.options().forEach(option -> row.appendChild(card(option)));
    box.appendChild(row);
    groups.put(box, group.options());
    getElement().appendChild(box);
  }

  private Element card(Option option) {
    var id = "option-" + option.id();
    var input =
        new Element("input")
            .setAttribute("type", kind.name().toLowerCase(Locale.ROOT))
            .setAttribute("name", "option")
            .setAttribute("value", option.id())
            .setAttribute("aria-labelledby", id);
    var text = new Element("span");
    text.getClassList().add("choice-text");
    var label = new Element("span").setText(option.label()).setAttribute("id", id);
    label.getClassList().add("choice-label");
    text.appendChild(label);
    if (option.help() != null) {
      var help = new Element("span").setText(option.help()).setAttribute("id", id + "-help");
      help.getClassList().add("choice-help");
      text.appendChild(help);
      input.setAttribute("aria-describedby", id + "-help");
    }
    var card = new Element("label").appendChild(input, text);
    card.getClassList().add("choice");
    byValue.put(option.id(), option);
    inputs.put(option, input);
    cards.put(option, card);
    return card;
  }

  /** Begins with that box checked. */
  void checkAtFirst(Option option) {
    input(option).setProperty("checked", true);
  }

  /** Checks or unchecks the box, whatever the browser shows meanwhile. */
  void check(Option option, boolean isChecked) {
    input(option).executeJs("this.checked = $0", isChecked);
  }

  /** Makes these options impossible to choose, and all others possible. */
  void disable(List<Option> options) {
    inputs.forEach((option, input) -> input.setAttribute("disabled", options.contains(option)));
  }

  /** Shows these options alone, and the groups that hold one of them. */
  void show(List<Option> options) {
    cards.forEach((option, card) -> card.setAttribute("hidden", !options.contains(option)));
    groups.forEach(
        (group, members) ->
            group.setAttribute("hidden", members.stream().noneMatch(options::contains)));
  }

  /** Where the focus goes when something has to be chosen: the first box. */
  void focus() {
    inputs.values().iterator().next().callJsFunction("focus");
  }

  private Element input(Option option) {
    return Objects.requireNonNull(inputs.get(option), option::id);
  }
}
