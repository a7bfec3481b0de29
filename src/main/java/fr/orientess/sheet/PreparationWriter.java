package fr.orientess.sheet;

import fr.orientess.sheet.Sheet.Preparation;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says what to have at hand before calling anybody. */
final class PreparationWriter {

  private static final int MOST_ITEMS = 6;

  private final Texts texts;

  PreparationWriter(Texts texts) {
    this.texts = texts;
  }

  List<Preparation> of(List<SheetCard> cards) {
    var preparation = new ArrayList<Preparation>();
    preparation.add(plain("sheet.prepare.project"));
    preparation.add(plain("sheet.prepare.figures"));
    preparation.add(plain("sheet.prepare.documents"));
    var questions =
        cards.stream()
            .flatMap(card -> card.toConfirm().stream())
            .map(SheetCard.ToConfirm::question)
            .distinct()
            .limit(MOST_ITEMS)
            .toList();
    if (!questions.isEmpty()) {
      preparation.add(new Preparation(texts.get("sheet.prepare.answers"), questions));
    }
    var deadlines = deadlines(cards);
    if (!deadlines.isEmpty()) {
      preparation.add(new Preparation(texts.get("sheet.prepare.deadlines"), deadlines));
    }
    preparation.add(plain("sheet.prepare.notes"));
    return preparation;
  }

  private List<String> deadlines(List<SheetCard> cards) {
    var dated = new ArrayList<String>();
    cards.stream()
        .filter(card -> card.deadline() != null)
        .sorted(Comparator.comparing(card -> card.deadline() + card.name()))
        .limit(MOST_ITEMS)
        .forEach(card -> dated.add(dated(card)));
    return dated;
  }

  private String dated(SheetCard card) {
    var deadline = card.deadline();
    return deadline == null
        ? card.name()
        : texts.get("sheet.prepare.deadline", FactDate.of(deadline).words(texts), card.name());
  }

  private Preparation plain(String key) {
    return new Preparation(texts.get(key), List.of());
  }
}
