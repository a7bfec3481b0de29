package fr.orientess.knowledge;

import fr.orientess.directory.Directory;
import fr.orientess.directory.DirectoryReader;
import fr.orientess.file.Table;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import fr.orientess.knowledge.scenario.Scenario;
import fr.orientess.knowledge.scenario.ScenarioReader;
import fr.orientess.orientation.Orienter;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.QuestionType;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.QuestionnaireReader;
import fr.orientess.rules.EligibilityRow;
import fr.orientess.rules.RuleBase;
import fr.orientess.rules.guidance.GuidanceReader;
import fr.orientess.rules.guidance.GuidanceRule;
import fr.orientess.rules.guidance.Vocabulary;
import fr.orientess.rules.table.Heading;
import fr.orientess.rules.table.RowsReader;
import fr.orientess.territory.Territories;
import fr.orientess.territory.TerritoriesReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads a knowledge folder and reports everything that is wrong with it in one go. */
public final class KnowledgeLoader {

  private final KnowledgeFiles files;
  private final KnowledgePaths paths;
  private final LocalDate today;
  private final Findings findings = new Findings();
  private final OpenFiles open;
  private final UnusedKnowledge unused;

  private KnowledgeLoader(KnowledgeFiles files, LocalDate today) {
    this.files = files;
    this.paths = new KnowledgePaths(files);
    this.today = today;
    this.open = new OpenFiles(files, findings);
    this.unused = new UnusedKnowledge(findings);
  }

  /**
   * Loads files into a knowledge base.
   *
   * @param today the day by which rows have ended and sources are old
   */
  public static LoadedKnowledge load(KnowledgeFiles files, LocalDate today) {
    return new KnowledgeLoader(files, today).load();
  }

  private LoadedKnowledge load() {
    findings.addAll(files.findings());
    paths.refuseOthers(findings);
    var questionnaire =
        Optional.ofNullable(open.required(KnowledgePaths.QUESTIONNAIRE))
            .flatMap(bytes -> questionnaireReader().read(KnowledgePaths.QUESTIONNAIRE, bytes));
    var territories = new TerritoriesReader(findings).read(open.tables(paths.territories()));
    questionnaire.ifPresent(q -> requireTerritories(q, territories));
    var directory =
        new DirectoryReader(territories, today, findings)
            .read(open.required(DirectoryReader.PROVIDERS), open.required(DirectoryReader.OFFERS));
    var tables = open.tables(paths.tables());
    var rows = questionnaire.map(q -> rows(q, directory, territories, tables));
    var guidance = questionnaire.map(q -> guidance(q, directory.directory(), territories));
    var scenarios = questionnaire.map(q -> scenarios(q, directory, territories));
    rows.ifPresent(r -> unused.warnOfQuestions(guidance.orElseThrow(), r));
    var version = files.version();
    if (findings.hasErrors() || questionnaire.isEmpty()) {
      return new LoadedKnowledge(version, findings.sorted(), Optional.empty());
    }
    return new LoadedKnowledge(
        version,
        findings.sorted(),
        Optional.of(
            knowledgeBase(
                questionnaire.get(),
                directory.directory(),
                territories,
                rows.orElseThrow(),
                guidance.orElseThrow(),
                scenarios.orElseThrow())));
  }

  private KnowledgeBase knowledgeBase(
      Questionnaire questionnaire,
      Directory directory,
      Territories territories,
      List<EligibilityRow> rows,
      List<GuidanceRule> guidance,
      List<Scenario> scenarios) {
    var ruleBase = new RuleBase(questionnaire, territories, rows, directory.offers().size());
    return new KnowledgeBase(
        files.version(),
        questionnaire,
        directory,
        territories,
        rows,
        guidance,
        scenarios,
        new Orienter(ruleBase, directory, guidance));
  }

  private List<GuidanceRule> guidance(
      Questionnaire questionnaire, Directory directory, Territories territories) {
    var reader =
        new GuidanceReader(new Vocabulary(questionnaire, directory, territories), findings);
    for (var path : paths.guidance()) {
      open.text(path).ifPresent(text -> reader.read(path, text));
    }
    return reader.rules();
  }

  private QuestionnaireReader questionnaireReader() {
    return new QuestionnaireReader(Heading.reserved(), findings);
  }

  private void requireTerritories(Questionnaire questionnaire, Territories territories) {
    for (var question : questionnaire.questions()) {
      if (question.type() == QuestionType.PLACE && territories.all().isEmpty()) {
        findings.error(
            Location.of(KnowledgePaths.QUESTIONNAIRE),
            "La question "
                + Quoted.value(question.id())
                + " demande un territoire, mais il n’y en a aucun.",
            "Ajoutez des fichiers CSV à data/territories, ou retirez la question.");
      }
    }
  }

  private List<EligibilityRow> rows(
      Questionnaire questionnaire,
      DirectoryReader.Read directory,
      Territories territories,
      List<Table> tables) {
    var reader = new RowsReader(questionnaire, directory, territories, today, findings);
    var rows = reader.read(tables);
    if (!findings.isFull()) {
      unused.warnOfOffers(directory.places(), reader.offersNamed());
    }
    return rows;
  }

  private List<Scenario> scenarios(
      Questionnaire questionnaire, DirectoryReader.Read directory, Territories territories) {
    var reader =
        new ScenarioReader(new AnswersReader(questionnaire, territories), directory, findings);
    var scenarios = new ArrayList<Scenario>();
    for (var path : paths.scenarios()) {
      scenarios.addAll(reader.read(path, open.bytes(path)));
    }
    return scenarios;
  }
}
