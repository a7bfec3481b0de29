package fr.orientess.benchmarks.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One visitor's way from the landing page through all questions to the results, at a human pace.
 */
final class Journey {

  private static final int MOST_QUESTIONS = 20;
  private static final String SUMMARY = "/questionnaire/recapitulatif";
  private static final List<String> TYPED =
      List.of("Ren", "Lyon", "750", "Lil", "Marseille", "Bre");

  private final Browser browser;
  private final Random random;
  private final double thinkSeconds;

  Journey(Browser browser, Random random, double thinkSeconds) {
    this.browser = browser;
    this.random = random;
    this.thinkSeconds = thinkSeconds;
  }

  /** Walks the whole way; whatever goes wrong on it is thrown. */
  void walk() throws IOException, InterruptedException {
    browser.open("/");
    think();
    browser.open("/questionnaire");
    for (int question = 0; question < MOST_QUESTIONS; question++) {
      think();
      var before = browser.address();
      answer();
      if (path(browser.address()).equals(SUMMARY)) {
        think();
        browser.open("/resultats" + browser.address().substring(SUMMARY.length()));
        think();
        browser.leave();
        return;
      }
      if (path(before).equals(path(browser.address()))) {
        throw new IOException("No way on from " + before);
      }
    }
    throw new IOException("No end of questions at " + browser.address());
  }

  private static String path(String address) {
    return address.replaceFirst("\\?.*", "");
  }

  private void think() throws InterruptedException {
    // Half to one and a half times the mean.
    Thread.sleep((long) (thinkSeconds * (500 + random.nextInt(1000))));
  }

  private void answer() throws IOException, InterruptedException {
    var cards = browser.page().cards();
    var place = browser.page().all("vaadin-combo-box").stream().findFirst();
    if (cards.isPresent()) {
      choose(cards.get());
      submit();
    } else if (place.isPresent()) {
      choosePlace(place.get());
      submit();
    } else {
      var doNotKnow = browser.page().button("wizard-buttons", 1);
      if (doNotKnow.isEmpty()) {
        throw new IOException("Nothing to answer at " + browser.address());
      }
      browser.fire(doNotKnow.get(), "click", Map.of());
    }
  }

  private void choose(Page.Element cards) throws IOException, InterruptedException {
    var options = browser.page().values(cards);
    var value = options.get(random.nextInt(options.size()));
    browser.fire(
        cards, "change", Map.of("event.target.value", value, "event.target.checked", true));
  }

  /** Types a few letters, then takes the first place that is proposed. */
  private void choosePlace(Page.Element field) throws IOException, InterruptedException {
    var typed = TYPED.get(random.nextInt(TYPED.size()));
    browser.change(field, "opened", true, "opened-changed");
    var answer = browser.call(field, "setViewportRange", List.of(0, 50, typed));
    var proposed = answer.path("execute").findValue("key");
    if (proposed == null) {
      throw new IOException("No place is proposed for " + typed);
    }
    browser.change(field, "value", proposed.stringValue(), "value-changed");
  }

  private void submit() throws IOException, InterruptedException {
    var form =
        browser
            .page()
            .first("form", "submit")
            .orElseThrow(() -> new IOException("No form at " + browser.address()));
    browser.fire(form, "submit", Map.of());
  }
}
