package fr.orientess.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTest {

  private final Filters financing = Filters.NONE.with(Filters.Kind.RUBRIC, "financement", true);

  @Test
  void valuesAreSwitchedOnAndOff() {
    assertThat(financing.has(Filters.Kind.RUBRIC, "financement")).isTrue();
    assertThat(financing.with(Filters.Kind.RUBRIC, "financement", false)).isEqualTo(Filters.NONE);
    assertThat(financing.with(Filters.Kind.NEAR, Filters.YES, true).chosen())
        .isEqualTo(
            Map.of(Filters.Kind.RUBRIC, Set.of("financement"), Filters.Kind.NEAR, Set.of("oui")));
  }

  @Test
  void anyValueOfAKindWillDoButEveryKindHasToBeMet() {
    var page = Neighbourhood.page("stade=idee&forme=scop&lieu=C35238&besoins=conseil,financement");
    var either = "&rubrique=financement,information";

    assertThat(with(page, either).found()).isEqualTo(4);
    assertThat(with(page, either + "&proche=oui").found()).isEqualTo(1);
  }

  private static ResultsPage with(ResultsPage page, String filters) {
    return Neighbourhood.page(Neighbourhood.link().query(page.state()) + filters);
  }
}
