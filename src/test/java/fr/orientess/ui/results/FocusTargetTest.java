package fr.orientess.ui.results;

import static fr.orientess.ui.results.Neighbourhood.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FocusTargetTest {

  private static final String NEEDS = "besoins=conseil,reseau";

  @Test
  void theFirstPageKeepsTheFocusOfItsFrame() {
    assertThat(FocusTarget.after(null, page(NEEDS))).isEmpty();
  }

  @Test
  void otherAnswersLeadToTheHeading() {
    assertThat(FocusTarget.after(page(NEEDS), page("besoins=conseil"))).contains("h1");
  }

  @Test
  void anotherOrderLeadsToTheOrderChosen() {
    assertThat(FocusTarget.after(page(NEEDS), page(NEEDS + "&vue=rubrique")))
        .contains(".results-view[aria-current]");
  }

  @Test
  void aFilterLeavesTheFocusOnItsBoxAndClearingAllLeadsToTheOffers() {
    var filtered = page(NEEDS + "&rubrique=reseau");

    assertThat(FocusTarget.after(page(NEEDS), filtered)).isEmpty();
    assertThat(FocusTarget.after(filtered, page(NEEDS))).contains("#offres");
  }
}
