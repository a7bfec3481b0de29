package fr.orientess.cli;

import fr.orientess.database.ConfiguredDatabase;
import fr.orientess.database.UnusableDatabase;
import fr.orientess.file.WrittenDate;
import fr.orientess.knowledge.ParisTime;
import fr.orientess.report.Report;
import fr.orientess.report.ReportsCsv;
import fr.orientess.report.ReportsText;
import java.util.List;
import java.util.Set;

/** {@code reports}: prints what visitors have reported to be wrong. */
final class ReportsCommand implements Command {

  private static final String DELETE_BEFORE = "delete-before";

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "reports [--format text|csv] [--spring.datasource.url=…] [--spring.datasource.username=…]",
        "  Affiche les erreurs que les visiteurs ont signalées, la dernière d’abord. Le serveur"
            + " peut continuer à tourner.",
        "reports --delete-before DATE",
        "  Efface les signalements reçus avant cette date (AAAA-MM-JJ) et dit combien.");
  }

  @Override
  public Set<String> options() {
    return Set.of(
        OutputFormat.OPTION, DELETE_BEFORE, DatabaseOptions.URL, DatabaseOptions.USERNAME);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    arguments.noValues();
    var before = arguments.option(DELETE_BEFORE);
    if (before.isPresent()) {
      console.out().println(deleted(before.get(), arguments));
      return CommandLine.DONE;
    }
    var format = arguments.option(OutputFormat.OPTION).orElse("text");
    switch (format) {
      case "text" -> ReportsText.lines(reports(arguments)).forEach(console.out()::println);
      case "csv" -> console.out().print(ReportsCsv.of(reports(arguments)));
      default -> throw new UsageError("Le format « " + format + " » est inconnu.");
    }
    return CommandLine.DONE;
  }

  private static String deleted(String written, Arguments arguments) {
    var day =
        WrittenDate.in(written)
            .orElseThrow(
                () ->
                    new UsageError(
                        "La date « "
                            + written
                            + " » est impossible. "
                            + WrittenDate.repair(written)));
    try {
      int count =
          ConfiguredDatabase.find(DatabaseOptions.settings(arguments))
              .deleteReportsBefore(day.atStartOfDay(ParisTime.clock().getZone()).toInstant());
      return switch (count) {
        case 0 -> "Aucun signalement n’est antérieur à cette date : rien n’a été effacé.";
        case 1 -> "Un signalement a été effacé.";
        default -> count + " signalements ont été effacés.";
      };
    } catch (UnusableDatabase e) {
      throw new CommandFailed(e.explanation());
    }
  }

  private static List<Report> reports(Arguments arguments) {
    try {
      return ConfiguredDatabase.find(DatabaseOptions.settings(arguments)).reports();
    } catch (UnusableDatabase e) {
      throw new CommandFailed(e.explanation());
    }
  }
}
