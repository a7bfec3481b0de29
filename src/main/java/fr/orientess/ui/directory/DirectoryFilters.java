package fr.orientess.ui.directory;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.orientess.catalogue.Facet;
import fr.orientess.catalogue.Query;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.territory.Territory;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.ui.place.PlaceField;
import fr.orientess.ui.place.PlaceWords;
import fr.orientess.ui.place.Places;
import fr.orientess.wording.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where one says what one looks for in the directory. */
final class DirectoryFilters {

  private static final int TYPING_PAUSE = 200;
  private static final String TEXT = "recherche";
  private static final String PLACE = "lieu";

  private final Texts texts;
  private final Input text = new Input(ValueChangeMode.LAZY);
  private final @Nullable PlaceField place;
  private final Map<Facet, NativeDetails> groups = new EnumMap<>(Facet.class);
  private final Map<Facet, Fragment> choices = new EnumMap<>(Facet.class);

  DirectoryFilters(
      KnowledgeBase knowledge,
      Places places,
      Texts texts,
      Consumer<String> typed,
      Consumer<@Nullable Territory> placed) {
    this.texts = texts;
    text.setId(TEXT);
    text.setType("search");
    text.getElement().setAttribute("maxlength", String.valueOf(DirectoryLink.LONGEST_TEXT));
    text.getElement().setAttribute("autocomplete", "off");
    text.setValueChangeTimeout(TYPING_PAUSE);
    text.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            typed.accept(change.getValue());
          }
        });
    place = knowledge.territories().all().isEmpty() ? null : place(knowledge, places, placed);
    for (var facet : Facet.values()) {
      var fragment = new Fragment();
      choices.put(facet, fragment);
      var name = texts.get("directory.facet." + facet.name());
      groups.put(facet, new NativeDetails(name, fragment));
    }
  }

  private PlaceField place(
      KnowledgeBase knowledge, Places places, Consumer<@Nullable Territory> placed) {
    var words = new PlaceWords(knowledge.territories(), texts);
    var field = new PlaceField(() -> places.of(knowledge), words);
    field.setId(PLACE);
    field.setLabel(texts.get("directory.place"));
    field.setClearButtonVisible(true);
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            placed.accept(change.getValue());
          }
        });
    return field;
  }

  /** The box for words, and the one for a place. */
  Div search() {
    var label = new NativeLabel(texts.get("directory.search"));
    label.setFor(TEXT);
    var help = new Span(texts.get("directory.search.help"));
    help.setId(TEXT + "-aide");
    help.addClassName("field-help");
    text.getElement().setAttribute("aria-describedby", TEXT + "-aide");
    var words = new Div(label, text, help);
    words.addClassNames("field", "directory-words");
    var search = new Div(words);
    if (place != null) {
      search.add(place);
    }
    search.addClassName("directory-search");
    search.getElement().setAttribute("role", "search");
    return search;
  }

  /** The values of all facets. */
  Aside facets() {
    var aside = new Aside();
    groups.values().forEach(aside::add);
    aside.addClassNames("directory-facets", "card", "screen-only");
    aside.getElement().setAttribute("aria-label", texts.get("directory.facets"));
    return aside;
  }

  /** Shows what is looked for. */
  void show(DirectoryMarkup markup, Query query) {
    if (!text.getValue().strip().equals(query.text().strip())) {
      text.setValue(query.text());
    }
    if (place != null) {
      place.setValue(query.place());
    }
    choices.forEach(
        (facet, fragment) -> {
          var values = markup.choices(facet);
          fragment.show(values);
          var group = groups.get(facet);
          if (group != null) {
            group.setVisible(!values.hasAttr("hidden"));
            if (!query.of(facet).isEmpty()) {
              group.setOpen(true);
            }
          }
        });
  }
}
