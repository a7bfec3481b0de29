package fr.orientess.sheet.form;

import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.Sheet.Group;
import fr.orientess.sheet.SheetCard;
import fr.orientess.sheet.SheetCard.About;
import fr.orientess.wording.PlainText;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The offers of a sheet as rows, one offer a row, for those who go on with a spreadsheet. */
final class SheetTable {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "group",
          "offer",
          "provider",
          "rubric",
          "certainty",
          "near",
          "reasons",
          "toConfirm",
          "toCheck",
          "deadline",
          "call",
          "amount",
          "cost",
          "formats",
          "web",
          "email",
          "phone",
          "address",
          "page",
          "age",
          "sources",
          "comment",
          "id");

  /** Longer texts than that do not fit into a cell. */
  private static final int LONGEST_CELL = 32_000;

  private SheetTable() {}

  static List<String> headings() {
    Texts texts = SheetTexts.FRENCH;
    return COLUMNS.stream().map(column -> texts.get("sheet.column." + column)).toList();
  }

  static List<List<String>> rows(Sheet sheet) {
    var rows = new ArrayList<List<String>>();
    for (var group : sheet.groups()) {
      group.cards().forEach(card -> rows.add(row(group, card)));
    }
    return rows;
  }

  private static List<String> row(Group group, SheetCard card) {
    return Stream.of(
            String.valueOf(card.number()),
            group.title(),
            card.name(),
            card.provider(),
            card.rubric(),
            card.certainty(),
            card.near(),
            lines(card.reasons()),
            lines(card.toConfirm().stream().map(each -> each.question() + " " + asked(each))),
            lines(card.toCheck()),
            Objects.toString(card.deadline(), ""),
            card.fact(About.CALL),
            card.fact(About.AMOUNT),
            card.fact(About.COST),
            card.fact(About.FORMATS),
            contact(card, SafeLink::isWeb),
            contact(card, link -> link.href().startsWith("mailto:")),
            contact(card, link -> link.href().startsWith("tel:")),
            Objects.toString(card.address(), ""),
            address(card.page()),
            Objects.toString(card.age(), ""),
            lines(card.sources().stream().map(each -> each.text() + " (" + each.date() + ")")),
            Objects.toString(card.comment(), ""),
            card.id())
        .map(SheetTable::harmless)
        .toList();
  }

  private static String asked(SheetCard.ToConfirm toConfirm) {
    return SheetTexts.FRENCH.get("sheet.confirm.asked", toConfirm.asked());
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }

  private static String lines(Stream<String> texts) {
    return texts.collect(Collectors.joining("\n"));
  }

  private static String contact(SheetCard card, Predicate<SafeLink> kind) {
    return card.contacts().stream()
        .filter(kind)
        .findFirst()
        .map(link -> link.isWeb() && link.isSaidByAddress() ? link.href() : link.text())
        .orElse("");
  }

  private static String address(@Nullable SafeLink page) {
    return page == null ? "" : page.href();
  }

  private static String harmless(String text) {
    return PlainText.cell(text, LONGEST_CELL);
  }
}
