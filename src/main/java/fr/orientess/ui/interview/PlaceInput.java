package fr.orientess.ui.interview;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.orientess.questionnaire.Answer;
import fr.orientess.territory.PlaceSearch;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.ui.place.PlaceField;
import fr.orientess.ui.place.PlaceWords;
import fr.orientess.wording.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A territory, found by its name or postal code while it is typed. */
final class PlaceInput extends AnswerInput {

  private final Texts texts;
  private final PlaceWords words;
  private final PlaceField field;
  private final Paragraph chosen = new Paragraph();

  PlaceInput(
      @Nullable Answer answer,
      Territories territories,
      PlaceSearch search,
      Texts texts,
      Listener listener) {
    this.texts = texts;
    words = new PlaceWords(territories, texts);
    field = new PlaceField(() -> search, words);
    field.setId(FIELD);
    field.setAriaLabelledBy(LABEL);
    if (answer instanceof Answer.Place(var territory)) {
      field.setValue(territory);
    }
    field.addValueChangeListener(
        change -> {
          show(change.getValue());
          listener.answered(change.getValue() == null ? null : new Answer.Place(change.getValue()));
        });
    chosen.addClassName("place-chosen");
    chosen.getElement().setAttribute("role", "status");
    show(field.getValue());
    add(field, chosen);
    territories.country().ifPresent(country -> add(wholeCountry(country)));
  }

  private NativeButton wholeCountry(Territory country) {
    var button =
        new NativeButton(
            texts.get("interview.place.country", country.name()), _ -> field.setValue(country));
    button.addClassName("link");
    button.getElement().setAttribute("type", "button");
    return button;
  }

  private void show(@Nullable Territory territory) {
    chosen.setText(
        territory == null ? "" : texts.get("interview.place.chosen", words.name(territory)));
  }

  @Override
  Optional<String> problem() {
    return field.getValue() == null
        ? Optional.of(texts.get("interview.missing.place"))
        : Optional.empty();
  }

  @Override
  void focus() {
    field.focus();
  }

  @Override
  void setInvalid(boolean isInvalid) {
    field.setInvalid(isInvalid);
  }
}
