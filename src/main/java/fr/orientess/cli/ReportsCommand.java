package fr.orientess.cli;

import fr.orientess.database.ConfiguredDatabase;
import fr.orientess.database.UnusableDatabase;
import fr.orientess.report.Report;
import fr.orientess.report.ReportsCsv;
import fr.orientess.report.ReportsText;
import java.util.List;
import java.util.Set;

/** {@code reports}: prints what visitors have reported to be wrong. */
final class ReportsCommand implements Command {

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "reports [--format text|csv] [--spring.datasource.url=…] [--spring.datasource.username=…]",
        "  Affiche les erreurs que les visiteurs ont signalées, la dernière d'abord. Le serveur"
            + " peut continuer à tourner.");
  }

  @Override
  public Set<String> options() {
    return Set.of(OutputFormat.OPTION, DatabaseOptions.URL, DatabaseOptions.USERNAME);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    arguments.noValues();
    var format = arguments.option(OutputFormat.OPTION).orElse("text");
    switch (format) {
      case "text" -> ReportsText.lines(reports(arguments)).forEach(console.out()::println);
      case "csv" -> console.out().print(ReportsCsv.of(reports(arguments)));
      default -> throw new UsageError("Le format « " + format + " » est inconnu.");
    }
    return CommandLine.DONE;
  }

  private static List<Report> reports(Arguments arguments) {
    try {
      return ConfiguredDatabase.find(DatabaseOptions.settings(arguments)).reports();
    } catch (UnusableDatabase e) {
      throw new CommandFailed(e.explanation());
    }
  }
}
