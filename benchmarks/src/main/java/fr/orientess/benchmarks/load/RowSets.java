package fr.orientess.benchmarks.load;

import fr.orientess.benchmarks.rows.RowSet;
import fr.orientess.benchmarks.rows.Subject;

/** Writes the knowledge folders of row sets, named as arguments. */
public final class RowSets {

  private RowSets() {}

  /** Writes them. */
  public static void main(String[] names) {
    for (var name : names) {
      System.out.println(Subject.of(RowSet.named(name)).folder());
    }
  }
}
