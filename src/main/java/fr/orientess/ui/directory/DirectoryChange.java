package fr.orientess.ui.directory;

import fr.orientess.catalogue.Facet;
import fr.orientess.catalogue.Query;
import java.util.HashSet;

/** What differs between two lists of the directory. */
final class DirectoryChange {

  private DirectoryChange() {}

  /** The key of the one choice that was switched; empty when it was something else. */
  static String key(Query before, Query now) {
    for (var facet : Facet.values()) {
      var switched = new HashSet<>(before.of(facet));
      for (var value : now.of(facet)) {
        if (!switched.remove(value)) {
          switched.add(value);
        }
      }
      if (switched.size() == 1) {
        return DirectoryPage.key(facet, switched.iterator().next());
      }
    }
    return "";
  }
}
