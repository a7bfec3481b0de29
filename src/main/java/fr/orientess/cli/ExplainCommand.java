package fr.orientess.cli;

import fr.orientess.directory.Offer;
import fr.orientess.exchange.Problem;
import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.ProfileResult;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.questionnaire.FieldError;
import fr.orientess.rules.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** {@code explain}: says row by row why an offer fits a profile, or why it does not. */
final class ExplainCommand implements Command {

  private static final String OFFER = "offer";

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public List<String> usage() {
    return List.of(
        "explain --knowledge DOSSIER --answers FICHIER --offer IDENTIFIANT",
        "  Explique, ligne de règle par ligne de règle, pourquoi une offre convient ou non au"
            + " profil",
        "  du fichier.");
  }

  @Override
  public Set<String> options() {
    return Set.of(ProfileArguments.KNOWLEDGE, ProfileArguments.ANSWERS, OFFER);
  }

  @Override
  public int run(Arguments arguments, Console console) {
    var given = ProfileArguments.of(arguments);
    var offerId = arguments.required(OFFER);
    var today = LocalDate.now(console.clock());
    var knowledge = UsableKnowledge.in(given.knowledge(), today);
    var offer = offer(offerId, knowledge);
    var situation = situation(given, new ProfileReader(knowledge), today);
    new Explanation(knowledge, situation, offer).lines().forEach(console.out()::println);
    return CommandLine.DONE;
  }

  private static Offer offer(String id, KnowledgeBase knowledge) {
    var directory = knowledge.directory();
    return directory
        .offer(id)
        .orElseThrow(
            () ->
                new CommandFailed(
                    "L’offre "
                        + Quoted.value(id)
                        + " est inconnue. "
                        + Nearest.proposal(
                            id,
                            directory.offers().stream().map(Offer::id).toList(),
                            "Les offres sont dans data/offers.json.")));
  }

  private static Situation situation(
      ProfileArguments given, ProfileReader reader, LocalDate today) {
    try (var in = Files.newInputStream(Path.of(given.answers()))) {
      var json = in.readNBytes(ProfileReader.MOST_BYTES + 1);
      return switch (reader.read(json, today)) {
        case ProfileResult.Accepted(var situation) -> situation;
        case ProfileResult.Refused(var problem) ->
            throw new CommandFailed(text(given.answers(), problem));
      };
    } catch (IOException e) {
      throw given.unreadable();
    }
  }

  private static String text(String file, Problem problem) {
    var text = new StringBuilder("Le profil de « " + file + " » ne convient pas. ");
    text.append(problem.detail());
    if (problem.errors().size() > 1) {
      for (FieldError error : problem.errors()) {
        text.append("\n  ").append(error.field()).append(" : ").append(error.message());
      }
    }
    return text.toString();
  }
}
