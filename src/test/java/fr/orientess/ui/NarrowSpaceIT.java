package fr.orientess.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The space before « ? » and its like can be seen, and is narrower than the one between words. */
@BrowserTest
class NarrowSpaceIT {

  /** By how much a space widens a text, in parts of the size of its letters. */
  private static final String WIDTH =
      """
      async ([font, space]) => {
        const line = document.createElement('span');
        line.style.cssText =
            `font: 1000px ${font}; letter-spacing: 0; font-kerning: none; white-space: pre`;
        document.body.append(line);
        await document.fonts.load(`1000px ${getComputedStyle(line).fontFamily}`, `a${space}?`);
        const width = (text) => {
          line.textContent = text;
          return line.getBoundingClientRect().width;
        };
        return (width(`a${space}?`) - width('a?')) / 1000;
      }
      """;

  private static final double LEAST = 0.14;

  private String site;
  private Visit visit;

  @BeforeEach
  void open(@LocalServerPort int port) {
    site = "http://localhost:" + port;
    visit = TestBrowser.visit(site + "/mentions-legales");
  }

  @AfterEach
  void close() {
    visit.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"var(--font-body)", "var(--font-display)"})
  void isSeenBeforeASign(String font) {
    assertThat(width(font, "\u202F")).isBetween(LEAST, width(font, " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"var(--font-body)", "var(--font-display)"})
  void isSeenOnAPageWithoutScriptsToo(String font) {
    visit.page().navigate(site + "/nulle-part");

    assertThat(width(font, "\u202F")).isBetween(LEAST, width(font, " "));
  }

  private double width(String font, String space) {
    return ((Number) visit.page().evaluate(WIDTH, new String[] {font, space})).doubleValue();
  }
}
