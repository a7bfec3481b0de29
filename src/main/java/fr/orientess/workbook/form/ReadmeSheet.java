package fr.orientess.workbook.form;

import fr.orientess.wording.Typography;
import fr.orientess.workbook.NamedGrid;
import java.util.List;

/** The first sheet: how to use the others. */
final class ReadmeSheet {

  /** Its name, which the import passes over. */
  static final String NAME = "Lisez-moi";

  private static final int WIDTH = 110;
  private static final String TITLE = "# ";

  private static final List<String> TEXT =
      List.of(
          "# Ce classeur",
          "Il contient les structures, les offres et toutes les tables de règles d’un dossier de"
              + " connaissances OrientESS. Modifiez-le, enregistrez-le au format .xlsx, puis"
              + " importez-le : seul ce que vous avez changé est réécrit dans le dossier.",
          "",
          "# Modifier",
          "Une ligne est une structure, une offre ou une ligne de règle. Tapez dans les cellules,"
              + " insérez des lignes sous une ligne existante, supprimez-en : tout est permis sauf"
              + " la première ligne, qui est protégée (sans mot de passe : onglet Révision, « Ôter"
              + " la protection de la feuille »).",
          "Chaque titre de colonne porte une note qui dit ce qui s’y écrit : passez la souris"
              + " dessus.",
          "Les listes déroulantes proposent les valeurs possibles. Là où plusieurs valeurs sont"
              + " permises, tapez-les vous-même, séparées par une barre : « association|scop ». Des"
              + " exclusions s’écrivent « !association|!scop ».",
          "« ? », seul dans une cellule, est une condition que personne ne connaît : l’offre reste"
              + " à confirmer. Une cellule vide ne pose aucune condition.",
          "Les colonnes grises « _… (en clair) » aident à lire et ne sont pas importées. Les"
              + " feuilles « _options » et « _territoires » donnent toutes les valeurs et tous les"
              + " codes.",
          "Trier, filtrer, déplacer des feuilles ou des lignes ne change rien : l’ordre des"
              + " fichiers est gardé. Pas de formule ni de macro : elles sont refusées.",
          "",
          "# Ajouter une table, en retirer une",
          "Une nouvelle feuille devient un nouveau fichier CSV de rules/tables : sa première ligne"
              + " porte les titres des colonnes, au moins « regle » et « offre ».",
          "Une feuille absente du classeur laisse son fichier tel quel : vous pouvez n’envoyer que"
              + " les feuilles utiles. Pour retirer une table, supprimez son fichier dans le"
              + " dossier.",
          "",
          "# Importer",
          "« import CLASSEUR.xlsx DOSSIER --dry-run » montre les changements, ligne par ligne, sans"
              + " rien écrire. Sans « --dry-run », ils sont écrits.",
          "Une cellule qui ne convient pas est signalée avec sa feuille, sa ligne, sa colonne et"
              + " une correction possible ; rien n’est alors écrit.",
          "Si quelqu’un a changé le dossier depuis l’export, ses changements sont gardés ; une"
              + " ligne changée des deux côtés est refusée.",
          "« import --undo DOSSIER » annule le dernier import.");

  private ReadmeSheet() {}

  static void write(FittingWorkbook workbook, String version, List<NamedGrid> grids, Looks looks) {
    var sheet = workbook.createSheet(NAME);
    Cells.width(sheet, 0, WIDTH);
    int next = 0;
    for (var line : TEXT) {
      boolean isTitle = line.startsWith(TITLE);
      var row = sheet.createRow(next++);
      Cells.write(
          row,
          0,
          isTitle ? line.substring(TITLE.length()) : Typography.of(line),
          isTitle ? looks.title() : looks.prose());
      if (!isTitle) {
        Cells.height(row, Cells.lines(line, WIDTH));
      }
    }
    next++;
    Cells.write(sheet.createRow(next++), 0, "Les feuilles", looks.title());
    for (var named : grids) {
      int rows = named.grid().entries().size();
      Cells.write(
          sheet.createRow(next++),
          0,
          "%s : %s, %d ligne%s"
              .formatted(named.name(), named.grid().title(), rows, rows > 1 ? "s" : ""),
          looks.prose());
    }
    next++;
    Cells.write(
        sheet.createRow(next), 0, "Version du dossier à l’export : " + version, looks.prose());
    sheet.enableLocking();
    sheet.setDisplayGridlines(false);
  }
}
