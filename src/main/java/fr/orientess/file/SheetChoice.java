package fr.orientess.file;

/** Which sheets of a workbook are read as tables. */
public interface SheetChoice {

  /** The decision tables: every visible sheet whose name does not begin with {@code _}. */
  SheetChoice TABLES = (name, visible) -> visible && !name.startsWith("_");

  /** True when a sheet is a table. */
  boolean reads(String name, boolean visible);

  /** True when nothing is wrong with a chosen sheet that is empty: it is no table then. */
  default boolean mayBeEmpty(String name) {
    return false;
  }
}
