package fr.orientess.wording;

import fr.orientess.directory.Amount;
import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.wording.SourceFacts.SourceWords;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the directory says about one offer, in words. */
public final class OfferFacts {

  private final Offer offer;
  private final Provider provider;
  private final LocalDate today;
  private final Texts texts;
  private final SourceFacts sourceFacts;

  /** The facts as they read on that day. */
  public OfferFacts(Offer offer, Provider provider, LocalDate today, Texts texts) {
    this.offer = offer;
    this.provider = provider;
    this.today = today;
    this.texts = texts;
    this.sourceFacts = new SourceFacts(offer.lastSeen(), offer.sources(), today, texts);
  }

  /** The name of its rubric. */
  public String rubric() {
    return texts.get("facts.rubric." + offer.rubric().id());
  }

  /** How support is given. */
  public List<String> formats() {
    return offer.formats().stream().map(id -> format(id, texts)).toList();
  }

  /** The name of one format. */
  public static String format(String id, Texts texts) {
    return texts.name("facts.format.", id);
  }

  /** What it costs, if that is known. */
  public Optional<String> cost() {
    return Optional.ofNullable(offer.cost()).map(cost -> texts.name("facts.cost.", cost));
  }

  /** What it brings, if that is known. */
  public Optional<String> amount() {
    var amount = offer.amount();
    if (amount == null) {
      return Optional.empty();
    }
    var words = amount.text();
    var figures = figures(amount);
    if (words == null) {
      return figures;
    }
    if (figures.isEmpty() || Numbers.statesSum(words)) {
      return Optional.of(words);
    }
    return Optional.of(texts.get("facts.amount.with", figures.get(), words));
  }

  private Optional<String> figures(Amount amount) {
    var min = amount.min();
    var max = amount.max();
    if (min == null && max == null) {
      return Optional.empty();
    }
    if (max == null) {
      return Optional.of(texts.get("facts.amount.from", euros(min)));
    }
    if (min == null || min == 0) {
      return Optional.of(texts.get("facts.amount.upTo", euros(max)));
    }
    return min.equals(max)
        ? Optional.of(euros(max))
        : Optional.of(texts.get("facts.amount.between", Numbers.plain(min, texts), euros(max)));
  }

  private String euros(@Nullable Double sum) {
    return Numbers.euros(sum == null ? 0 : sum, texts);
  }

  /** When one can apply to a call, or what is known of its last edition, if there was one. */
  public Optional<String> call() {
    return new CallWords(offer.calls(), today, texts).words();
  }

  /** The page that tells more, if there is one besides the provider's own. */
  public Optional<SafeLink> page() {
    return Optional.ofNullable(offer.url())
        .filter(url -> !url.equals(provider.website()))
        .flatMap(SafeLink::web);
  }

  /** The newest date that a source of the offer bears, if one does. */
  public Optional<FactDate> newest() {
    return sourceFacts.newest();
  }

  /** A warning when what is known is old, undated or without a source. */
  public Optional<String> age() {
    return sourceFacts.age();
  }

  /** The sources, the newest first, undated ones last. */
  public List<SourceWords> sources() {
    return sourceFacts.all();
  }

  /** Which facts were read between the lines of a description, if any were. */
  public Optional<String> inferred() {
    if (offer.inferredFields().isEmpty()) {
      return Optional.empty();
    }
    var names =
        offer.inferredFields().stream()
            .map(field -> texts.find("facts.inferred." + field))
            .map(name -> name.orElseGet(() -> texts.get("facts.inferred")))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Optional.of(texts.get("facts.inferred.all", String.join(", ", names)));
  }
}
