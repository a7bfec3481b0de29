package fr.orientess.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.catalogue.Facet;
import fr.orientess.catalogue.Query;
import fr.orientess.territory.Territories;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryLinkTest {

  private static final Territories TERRITORIES =
      SmallDirectory.catalogue().knowledge().territories();
  private static final DirectoryLink LINK = new DirectoryLink(TERRITORIES);

  @Test
  void everyStateIsALinkAndBack() {
    var query =
        new Query("prêt & l’été, 100 %", TERRITORIES.territory("R53").orElseThrow(), Map.of())
            .toggle(Facet.RUBRIC, "reseau")
            .toggle(Facet.KIND, "club-de-quartier")
            .toggle(Facet.RUBRIC, "financement");
    var state = new DirectoryState(query, true, 3);

    assertThat(LINK.href(state))
        .isEqualTo(
            "/annuaire?q=pr%C3%AAt%20%26%20l%E2%80%99%C3%A9t%C3%A9%2C%20100%20%25&voir=structures"
                + "&lieu=R53&rubrique=financement,reseau&type=club-de-quartier&page=3");
    assertThat(
            LINK.follow(
                Map.of(
                    "q", List.of("prêt & l’été, 100 %"),
                    "voir", List.of("structures"),
                    "lieu", List.of("r53"),
                    "rubrique", List.of("financement,reseau"),
                    "type", List.of("club-de-quartier"),
                    "page", List.of("3"))))
        .isEqualTo(state);
  }

  @Test
  void theBeginningHasNoParameters() {
    assertThat(LINK.href(DirectoryState.START)).isEqualTo("/annuaire");
    assertThat(LINK.follow(Map.of())).isEqualTo(DirectoryState.START);
  }

  @Test
  void nonsenseMeansNothing() {
    var state =
        LINK.follow(
            Map.of(
                "q", List.of("x".repeat(1_000)),
                "voir", List.of("tout"),
                "lieu", List.of("../.."),
                "rubrique", List.of(",,,"),
                "page", List.of("-1")));

    assertThat(state.query().text()).hasSize(DirectoryLink.LONGEST_TEXT);
    assertThat(state.query().place()).isNull();
    assertThat(state.query().chosen()).isEmpty();
    assertThat(state.isOfProviders()).isFalse();
    assertThat(state.page()).isEqualTo(1);
  }
}
