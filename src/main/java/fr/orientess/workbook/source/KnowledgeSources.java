package fr.orientess.workbook.source;

import fr.orientess.directory.DirectoryReader;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFiles;
import fr.orientess.workbook.NamedGrid;
import fr.orientess.workbook.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The files of a knowledge folder that a workbook shows: the directory and all tables. */
public final class KnowledgeSources {

  /** Name of the sheet of the providers. */
  public static final String PROVIDERS = "Structures";

  /** Name of the sheet of the offers. */
  public static final String OFFERS = "Offres";

  private static final String TABLES = "rules/tables/";

  private final List<Source> sources = new ArrayList<>();
  private final TableColumns columns;

  /** The files from which a knowledge base was made. */
  public KnowledgeSources(KnowledgeFiles files, KnowledgeBase knowledge) {
    columns = KnownColumns.of(knowledge);
    var directory = new DirectoryColumns(knowledge);
    var contents = files.contents();
    sources.add(source(DirectoryReader.PROVIDERS, contents, directory.providers()));
    sources.add(source(DirectoryReader.OFFERS, contents, directory.offers()));
    contents.forEach(
        (path, bytes) -> {
          if (isTable(path)) {
            sources.add(
                path.toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? CsvSource.of(path, bytes, columns)
                    : new XlsxSource(path, bytes, columns));
          }
        });
  }

  private static Source source(String path, Map<String, byte[]> contents, DirectoryFields fields) {
    return new JsonSource(path, Objects.requireNonNull(contents.get(path)), fields);
  }

  private static boolean isTable(String path) {
    return path.startsWith(TABLES)
        && path.indexOf('/', TABLES.length()) < 0
        && path.toLowerCase(Locale.ROOT).matches(".*\\.(csv|xlsx)");
  }

  /** All files, the directory first. */
  public List<Source> all() {
    return List.copyOf(sources);
  }

  /** All their records with the names of their sheets. */
  public List<NamedGrid> grids() {
    var names = new SheetNames();
    var grids = new ArrayList<NamedGrid>();
    for (var source : sources) {
      for (var grid : source.grids()) {
        grids.add(new NamedGrid(names.of(grid), source, grid));
      }
    }
    return grids;
  }

  /** The columns that a new table may have. */
  public TableColumns tableColumns() {
    return columns;
  }
}
