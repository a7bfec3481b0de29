package fr.orientess.proof.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.proof.report.ColourClasses.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourClassesTest {

  @Test
  void neighboursShareAColourAndGapsPartThem() {
    var classes = ColourClasses.of(List.of(60, 61, 61, 65, 66, 70, 71, 75, 80));

    assertThat(classes.classes())
        .containsExactly(
            new Range(60, 61),
            new Range(65, 66),
            new Range(70, 71),
            new Range(75, 75),
            new Range(80, 80));
    assertThat(List.of(60, 61, 65, 71, 80)).map(classes::colour).containsExactly(0, 0, 1, 2, 4);
  }

  @Test
  void anOutlierLeavesTheOthersTheirDifferences() {
    var classes = ColourClasses.of(List.of(2, 60, 61, 64, 65, 68, 69, 72, 73));

    assertThat(classes.classes())
        .containsExactly(
            new Range(2, 2),
            new Range(60, 61),
            new Range(64, 65),
            new Range(68, 69),
            new Range(72, 73));
  }

  @Test
  void fewValuesAreAsFarApartAsMany() {
    var two = ColourClasses.of(List.of(40, 41, 41));

    assertThat(two.colour(40)).isZero();
    assertThat(two.colour(41)).isEqualTo(ColourClasses.MOST - 1);
    assertThat(ColourClasses.of(List.of(50, 50)).colour(50)).isEqualTo(ColourClasses.MOST / 2);
    assertThat(ColourClasses.of(List.of()).classes()).isEmpty();
  }
}
