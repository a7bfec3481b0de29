package fr.orientess.proof.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFiles;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TileGridTest {

  private static final String TERRITORIES = "data/territories/";

  @Test
  void everyDepartementOfTheProjectHasAPlaceOfItsOwn() {
    var grid = new TileGrid();
    var places = new HashSet<TileGrid.Place>();
    var codes = new HashSet<String>();
    KnowledgeFiles.read(Path.of("."))
        .contents()
        .forEach(
            (path, bytes) -> {
              if (path.startsWith(TERRITORIES)) {
                new String(bytes, UTF_8)
                    .lines()
                    .map(line -> line.split(";"))
                    .filter(cells -> cells.length > 2 && cells[2].equals("departement"))
                    .map(cells -> cells[0])
                    .filter(code -> code.matches("D(\\d\\d|2[AB]|97[12346])"))
                    .forEach(codes::add);
              }
            });

    assertThat(codes).hasSize(101);
    for (var code : codes) {
      assertThat(grid.place(code)).as(code).isPresent();
      places.add(grid.place(code).orElseThrow());
    }
    assertThat(places).hasSize(101);
  }
}
