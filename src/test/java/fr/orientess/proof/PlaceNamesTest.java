package fr.orientess.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.file.CsvFile;
import fr.orientess.finding.Findings;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.territory.Territories;
import fr.orientess.territory.TerritoriesReader;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

  private static final Territories TERRITORIES =
      KnowledgeFolder.minimal().knowledge().territories();

  private static String words(String... codes) {
    return words(TERRITORIES, Arrays.stream(codes));
  }

  private static String words(Territories territories, Stream<String> codes) {
    var communes = codes.map(code -> territories.territory(code).orElseThrow()).toList();
    return new PlaceNames(territories).words(new PlaceClass(communes));
  }

  @Test
  void manyCommunesAreCounted() {
    var table = new StringBuilder("code;name;kind;parents;postal\nR53;Bretagne;region;;\n");
    IntStream.range(10_000, 14_000)
        .forEach(number -> table.append("C%d;Commune %d;commune;R53;%n".formatted(number, number)));
    var file = new Findings();
    var territories =
        new TerritoriesReader(file)
            .read(CsvFile.read("z.csv", table.toString().getBytes(UTF_8), file).stream().toList());

    var everyOther = IntStream.range(5_000, 7_000).mapToObj(half -> "C" + 2 * half);
    assertThat(words(territories, everyOther))
        .isEqualTo("2\u202F000 communes de « Bretagne », dont Commune 10000");
  }

  @Test
  void communesAreNamedByTheTerritoriesTheyMakeUp() {
    assertThat(words("C35238", "C35047")).isEqualTo("Rennes Métropole");
    assertThat(words("C35238", "C35047", "C75056")).isEqualTo("Rennes Métropole et Île-de-France");
    assertThat(words("C35238", "C29019")).isEqualTo("Finistère et Rennes");
  }
}
