package fr.orientess.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** A knowledge folder made up for a test; every change gives another folder. */
public final class KnowledgeFolder {

  /** The day on which folders are checked unless a test says otherwise. */
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

  private static final String QUESTIONNAIRE =
      """
      {"questions": [
      {"id": "stade", "type": "choice", "role": "stage", "label": "Où en êtes-vous ?", "options": [
      {"id": "idee", "label": "Une idée"},
      {"id": "creation", "label": "En création"},
      {"id": "developpement", "label": "En développement"}]},
      {"id": "forme", "type": "choice", "role": "legal-form", "changeable": true, "options": [
      {"id": "association", "label": "Association"},
      {"id": "scop", "label": "Scop"}]},
      {"id": "lieu", "type": "place", "role": "territory"},
      {"id": "besoins", "type": "choices", "role": "needs", "maxChoices": 2, "options": [
      {"id": "conseil", "label": "Du conseil"},
      {"id": "financement", "label": "Un financement"},
      {"id": "reseau", "label": "Un réseau"}]},
      {"id": "effectif", "type": "number", "unit": "salariés", "min": 0, "max": 500, "followUp": true},
      {"id": "agrement", "type": "boolean", "changeable": true, "followUp": true}
      ]}
      """;

  private static final String TERRITORIES =
      """
      code;name;kind;parents;postal
      FR;France;country;;
      R53;Bretagne;region;FR;
      R11;Île-de-France;region;FR;
      D35;Ille-et-Vilaine;departement;R53;
      D29;Finistère;departement;R53;
      D75;Paris;departement;R11;
      E243500139;Rennes Métropole;epci;D35;
      C35238;Rennes;commune;E243500139;35000|35200|35700
      C35047;Bruz;commune;E243500139;35170
      C35288;Saint-Malo;commune;D35;35400
      C29019;Brest;commune;D29;29200
      C75056;Paris;commune;D75;
      C75101;Paris 1er;arrondissement;C75056;75001
      """;

  private static final String PROVIDERS =
      """
      [
      {"id": "cress", "name": "Chambre régionale", "coverage": ["R53"], "lastSeen": "2025"},
      {"id": "banque", "name": "Banque solidaire", "network": "cress", "coverage": ["FR"]}
      ]
      """;

  private static final String OFFERS =
      """
      [
      {"id": "accueil", "provider": "cress", "name": "Premier accueil", "rubric": "accompagnement"},
      {"id": "pret", "provider": "banque", "name": "Prêt solidaire", "rubric": "financement"}
      ]
      """;

  private static final String TABLE =
      """
      regle;offre;priorite;stade;forme;lieu;besoins;effectif_min;effectif_max;agrement;motif;a_verifier;debut;fin;commentaire
      accueil-bretagne;accueil;60;idee|creation;;R53;;;;;La chambre reçoit tous les porteurs de projet.;;;;
      pret-france;pret;;;!scop;;financement;1;50;non;;Une garantie est demandée.;;2027-12-31;à relire
      """;

  private final TreeMap<String, byte[]> files;

  private KnowledgeFolder(TreeMap<String, byte[]> files) {
    this.files = files;
  }

  /**
   * Six questions, two offers, one table of two rows, twelve territories; nothing to find fault
   * with.
   */
  public static KnowledgeFolder minimal() {
    return new KnowledgeFolder(new TreeMap<>())
        .with("data/questionnaire.json", QUESTIONNAIRE)
        .with("data/territories/bretagne.csv", TERRITORIES)
        .with("data/providers.json", PROVIDERS)
        .with("data/offers.json", OFFERS)
        .with("rules/tables/base.csv", TABLE);
  }

  /** A folder with these files. */
  public static KnowledgeFolder of(KnowledgeFiles files) {
    return new KnowledgeFolder(new TreeMap<>(files.contents()));
  }

  /** The folder with a file, or another text in it. */
  public KnowledgeFolder with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  /** The folder with a file, or other bytes in it. */
  public KnowledgeFolder with(String path, byte[] bytes) {
    var copy = new TreeMap<>(files);
    copy.put(path, bytes);
    return new KnowledgeFolder(copy);
  }

  /** The folder without a file. */
  public KnowledgeFolder without(String path) {
    var copy = new TreeMap<>(files);
    copy.remove(path);
    return new KnowledgeFolder(copy);
  }

  /** The folder with another questionnaire: the objects of its questions. */
  public KnowledgeFolder withQuestions(String... questions) {
    return with(
        "data/questionnaire.json", "{\"questions\": [\n" + String.join(",\n", questions) + "\n]}");
  }

  /** The folder with other offers: the first object is on line 2. */
  public KnowledgeFolder withOffers(String... offers) {
    return with("data/offers.json", "[\n" + String.join(",\n", offers) + "\n]");
  }

  /** The folder with other providers: the first object is on line 2. */
  public KnowledgeFolder withProviders(String... providers) {
    return with("data/providers.json", "[\n" + String.join(",\n", providers) + "\n]");
  }

  /** The folder with one more table, such as {@code a.csv}. */
  public KnowledgeFolder withTable(String name, String csv) {
    return with("rules/tables/" + name, csv);
  }

  /** The folder with these scenarios: the first object is on line 2. */
  public KnowledgeFolder withScenarios(String... scenarios) {
    return with("rules/scenarios/tests.json", "[\n" + String.join(",\n", scenarios) + "\n]");
  }

  /** The folder in which a piece of text of a file is replaced; it must be there. */
  public KnowledgeFolder replacing(String path, String text, String replacement) {
    var content = new String(files.get(path), UTF_8);
    assertThat(content).contains(text);
    return with(path, content.replace(text, replacement));
  }

  /** The folder in memory. */
  public KnowledgeFiles files() {
    return KnowledgeFiles.of(files);
  }

  /** What becomes of it on {@link #TODAY}. */
  public LoadedKnowledge load() {
    return KnowledgeLoader.load(files(), TODAY);
  }

  /** Everything found in it. */
  public List<Finding> findings() {
    return load().findings();
  }

  /** The only thing found in it. */
  public Finding finding() {
    var findings = findings();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }

  /** The knowledge base that it makes; there must be no error. */
  public KnowledgeBase knowledge() {
    var loaded = load();
    assertThat(loaded.findings()).noneMatch(Finding::isError);
    return loaded.knowledge().orElseThrow();
  }

  /** Writes the files below a folder on disk. */
  public Path writeTo(Path folder) {
    files.forEach(
        (path, bytes) -> {
          try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return folder;
  }
}
