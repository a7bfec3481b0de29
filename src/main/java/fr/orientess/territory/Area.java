package fr.orientess.territory;

import java.util.List;

/**
 * A set of communes written as territories: the union of the listed ones (everything, when none is
 * listed) minus the excluded ones.
 */
public record Area(List<Territory> listed, List<Territory> excluded) {

  /** Copies the lists, so that an area never changes. */
  public Area {
    listed = List.copyOf(listed);
    excluded = List.copyOf(excluded);
  }
}
