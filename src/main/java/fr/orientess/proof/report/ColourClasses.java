package fr.orientess.proof.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Percentages grouped for a map whose values lie close together: neighbours share a colour, and the
 * widest gaps fall between colours (natural breaks, least squared distance from the mean of a
 * class). So a single outlier does not paint all others alike, as equal steps would.
 *
 * @param classes from the lowest to the highest; none when there are no values
 */
record ColourClasses(List<Range> classes) {

  /** As many as the style has colours. */
  static final int MOST = 5;

  /** The lowest and the highest value of a class, in per cent. */
  record Range(int low, int high) {
    String words() {
      return low == high ? low + " %" : low + "–" + high + " %";
    }
  }

  ColourClasses {
    classes = List.copyOf(classes);
  }

  static ColourClasses of(Collection<Integer> percents) {
    var counts = new TreeMap<Integer, Integer>();
    percents.forEach(percent -> counts.merge(percent, 1, Integer::sum));
    var values = List.copyOf(counts.keySet());
    int groups = Math.min(MOST, values.size());
    var starts = bestStarts(values, List.copyOf(counts.values()), groups);
    var classes = new ArrayList<Range>();
    int end = values.size();
    for (int group = groups; group > 0; group--) {
      int start = starts[group][end];
      classes.addFirst(new Range(values.get(start), values.get(end - 1)));
      end = start;
    }
    return new ColourClasses(classes);
  }

  /**
   * By the number of classes and of lowest values in them: where the last of the classes starts.
   */
  private static int[][] bestStarts(List<Integer> values, List<Integer> counts, int groups) {
    int size = values.size();
    var costs = new double[groups + 1][size + 1];
    var starts = new int[groups + 1][size + 1];
    for (int group = 0; group <= groups; group++) {
      for (int end = 1; end <= size; end++) {
        costs[group][end] = Double.POSITIVE_INFINITY;
        for (int start = 0; group > 0 && start < end; start++) {
          double cost = costs[group - 1][start] + spread(values, counts, start, end);
          if (cost < costs[group][end]) {
            costs[group][end] = cost;
            starts[group][end] = start;
          }
        }
      }
    }
    return starts;
  }

  /** The squared distances from the mean of the values from start to before end. */
  private static double spread(List<Integer> values, List<Integer> counts, int start, int end) {
    double count = 0;
    double sum = 0;
    double squares = 0;
    for (int i = start; i < end; i++) {
      double value = values.get(i);
      count += counts.get(i);
      sum += counts.get(i) * value;
      squares += counts.get(i) * value * value;
    }
    return squares - sum * sum / count;
  }

  /** True from the lowest to the highest of all values. */
  boolean covers(int percent) {
    return !classes.isEmpty()
        && classes.getFirst().low() <= percent
        && percent <= classes.getLast().high();
  }

  /** The colour of a value, from 0 to {@link #MOST} - 1; few classes lie as far apart as many. */
  int colour(int percent) {
    int number = 0;
    while (number < classes.size() - 1 && percent > classes.get(number).high()) {
      number++;
    }
    return classes.size() == 1 ? MOST / 2 : number * (MOST - 1) / (classes.size() - 1);
  }
}
