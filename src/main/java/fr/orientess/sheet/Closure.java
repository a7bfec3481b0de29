package fr.orientess.sheet;

import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Truth;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Why an offer that is known does not fit: its dates, or what the nearest of its rows asks for. */
final class Closure {

  private final Outlook outlook;
  private final LocalDate date;
  private final List<EligibilityRow> rows;
  private final Texts texts;
  private final AnswerWords words;

  Closure(String offer, Outlook outlook, Texts texts) {
    this.outlook = outlook;
    this.date = outlook.orientation().situation().date();
    this.rows =
        outlook.knowledge().rows().stream().filter(row -> row.offer().id().equals(offer)).toList();
    this.texts = texts;
    this.words = new AnswerWords(texts);
  }

  /** Nothing where no row says anything about the offer. */
  List<String> lines() {
    var nearest =
        rows.stream()
            .filter(row -> row.holdsOn(date))
            .min(Comparator.comparing(row -> refused(row).size()));
    if (nearest.isPresent()) {
      return refused(nearest.get()).stream().map(this::asked).toList();
    }
    return coming().or(this::ended).stream().toList();
  }

  private List<Condition> refused(EligibilityRow row) {
    var situation = outlook.orientation().situation();
    return row.conditions().stream()
        .filter(
            condition ->
                condition.truth(
                        situation.to(condition.question()), outlook.knowledge().territories())
                    == Truth.FALSE)
        .toList();
  }

  private String asked(Condition condition) {
    return texts.get("changes.closed.asked", condition.question().label(), words.asked(condition));
  }

  private Optional<String> coming() {
    return rows.stream()
        .map(EligibilityRow::from)
        .filter(Objects::nonNull)
        .filter(from -> from.isAfter(date))
        .min(Comparator.naturalOrder())
        .map(from -> texts.get("changes.closed.coming", words(from)));
  }

  private Optional<String> ended() {
    return rows.stream()
        .map(EligibilityRow::until)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(until -> texts.get("changes.closed.ended", words(until)));
  }

  private String words(LocalDate day) {
    return FactDate.of(day).words(texts);
  }
}
