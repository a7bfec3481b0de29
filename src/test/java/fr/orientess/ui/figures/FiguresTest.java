package fr.orientess.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.directory.Rubric;
import fr.orientess.directory.Source;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import fr.orientess.wording.FactDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

  private static final Territories TERRITORIES =
      new Territories(
          List.of(
              territory(0, "FR", TerritoryKind.COUNTRY),
              territory(1, "R53", TerritoryKind.REGION, "FR"),
              territory(2, "R11", TerritoryKind.REGION, "FR"),
              territory(3, "D35", TerritoryKind.DEPARTEMENT, "R53"),
              territory(4, "C35238", TerritoryKind.COMMUNE, "D35"),
              territory(5, "C75056", TerritoryKind.COMMUNE, "R11")));

  @Test
  void countsARegionForWhoWorksInItOrInAPartOfIt() {
    assertThat(regions(provider("region", "R53"))).isEqualTo(1);
    assertThat(regions(provider("part", "C35238"), provider("whole", "R53"))).isEqualTo(1);
    assertThat(regions(provider("both", "D35", "R11"))).isEqualTo(2);
  }

  @Test
  void countsNoRegionForWhoWorksEverywhereNowhereOrInUnknownPlaces() {
    assertThat(regions(provider("country", "FR"), provider("none"), provider("unknown", "X1")))
        .isZero();
  }

  @Test
  void countsSitesOnceAndOnlyThose() {
    var figures =
        figures(
            List.of(provider("p", "FR")),
            List.of(
                offer("a", null, "https://www.ess.test/x", "https://ess.test/y"),
                offer("b", null, "https://other.test", "Brochure de 2019")));

    assertThat(figures.sites()).isEqualTo(2);
    assertThat(figures.offers()).isEqualTo(2);
    assertThat(figures.providers()).isEqualTo(1);
  }

  @Test
  void tellsOldFromUndatedOffers() {
    var freshness =
        figures(
                List.of(provider("p", "FR")),
                List.of(
                    offer("old", "2021-06-11"),
                    offer("justNotOld", "2021-06-12"),
                    offer("year", "2021"),
                    offer("undated", null)))
            .freshness();

    assertThat(freshness.oldOffers()).isEqualTo(1);
    assertThat(freshness.oldPercent()).isEqualTo(25);
    assertThat(freshness.undatedOffers()).isEqualTo(1);
    assertThat(freshness.undatedPercent()).isEqualTo(25);
  }

  @Test
  void takesADayOfTheYearForNewerThanTheYearItself() {
    var offers =
        List.of(
            sourced("a", new Source("https://a.test", "2026")),
            sourced("b", new Source("https://b.test", "2026-02-16")),
            sourced("c", new Source("https://c.test", "1994-05")),
            sourced("d", new Source("https://d.test", null)));
    var freshness = figures(List.of(provider("p", "FR")), offers).freshness();

    assertThat(freshness.newest()).isEqualTo(FactDate.of("2026-02-16"));
    assertThat(freshness.oldest()).isEqualTo(FactDate.of("1994-05"));
  }

  @Test
  void knowsThatThereIsNothing() {
    var freshness = figures(List.of(), List.of()).freshness();

    assertThat(freshness.newest()).isEmpty();
    assertThat(freshness.oldPercent()).isZero();
  }

  private static int regions(Provider... providers) {
    return figures(List.of(providers), List.of()).regions();
  }

  private static Figures figures(List<Provider> providers, List<Offer> offers) {
    return Figures.of(new Directory(providers, offers), TERRITORIES, TODAY);
  }

  private static Provider provider(String id, String... coverage) {
    return new Provider(
        id,
        id,
        null,
        null,
        null,
        List.of(coverage),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static Offer offer(String id, @Nullable String lastSeen, String... urls) {
    var sources = List.of(urls).stream().map(url -> new Source(url, null)).toList();
    return offer(id, lastSeen, sources);
  }

  private static Offer sourced(String id, Source source) {
    return offer(id, source.date(), List.of(source));
  }

  private static Offer offer(String id, @Nullable String lastSeen, List<Source> sources) {
    return new Offer(
        0,
        id,
        "p",
        null,
        id,
        Rubric.FINANCEMENT,
        List.of(),
        null,
        null,
        List.of(),
        null,
        null,
        lastSeen,
        null,
        List.of(),
        sources);
  }

  private static Territory territory(
      int number, String code, TerritoryKind kind, String... parents) {
    return new Territory(number, code, code, kind, List.of(parents), List.of());
  }
}
