package fr.orientess.proof.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the départements lie on a map of tiles of the same size, each about where it is in the
 * country; a map without outlines, on which small ones count as much as large ones.
 */
final class TileGrid {

  private static final String GRID = "departements.txt";
  private static final String EMPTY = ".";

  private final Map<String, Place> places = new HashMap<>();

  /** A row and a column, from 1. */
  record Place(int row, int column) {}

  TileGrid() {
    var lines = read().lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      var cells = lines.get(row).strip().split("\\s+");
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].equals(EMPTY)) {
          places.put(cells[column], new Place(row + 1, column + 1));
        }
      }
    }
  }

  private static String read() {
    try (var in = Objects.requireNonNull(TileGrid.class.getResourceAsStream(GRID), GRID)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the territory of that code lies, if it is a département of this map. */
  Optional<Place> place(String code) {
    return Optional.ofNullable(places.get(code));
  }
}
