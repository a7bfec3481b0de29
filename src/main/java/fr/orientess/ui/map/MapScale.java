package fr.orientess.ui.map;

import fr.orientess.wording.Texts;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of numbers, in at most four steps of the same width.
 *
 * @param most the largest number, at least 1
 */
record MapScale(int most) {

  private static final int STEPS = 4;

  private int width() {
    return Math.ceilDiv(most, STEPS);
  }

  /** The class of a number. */
  String fill(int number) {
    return "map-" + Math.ceilDiv(number, width());
  }

  /** What each class means. */
  Map<String, String> steps(Texts texts) {
    var steps = new LinkedHashMap<String, String>();
    for (int from = 1; from <= most; from += width()) {
      int to = Math.min(most, from + width() - 1);
      steps.put(
          fill(from),
          from == to ? texts.get("map.step", to) : texts.get("map.step.between", from, to));
    }
    return steps;
  }
}
