package fr.orientess.proof;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.proof.CoreSpace.Value;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * How well the core space is covered by offers.
 *
 * @param combinations size of the core space
 * @param noEligible combinations without an eligible offer
 * @param nothing combinations without an offer even to be confirmed
 * @param cells need × class of places × stage, all of them
 */
public record Coverage(long combinations, long noEligible, long nothing, List<Cell> cells) {

  /** Copies the cells, so that a coverage never changes. */
  public Coverage {
    cells = List.copyOf(cells);
  }

  /**
   * A need in a class of places at a stage, over all legal forms.
   *
   * @param forms how many legal forms there are
   * @param withEligible for how many of them some offer is eligible
   * @param withAny for how many of them some offer is eligible or to be confirmed
   */
  public record Cell(
      Value need, PlaceClass place, Value stage, int forms, int withEligible, int withAny) {

    /** True when no legal form finds any offer here, not even one to be confirmed. */
    public boolean isHole() {
      return withAny == 0;
    }
  }

  /** Need × territory × stage where nobody finds anything; "no need" is none. */
  public List<Cell> holes() {
    return cells.stream().filter(cell -> cell.isHole() && cell.need().option() != null).toList();
  }

  /**
   * Sweeps the whole core space, on all cores.
   *
   * @param progress told how many combinations have been judged since it was told last
   */
  public static Coverage of(
      RuleBase rules, CoreSpace space, LocalDate date, LongConsumer progress) {
    var cells =
        space.places().parallelStream()
            .flatMap(place -> cells(rules, space, place, date, progress).stream())
            .toList();
    long withEligible = cells.stream().mapToLong(Cell::withEligible).sum();
    long withAny = cells.stream().mapToLong(Cell::withAny).sum();
    return new Coverage(space.size(), space.size() - withEligible, space.size() - withAny, cells);
  }

  private static List<Cell> cells(
      RuleBase rules, CoreSpace space, PlaceClass place, LocalDate date, LongConsumer progress) {
    var cells = new ArrayList<Cell>();
    for (var need : space.needs()) {
      for (var stage : space.stages()) {
        var verdicts =
            space.forms().stream()
                .map(form -> new Situation(space.answers(stage, form, place, need), date))
                .map(rules::best)
                .toList();
        cells.add(
            new Cell(
                need,
                place,
                stage,
                verdicts.size(),
                count(verdicts, Verdict.ELIGIBLE),
                verdicts.size() - count(verdicts, Verdict.NO)));
      }
      progress.accept((long) space.stages().size() * space.forms().size());
    }
    return cells;
  }

  private static int count(List<Verdict> verdicts, Verdict wanted) {
    return (int) IntStream.range(0, verdicts.size()).filter(i -> verdicts.get(i) == wanted).count();
  }
}
