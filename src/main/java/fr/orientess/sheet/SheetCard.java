package fr.orientess.sheet;

import fr.orientess.wording.SafeLink;
import fr.orientess.wording.SourceFacts.SourceWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommended offer on the sheet.
 *
 * @param number place on the sheet, from 1
 * @param certainty eligible or to be confirmed, in words
 * @param near how near it is, in words
 * @param needs the visitor's needs that it meets
 * @param reasons why it fits
 * @param toConfirm questions whose answer would settle it, with the answer that it takes
 * @param toCheck what only the provider can tell
 * @param facts deadline, call, amount, cost and formats, as far as they are known
 * @param deadline last day, or null
 * @param address where the provider is, or null
 * @param page where to read more, or null
 * @param age a warning about old or undated facts, or null
 * @param inferred which facts were read between the lines, or null
 * @param comment of the adviser, or null
 */
public record SheetCard(
    int number,
    String id,
    String name,
    String provider,
    String rubric,
    boolean isEligible,
    String certainty,
    String near,
    List<String> needs,
    List<String> reasons,
    List<ToConfirm> toConfirm,
    List<String> toCheck,
    List<Fact> facts,
    @Nullable LocalDate deadline,
    @Nullable String summary,
    List<SafeLink> contacts,
    @Nullable String address,
    @Nullable SafeLink page,
    @Nullable String age,
    @Nullable String inferred,
    List<SourceWords> sources,
    @Nullable String comment) {

  /** Copies the lists, so that a card never changes. */
  public SheetCard {
    needs = List.copyOf(needs);
    reasons = List.copyOf(reasons);
    toConfirm = List.copyOf(toConfirm);
    toCheck = List.copyOf(toCheck);
    facts = List.copyOf(facts);
    contacts = List.copyOf(contacts);
    sources = List.copyOf(sources);
  }

  /** A question, and which answer the offer takes. */
  public record ToConfirm(String question, String asked) {}

  /** What a fact is about. */
  public enum About {
    DEADLINE,
    CALL,
    AMOUNT,
    COST,
    FORMATS
  }

  /** Something known about the offer, in words. */
  public record Fact(About about, String label, String value) {}

  /** What is known about one thing; empty when it is not. */
  public String fact(About about) {
    return facts.stream()
        .filter(fact -> fact.about() == about)
        .map(Fact::value)
        .findFirst()
        .orElse("");
  }
}
