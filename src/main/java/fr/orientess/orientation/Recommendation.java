package fr.orientess.orientation;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.Condition;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An offer that fits or may fit, and why.
 *
 * @param verdict eligible or to be confirmed, never no
 * @param priority 0 to 100: that of the row, moved by guidance
 * @param needs the answered needs that the offer meets
 * @param row the row that decides
 * @param reasons why it fits, in French: the row's own, then those of guidance
 * @param toConfirm questions whose answer is not known, or that no source states
 * @param toCheck what only the provider can tell, in French
 * @param deadline last day, or null
 * @param isSetAside true when guidance puts it last
 */
public record Recommendation(
    Offer offer,
    Provider provider,
    Level level,
    Verdict verdict,
    int priority,
    List<Option> needs,
    EligibilityRow row,
    List<String> reasons,
    List<Question> toConfirm,
    List<String> toCheck,
    @Nullable LocalDate deadline,
    boolean isSetAside) {

  /** Copies the lists, so that a recommendation never changes. */
  public Recommendation {
    needs = List.copyOf(needs);
    reasons = List.copyOf(reasons);
    toConfirm = List.copyOf(toConfirm);
    toCheck = List.copyOf(toCheck);
  }

  /**
   * The open conditions of the deciding row that an answer would decide, in the order of {@link
   * #toConfirm}. What nobody states is not among them: it is a thing to check.
   */
  public List<Condition> toBeAnswered() {
    return toConfirm.stream()
        .flatMap(question -> Stream.ofNullable(row.conditionOn(question)))
        .filter(condition -> !(condition instanceof Condition.Unstated))
        .toList();
  }
}
