package fr.orientess.ui.results;

import com.vaadin.flow.dom.DomEvent;
import fr.orientess.ui.markup.Fragment;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The filters. Boxes are ticked in the browser; the address says which ones. */
final class FilterPanel extends Fragment {

  private static final String NAME = "event.target.name";
  private static final String VALUE = "event.target.value";
  private static final String CHECKED = "event.target.checked";

  private static final String TICK =
      """
      const on = $0.split(' ');
      for (const box of this.querySelectorAll('input')) {
        box.checked = on.includes(box.name + '=' + box.value);
      }
      if ($0) {
        this.querySelector('details').open = true;
      }
      """;

  private final Listener listener;

  /** Learns of a filter that is switched. */
  interface Listener {
    /** A value was switched on or off. */
    void switched(Filters.Kind kind, String value, boolean on);
  }

  FilterPanel(Listener listener) {
    this.listener = listener;
    getElement()
        .addEventListener("change", this::changed)
        .addEventData(NAME)
        .addEventData(VALUE)
        .addEventData(CHECKED);
  }

  private void changed(DomEvent event) {
    var data = event.getEventData();
    var name = data.get(NAME).asString();
    Arrays.stream(Filters.Kind.values())
        .filter(kind -> kind.parameter().equals(name))
        .forEach(
            kind ->
                listener.switched(kind, data.get(VALUE).asString(), data.get(CHECKED).asBoolean()));
  }

  /** Shows the filters as they are. */
  void show(Element choices, Filters filters) {
    show(choices);
    var on =
        filters.chosen().entrySet().stream()
            .flatMap(
                entry -> entry.getValue().stream().map(v -> entry.getKey().parameter() + "=" + v))
            .collect(Collectors.joining(" "));
    getElement().executeJs(TICK, on);
  }
}
