package fr.orientess.ui;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Words that a narrow page tears apart. */
public final class BrokenWords {

  private static final String FIND =
      """
      ({cells, without}) => [...document.querySelectorAll(cells)]
        .filter(cell => !cell.querySelector(without))
        .flatMap(cell => {
          const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const broken = [];
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.parentElement.closest('.visually-hidden')) continue;
            for (const word of text.data.matchAll(/[\\p{L}\\p{N}’']+/gu)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              const lines = new Set([...range.getClientRects()].map(line => line.top));
              if (lines.size > 1) broken.push(word[0]);
            }
          }
          return broken;
        })
      """;

  private BrokenWords() {}

  /**
   * Words and numbers on two lines.
   *
   * @param cells selector of the elements to look at
   * @param without selector of what marks those that may break, such as addresses
   */
  public static List<?> in(Page page, String cells, String without) {
    return (List<?>) page.evaluate(FIND, Map.of("cells", cells, "without", without));
  }
}
