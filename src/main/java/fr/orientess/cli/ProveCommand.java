package fr.orientess.cli;

import fr.orientess.exchange.ProofWriter;
import fr.orientess.file.WrittenDate;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.report.ProofHtml;
import fr.orientess.proof.report.ProofText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code prove}: looks at the whole answer space of a knowledge folder. */
final class ProveCommand implements Command {

  private static final String HTML = "html";
  private static final String DATE = "date";

  @Override
  public String name() {
    return "prove";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "prove DOSSIER [--format text|json] [--html FICHIER] [--date AAAA-MM-JJ]",
        "  Parcourt toutes les situations possibles : trous de couverture, lignes sans effet,"
            + " offres",
        "  hors d’atteinte, scénarios. Code de sortie : 0, ou 1 si un scénario échoue.");
  }

  @Override
  public Set<String> options() {
    return Set.of(OutputFormat.OPTION, HTML, DATE);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var folder = Path.of(arguments.onlyValue("le dossier à examiner"));
    var format = OutputFormat.of(arguments);
    var date = date(arguments, console);
    var knowledge = UsableKnowledge.in(folder, date);
    var progress =
        new SpaceProgress(KnowledgeProof.steps(knowledge, date), console.err(), console.clock());
    var proof = KnowledgeProof.of(knowledge, date, progress::add);
    arguments.option(HTML).ifPresent(file -> ResultFile.write(file, ProofHtml.of(proof)));
    switch (format) {
      case JSON -> {
        ProofText.bounds(proof).forEach(console.err()::println);
        ProofWriter.write(proof, console.out());
        console.out().println();
      }
      case TEXT -> new ProofText(proof).lines().forEach(console.out()::println);
    }
    return proof.failedScenarios().isEmpty() ? CommandLine.DONE : CommandLine.FAILED;
  }

  private static LocalDate date(Arguments arguments, Console console) {
    return arguments
        .option(DATE)
        .map(
            written ->
                WrittenDate.in(written)
                    .orElseThrow(() -> new UsageError("La date « " + written + " » n’existe pas.")))
        .orElseGet(() -> LocalDate.now(console.clock()));
  }
}
