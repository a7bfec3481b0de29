package fr.orientess.knowledge.scenario;

import fr.orientess.directory.DirectoryReader;
import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonFile;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.file.WrittenDate;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.AnswersReader;
import fr.orientess.questionnaire.AnswersResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the scenarios of {@code rules/scenarios}. */
public final class ScenarioReader {

  private final AnswersReader answers;
  private final boolean complete;
  private final Set<String> offers;
  private final Set<String> offersAndProviders;
  private final Findings findings;

  /** Reads scenarios about that directory, with answers read by that reader. */
  public ScenarioReader(AnswersReader answers, DirectoryReader.Read directory, Findings findings) {
    this.answers = answers;
    this.complete = directory.complete();
    this.offers = directory.places().keySet();
    this.offersAndProviders = new HashSet<>(offers);
    directory.directory().providers().forEach(p -> offersAndProviders.add(p.id()));
    this.findings = findings;
  }

  /** The scenarios of one file; those in which something is wrong are left out. */
  public List<Scenario> read(String file, byte[] bytes) {
    var scenarios = new ArrayList<Scenario>();
    for (var object : JsonFile.readObjects(file, bytes, findings).orElse(List.of())) {
      if (findings.isFull()) {
        break;
      }
      var fields = new JsonFields(object, Location.of(file), findings);
      var scenario = read(fields);
      fields.refuseMisspellings();
      if (scenario != null) {
        scenarios.add(scenario);
      }
    }
    return scenarios;
  }

  private @Nullable Scenario read(JsonFields fields) {
    var name = fields.required("name");
    var given = answers(fields);
    var date = date(fields);
    var expected = expected(fields);
    return name == null || given == null || expected == null
        ? null
        : new Scenario(name, given, date, expected, fields.start());
  }

  private @Nullable Answers answers(JsonFields fields) {
    var value = fields.value("answers");
    if (value == null) {
      fields.missing("answers");
      return null;
    }
    if (!(value instanceof JsonObject object)) {
      fields.wrongType("answers", value, "un objet entre accolades");
      return null;
    }
    return switch (answers.read(object.plainFields())) {
      case AnswersResult.Accepted(var accepted) -> accepted;
      case AnswersResult.Refused(var errors) -> {
        for (var error : errors) {
          var wrong = object.fields().get(error.field());
          findings.error(
              fields.at("answers", wrong == null ? object.line() : wrong.line()),
              "Réponse à " + Quoted.value(error.field()) + " : " + error.message(),
              "Corrigez la réponse du scénario.");
        }
        yield null;
      }
    };
  }

  private @Nullable LocalDate date(JsonFields fields) {
    var written = fields.text("date");
    if (written == null) {
      return null;
    }
    var date = WrittenDate.in(written);
    if (date.isEmpty()) {
      findings.error(
          fields.at("date"),
          "La date " + Quoted.value(written) + " n’existe pas ou est mal écrite.",
          WrittenDate.repair(written));
    }
    return date.orElse(null);
  }

  private Scenario.@Nullable Expected expected(JsonFields fields) {
    if (fields.value("expected") == null) {
      fields.missing("expected");
    }
    var expected = fields.object("expected");
    if (expected == null) {
      return null;
    }
    var read =
        new Scenario.Expected(
            ids(expected, "must", offers),
            ids(expected, "mustNot", offers),
            ids(expected, "toConfirm", offers),
            ids(expected, "first", offersAndProviders));
    expected.refuseMisspellings();
    return read;
  }

  private List<String> ids(JsonFields expected, String name, Set<String> known) {
    var ids = new ArrayList<String>();
    for (var id : expected.texts(name)) {
      if (complete && !known.contains(id.value())) {
        findings.error(
            expected.at(name, id.line()),
            (known == offers ? "L’offre " : "L’offre ou la structure ")
                + Quoted.value(id.value())
                + " est inconnue.",
            Nearest.proposal(id.value(), known, "Corrigez l’identifiant ou retirez-le."));
      }
      ids.add(id.value());
    }
    return ids;
  }
}
