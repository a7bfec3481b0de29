package fr.orientess.catalogue;

import fr.orientess.catalogue.WordIndex.Text;
import fr.orientess.directory.Provider;
import fr.orientess.questionnaire.Option;
import fr.orientess.territory.Territory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By which words offers and providers are found, and how much each of them tells. */
final class SearchedWords {

  private static final double NAME = 4;
  private static final double BELONGS_TO = 2.5;
  private static final double SORT = 1.5;
  private static final double SUMMARY = 1;
  private static final double ASIDE = 0.5;

  private SearchedWords() {}

  static List<Text> of(OfferEntry entry) {
    var offer = entry.offer();
    return List.of(
        new Text(offer.name(), NAME),
        new Text(names(entry.provider()), BELONGS_TO),
        new Text(offer.rubric().id() + " " + String.join(" ", offer.formats()), SORT),
        new Text(names(entry.reach()), SORT),
        new Text(orNothing(offer.summary()), SUMMARY),
        new Text(
            entry.needs().stream().map(Option::label).collect(Collectors.joining(" ")), ASIDE));
  }

  static List<Text> of(ProviderEntry entry) {
    var provider = entry.provider();
    return List.of(
        new Text(provider.name(), NAME),
        new Text(orNothing(provider.shortName()), NAME),
        new Text(entry.network().map(SearchedWords::names).orElse(""), SORT),
        new Text(orNothing(provider.kind()), SORT),
        new Text(names(entry.reach()), SORT),
        new Text(orNothing(provider.summary()), SUMMARY),
        new Text(
            entry.offers().stream()
                .map(each -> each.offer().name())
                .collect(Collectors.joining(" ")),
            ASIDE));
  }

  private static String names(Provider provider) {
    return Stream.of(provider.name(), provider.shortName())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  private static String names(Reach reach) {
    return reach.territories().stream().map(Territory::name).collect(Collectors.joining(" "));
  }

  private static String orNothing(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
