package fr.orientess.benchmarks.rows;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.UsableKnowledge;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own knowledge folder, which lends its questions and its geography. */
final class Project {

  private final Path folder;
  private final KnowledgeBase knowledge;

  /** An option with its question, by their ids. */
  record Named(String question, String id) {}

  Project(Path folder, LocalDate today) {
    this.folder = folder;
    this.knowledge = UsableKnowledge.in(folder, today);
  }

  Path folder() {
    return folder;
  }

  Questionnaire questionnaire() {
    return knowledge.questionnaire();
  }

  Territories territories() {
    return knowledge.territories();
  }

  /** The files that every row set has in common with the project. */
  List<Path> sharedFiles() throws IOException {
    var files = new ArrayList<>(List.of(folder.resolve("data/questionnaire.json")));
    try (Stream<Path> territories = Files.list(folder.resolve("data/territories"))) {
      territories.sorted().forEach(files::add);
    }
    return files;
  }

  /** The headings of the columns on answers. */
  List<String> columns() {
    var columns = new ArrayList<String>();
    for (var question : questionnaire().questions()) {
      if (question.type() == QuestionType.NUMBER) {
        columns.add(question.id() + "_min");
        columns.add(question.id() + "_max");
      } else {
        columns.add(question.id());
      }
    }
    return columns;
  }

  /** The option at a position of the question in a role. */
  Named option(Role role, int position) {
    var question = questionnaire().inRole(role).orElseThrow();
    return new Named(question.id(), question.options().get(position).id());
  }
}
