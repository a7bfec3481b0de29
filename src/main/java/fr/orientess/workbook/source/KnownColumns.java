package fr.orientess.workbook.source;

import fr.orientess.file.WrittenNumber;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.rules.table.Heading;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Choices;
import fr.orientess.workbook.Choices.Choice;
import fr.orientess.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of decision tables under a questionnaire, with what goes there. */
final class KnownColumns {

  private static final String UNKNOWN =
      " « ? » seul : condition que personne ne connaît, toujours à confirmer. Vide : aucune"
          + " condition.";

  private final KnowledgeBase knowledge;
  private final Names names;

  private KnownColumns(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.names = new Names(knowledge);
  }

  static TableColumns of(KnowledgeBase knowledge) {
    return new KnownColumns(knowledge).columns();
  }

  private TableColumns columns() {
    var columns = new ArrayList<Column>();
    columns.add(
        Column.of(
            Heading.ROW,
            CellKind.TEXT,
            "Identifiant unique de la ligne : minuscules sans accent, chiffres et tirets."
                + " Obligatoire."));
    columns.add(
        Column.of(
                Heading.OFFER,
                CellKind.TEXT,
                "Identifiant de l’offre, tel qu’il est sur la feuille « Offres ». Obligatoire."
                    + " Plusieurs lignes pour une offre : elle convient dès que l’une d’elles"
                    + " convient.")
            .proposing(new Choices.IdsOf(KnowledgeSources.OFFERS))
            .named(names::offers));
    columns.add(
        Column.of(
            Heading.PRIORITY,
            CellKind.NUMBER,
            "De 0 à 100 ; 50 si la cellule est vide. Plus elle est haute, plus l’offre est montrée"
                + " tôt."));
    for (var question : knowledge.questionnaire().questions()) {
      addColumns(question, columns);
    }
    columns.add(
        Column.of(
            Heading.FROM, CellKind.DATE, "Premier jour où la ligne vaut. Vide : depuis toujours."));
    columns.add(
        Column.of(
            Heading.UNTIL,
            CellKind.DATE,
            "Dernier jour où la ligne vaut ; la date limite montrée à la personne. Vide : sans"
                + " fin."));
    columns.add(
        Column.of(
            Heading.REASON,
            CellKind.PROSE,
            "La raison montrée à la personne : pourquoi cette offre est pour elle. Vide : une"
                + " phrase est faite à partir des conditions."));
    columns.add(
        Column.of(
            Heading.TO_CHECK,
            CellKind.PROSE,
            "Une condition que seule la structure peut vérifier. Elle est montrée, sans rien"
                + " changer au résultat."));
    columns.add(
        Column.of(Heading.COMMENT, CellKind.PROSE, "Pour vous : le programme ne la lit pas."));
    return new TableColumns(columns);
  }

  private void addColumns(Question question, List<Column> columns) {
    switch (question.type()) {
      case CHOICE, CHOICES -> columns.add(options(question));
      case PLACE ->
          columns.add(
              Column.of(
                      question.id(),
                      CellKind.LIST,
                      question.label()
                          + "\n"
                          + "Codes de territoires séparés par « | » : « R53|D44 ». « !D29 » en"
                          + " retire un. Les codes sont sur la feuille « _territoires »."
                          + UNKNOWN)
                  .named(names::territories));
      case NUMBER -> {
        columns.add(bound(question, Heading.min(question), "Au moins (compris)."));
        columns.add(bound(question, Heading.max(question), "Au plus (compris)."));
      }
      case BOOLEAN ->
          columns.add(
              Column.of(
                      question.id(),
                      CellKind.YES_NO,
                      question.label() + "\n« oui » ou « non »." + UNKNOWN)
                  .proposing(
                      new Choices.Listed(
                          question.label(),
                          List.of(
                              new Choice("oui", ""),
                              new Choice("non", ""),
                              new Choice("?", "condition que personne ne connaît")),
                          true)));
    }
  }

  private Column options(Question question) {
    var ids = question.options().stream().map(Option::id).collect(Collectors.joining(", "));
    var choices = question.options().stream().map(o -> new Choice(o.id(), o.label())).toList();
    return Column.of(
            question.id(),
            CellKind.LIST,
            question.label()
                + "\nUne ou plusieurs options séparées par « | », ou des exclusions « !a|!b »."
                + UNKNOWN
                + "\nOptions : "
                + ids
                + ".")
        .proposing(new Choices.Listed(question.label(), choices, false));
  }

  private static Column bound(Question question, String heading, String which) {
    var unit = question.unit() == null ? "" : " En " + question.unit() + ".";
    return Column.of(
        heading,
        CellKind.NUMBER,
        question.label()
            + "\n"
            + which
            + unit
            + " De "
            + WrittenNumber.of(question.min())
            + " à "
            + WrittenNumber.of(question.max())
            + "."
            + UNKNOWN);
  }
}
