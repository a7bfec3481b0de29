package fr.orientess.workbook.source;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.directory.Rubric;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.workbook.CellKind;
import fr.orientess.workbook.Choices;
import fr.orientess.workbook.Choices.Choice;
import fr.orientess.workbook.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of providers and offers, with what goes there. */
final class DirectoryColumns {

  private static final String SOURCES =
      "Une source par ligne : son adresse, puis sa date entre parenthèses si elle est connue,"
          + " « https://… (2026-05-31) ».";
  private static final String LAST_SEEN =
      "Date de la source la plus récente : AAAA, AAAA-MM ou AAAA-MM-JJ.";
  private static final String CERTAINTY =
      "« source » quand une source le dit, « general » quand c’est connu de tous.";

  private final KnowledgeBase knowledge;
  private final Names names;

  DirectoryColumns(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.names = new Names(knowledge);
  }

  DirectoryFields providers() {
    var providers = knowledge.directory().providers();
    return new DirectoryFields(
        List.of(
            text(
                "id",
                "id",
                "Identifiant unique : minuscules sans accent, chiffres et tirets. Ne le"
                    + " changez plus une fois qu’il est utilisé."),
            text("name", "nom", "Nom complet de la structure. Obligatoire."),
            text("shortName", "nom_court", "Sigle ou nom d’usage."),
            new TextField(
                "kind",
                column("type", CellKind.TEXT, "Type de structure, comme « financeur ».")
                    .proposing(used("Types de structure", providers, Provider::kind))),
            new TextField(
                "network",
                column("reseau", CellKind.TEXT, "Identifiant de la structure dont elle dépend.")
                    .proposing(new Choices.IdsOf(KnowledgeSources.PROVIDERS))
                    .named(names::providers)),
            new ListField(
                "coverage",
                column(
                        "couverture",
                        CellKind.LIST,
                        "Codes des territoires où elle intervient, séparés par « | » : « R53|D44 »."
                            + " Les codes sont sur la feuille « _territoires ».")
                    .named(names::territories),
                new ItemForm.Texts()),
            text("website", "site", "Adresse du site, avec https://."),
            text("email", "courriel", "Adresse électronique publique."),
            text("phone", "telephone", "Numéro tel qu’il doit s’afficher."),
            text("address", "adresse", "Adresse postale."),
            prose("summary", "resume", "Ce qu’elle fait, en une phrase."),
            new TextField("lastSeen", column("vu_le", CellKind.PARTIAL_DATE, LAST_SEEN)),
            certainty(),
            sources()));
  }

  DirectoryFields offers() {
    var offers = knowledge.directory().offers();
    return new DirectoryFields(
        List.of(
            text(
                "id",
                "id",
                "Identifiant unique : minuscules sans accent, chiffres et tirets. Les"
                    + " tables y renvoient dans leur colonne « offre »."),
            new TextField(
                "provider",
                column("structure", CellKind.TEXT, "Identifiant de la structure qui la porte.")
                    .proposing(new Choices.IdsOf(KnowledgeSources.PROVIDERS))
                    .named(names::providers)),
            new TextField(
                "programme",
                column(
                        "programme",
                        CellKind.TEXT,
                        "Identifiant de l’offre nationale dont celle-ci est la version locale.")
                    .proposing(new Choices.IdsOf(KnowledgeSources.OFFERS))
                    .named(names::offers)),
            text("name", "nom", "Nom de l’offre. Obligatoire."),
            new TextField(
                "rubric",
                column("rubrique", CellKind.TEXT, "L’une des cinq rubriques. Obligatoire.")
                    .proposing(
                        new Choices.Listed(
                            "Rubriques",
                            Arrays.stream(Rubric.values()).map(r -> plain(r.id())).toList(),
                            true))),
            new ListField(
                "formats",
                column("formats", CellKind.LIST, "Formes de l’aide, séparées par « | ».")
                    .proposing(
                        used("Formats", offers.stream().flatMap(o -> o.formats().stream()), false)),
                new ItemForm.Texts()),
            new AmountField("amount"),
            new TextField(
                "cost",
                column("cout", CellKind.TEXT, "Ce qu’elle coûte à la structure.")
                    .proposing(
                        used(
                            "Coûts",
                            Stream.concat(
                                Stream.of("gratuit", "participation", "payant"),
                                offers.stream().map(Offer::cost).filter(Objects::nonNull)),
                            true))),
            new ListField(
                "calls",
                column(
                    "appels",
                    CellKind.PROSE,
                    "Éditions d’un appel à projets, une par ligne : « année : 2026 ; ouverture :"
                        + " 2026-03-01 ; clôture : 2026-05-31 ; enveloppe : 500000 ; source :"
                        + " https://… ». Ce qui est inconnu se laisse de côté."),
                new ItemForm.Calls()),
            text("url", "page", "Page qui présente l’offre, avec https://."),
            prose("summary", "resume", "Ce qu’elle apporte, en une phrase."),
            new TextField("lastSeen", column("vu_le", CellKind.PARTIAL_DATE, LAST_SEEN)),
            certainty(),
            sources(),
            new ListField(
                "inferredFields",
                column(
                    "deduits",
                    CellKind.LIST,
                    "Faits lus entre les lignes d’une description, séparés par « | »."),
                new ItemForm.Texts())));
  }

  private static FieldForm certainty() {
    return new TextField(
        "certainty",
        column("certitude", CellKind.TEXT, CERTAINTY)
            .proposing(
                new Choices.Listed(
                    "Certitude",
                    List.of(
                        new Choice("source", "vu dans une source"),
                        new Choice("general", "connu de tous, sans source")),
                    true)));
  }

  private static FieldForm sources() {
    return new ListField(
        "sources", column("sources", CellKind.PROSE, SOURCES), new ItemForm.Sources());
  }

  private static FieldForm text(String name, String heading, String note) {
    return new TextField(name, column(heading, CellKind.TEXT, note));
  }

  private static FieldForm prose(String name, String heading, String note) {
    return new TextField(name, column(heading, CellKind.PROSE, note));
  }

  private static Column column(String heading, CellKind kind, String note) {
    return Column.of(heading, kind, note);
  }

  private static <T> Choices used(
      String title, List<T> records, Function<T, @Nullable String> value) {
    return used(title, records.stream().map(value).filter(Objects::nonNull), true);
  }

  private static Choices used(String title, Stream<String> values, boolean only) {
    var choices = values.distinct().sorted().map(DirectoryColumns::plain).toList();
    return choices.isEmpty() ? Choices.NONE : new Choices.Listed(title, choices, only);
  }

  private static Choice plain(String value) {
    return new Choice(value, "");
  }
}
