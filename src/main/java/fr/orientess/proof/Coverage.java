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
 * @param combinations how many combinations were judged: the whole core space, unless it is too
 *     large
 * @param isBounded true when it was too large, so that only the first classes of places were judged
 * @param noEligible combinations without an eligible offer
 * @param nothing combinations without an offer even to be confirmed
 * @param cells need × class of places × stage, all of them
 */
public record Coverage(
    long combinations, boolean isBounded, long noEligible, long nothing, List<Cell> cells) {

  /**
   * Twenty times what the rules of the whole country take: 3 to 15 s of processor time at some 0.2
   * to 1.5 µs each. What costs more where so many places are told apart is {@link OfferProof}.
   */
  static final long MOST_COMBINATIONS = 10_000_000;

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
    var places = placesWithin(space, MOST_COMBINATIONS);
    var cells =
        places.parallelStream()
            .flatMap(place -> cells(rules, space, place, date, progress).stream())
            .toList();
    long withEligible = cells.stream().mapToLong(Cell::withEligible).sum();
    long withAny = cells.stream().mapToLong(Cell::withAny).sum();
    long combinations = space.sizeOf(places.size());
    return new Coverage(
        combinations,
        places.size() < space.places().size(),
        combinations - withEligible,
        combinations - withAny,
        cells);
  }

  /** As many classes of places as can be judged, at least one. */
  static List<PlaceClass> placesWithin(CoreSpace space, long most) {
    long judged = Math.max(1, most / Math.max(1, space.sizeOf(1)));
    return space.places().subList(0, (int) Math.min(space.places().size(), judged));
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
