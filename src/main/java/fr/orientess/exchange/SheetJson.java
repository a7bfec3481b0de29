package fr.orientess.exchange;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.Sheet.Given;
import fr.orientess.sheet.Sheet.Group;
import fr.orientess.sheet.Sheet.Opening;
import fr.orientess.sheet.Sheet.Preparation;
import fr.orientess.sheet.Sheet.Step;
import fr.orientess.sheet.Sheet.Welcome;
import fr.orientess.sheet.SheetCard;
import fr.orientess.wording.SafeLink;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes sheets as the programming interface gives them: the words of the printed ones. */
public final class SheetJson {

  private final JsonGenerator json;

  private SheetJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes one sheet. */
  public static void write(Sheet sheet, OutputStream out) {
    try (var json = Json.generator(out)) {
      new SheetJson(json).write(sheet);
    }
  }

  private void write(Sheet sheet) {
    json.writeStartObject();
    text("title", sheet.title());
    text("date", sheet.date().toString());
    text("knowledge", sheet.knowledge());
    text("adviser", sheet.adviser());
    text("lead", sheet.lead());
    text("link", sheet.link());
    all("situation", sheet.situation(), this::write);
    all("firstSteps", sheet.firstSteps(), this::write);
    all("groups", sheet.groups(), this::write);
    json.writeNumberProperty("beyond", sheet.beyond());
    all("openings", sheet.openings(), this::write);
    all("preparation", sheet.preparation(), this::write);
    json.writeName("welcome");
    write(sheet.welcome());
    json.writeEndObject();
  }

  private void write(Given given) {
    text("question", given.question());
    text("answer", given.answer());
  }

  private void write(Step step) {
    text("name", step.name());
    text("provider", step.provider());
    text("reason", step.reason());
    contacts(step.contacts());
  }

  private void write(Group group) {
    text("title", group.title());
    text("note", group.note());
    all("offers", group.cards(), this::write);
  }

  private void write(SheetCard card) {
    json.writeNumberProperty("number", card.number());
    text("offer", card.id());
    text("name", card.name());
    text("provider", card.provider());
    text("rubric", card.rubric());
    json.writeBooleanProperty("eligible", card.isEligible());
    text("certainty", card.certainty());
    text("near", card.near());
    Json.writeTexts(json, "needs", card.needs());
    Json.writeTexts(json, "reasons", card.reasons());
    all(
        "toConfirm",
        card.toConfirm(),
        each -> {
          text("question", each.question());
          text("asked", each.asked());
        });
    Json.writeTexts(json, "toCheck", card.toCheck());
    all(
        "facts",
        card.facts(),
        fact -> {
          text("label", fact.label());
          text("value", fact.value());
        });
    text("deadline", Objects.toString(card.deadline(), null));
    text("summary", card.summary());
    contacts(card.contacts());
    text("address", card.address());
    var page = card.page();
    text("page", page == null ? null : page.href());
    text("age", card.age());
    text("inferred", card.inferred());
    all(
        "sources",
        card.sources(),
        source -> {
          text("text", source.text());
          text("address", source.href());
          text("date", source.date());
        });
    text("comment", card.comment());
  }

  private void write(Opening opening) {
    text("question", opening.question());
    text("change", opening.change());
    all(
        "offers",
        opening.offers(),
        offer -> {
          text("name", offer.name());
          text("provider", offer.provider());
          text("certainty", offer.certainty());
        });
  }

  private void write(Preparation preparation) {
    text("text", preparation.text());
    Json.writeTexts(json, "items", preparation.items());
  }

  private void write(@Nullable Welcome welcome) {
    if (welcome == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text("name", welcome.name());
    text("summary", welcome.summary());
    text("address", welcome.address());
    contacts(welcome.contacts());
    json.writeEndObject();
  }

  private void contacts(List<SafeLink> contacts) {
    all(
        "contacts",
        contacts,
        contact -> {
          text("text", contact.text());
          text("address", contact.href());
        });
  }

  private void text(String name, @Nullable String text) {
    json.writeStringProperty(name, text);
  }

  private <T> void all(String name, List<T> items, Consumer<T> write) {
    Json.writeObjects(json, name, items, write);
  }
}
