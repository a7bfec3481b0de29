package fr.orientess.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;

/** Draws how long a profile takes as rows grow, both axes logarithmic. */
public final class GrowthChart {

  private GrowthChart() {}

  /** Writes one picture a growth: {@code latest-mixed}, {@code latest-local}. */
  public static void write(Results results, Path folder, String name) throws IOException {
    var title = "Microseconds of processor time a profile";
    draw(results, false, title, folder.resolve(name + "-mixed"));
    draw(results, true, title + ", when all growth is local", folder.resolve(name + "-local"));
  }

  private static void draw(Results results, boolean isLocal, String title, Path file)
      throws IOException {
    var series = series(results, isLocal);
    if (series.values().stream().allMatch(points -> points.size() < 2)) {
      return;
    }
    var chart =
        new XYChartBuilder()
            .width(900)
            .height(620)
            .title(title)
            .xAxisTitle("rows")
            .yAxisTitle("µs a profile")
            .build();
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideE);
    chart.getStyler().setMarkerSize(7);
    series.forEach((engine, points) -> add(engine, points, chart));
    BitmapEncoder.saveBitmap(chart, file.toString(), BitmapEncoder.BitmapFormat.PNG);
  }

  private static void add(String engine, List<double[]> points, XYChart chart) {
    chart.addSeries(
        engine,
        points.stream().mapToDouble(point -> point[0]).toArray(),
        points.stream().mapToDouble(point -> point[1]).toArray());
  }

  private static Map<String, List<double[]>> series(Results results, boolean isLocal) {
    var series = new LinkedHashMap<String, List<double[]>>();
    results
        .sizes()
        .forEach(
            (set, engines) -> {
              int rows = Integer.parseInt(set.replace("-local", ""));
              if (rows == 300 || set.endsWith("-local") == isLocal) {
                engines.forEach(
                    (engine, measured) ->
                        series
                            .computeIfAbsent(engine, _ -> new ArrayList<>())
                            .add(new double[] {rows, 1e6 / measured.perCpuSecond()}));
              }
            });
    series.values().forEach(points -> points.sort((a, b) -> Double.compare(a[0], b[0])));
    return series;
  }
}
