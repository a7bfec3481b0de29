package fr.orientess.ui.place;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.orientess.territory.PlaceSearch;
import fr.orientess.territory.Territory;
import java.util.List;
import java.util.function.Supplier;

/** Takes a territory, found by its name or postal code while it is typed. */
public final class PlaceField extends ComboBox<Territory> {

  /** More suggestions than these nobody reads: typing on is faster. */
  private static final int MOST = 30;

  private final transient Supplier<PlaceSearch> search;

  /**
   * A field that finds territories and shows them in those words.
   *
   * @param search asked when somebody looks for one, as the index takes a moment to be made
   */
  public PlaceField(Supplier<PlaceSearch> search, PlaceWords words) {
    this.search = search;
    setItemLabelGenerator(words::name);
    setItems(
        query ->
            found(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()),
        query -> found(query.getFilter().orElse("")).size());
    setRenderer(
        LitRenderer.<Territory>of(
                "<span class=\"place\"><b>${item.name}</b> <span>${item.details}</span></span>")
            .withProperty("name", Territory::name)
            .withProperty("details", words::details));
  }

  private List<Territory> found(String typed) {
    return typed.isBlank() ? List.of() : search.get().find(typed, MOST);
  }
}
