package fr.orientess.questionnaire;

import fr.orientess.file.JsonFields;
import fr.orientess.file.JsonFile;
import fr.orientess.file.JsonValue.JsonObject;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Nearest;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code questionnaire.json}. */
public final class QuestionnaireReader {

  private final Set<String> reserved;
  private final Findings findings;
  private final List<Question> questions = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<Role> roles = new HashSet<>();

  /**
   * @param reserved ids that no question may have, because they mean something else in a table
   */
  public QuestionnaireReader(Set<String> reserved, Findings findings) {
    this.reserved = reserved;
    this.findings = findings;
  }

  /**
   * The questions of a file. A question in which something is wrong is kept as far as it can be, so
   * that tables that use it are not blamed for it; empty when any of them had to be left out.
   */
  public Optional<Questionnaire> read(String file, byte[] bytes) {
    var root = JsonFile.read(file, bytes, findings);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof JsonObject object)) {
      findings.error(
          Location.line(file, root.get().line()),
          "Ce fichier doit contenir un objet, et non " + Quoted.value(root.get().written()) + ".",
          "Écrivez { \"questions\": [ … ] }.");
      return Optional.empty();
    }
    var fields = new JsonFields(object, Location.of(file), findings);
    if (fields.value("questions") == null) {
      fields.missing("questions");
    }
    boolean complete = object.fields().containsKey("questions");
    for (var question : fields.records("questions")) {
      complete &= !findings.isFull() && read(question);
    }
    fields.refuseMisspellings();
    return complete ? Optional.of(new Questionnaire(questions)) : Optional.empty();
  }

  /** Reads one question; false when it must be left out. */
  private boolean read(JsonFields fields) {
    var id = fields.id("id");
    var type = type(fields);
    var options = new OptionsReader(fields, findings).read();
    var question = id == null || type == null ? null : question(fields, id, type, options);
    fields.refuseMisspellings();
    if (question == null) {
      return false;
    }
    if (!ids.add(question.id())) {
      findings.error(
          fields.at("id"),
          "La question " + Quoted.value(question.id()) + " est définie deux fois.",
          "Donnez-lui un autre identifiant ou supprimez-la.");
      return true;
    }
    if (reserved.contains(question.id())) {
      findings.error(
          fields.at("id"),
          "L’identifiant " + Quoted.value(question.id()) + " est réservé à une colonne des tables.",
          "Choisissez un autre identifiant.");
      return true;
    }
    questions.add(question);
    return true;
  }

  private Question question(JsonFields fields, String id, QuestionType type, List<Option> options) {
    var label = fields.text("label");
    var bounds = new BoundsReader(fields, findings).read();
    boolean hasOptions = type == QuestionType.CHOICE || type == QuestionType.CHOICES;
    if (hasOptions && options.isEmpty() && fields.isBlank("options")) {
      fields.missing("options");
    }
    return new Question(
        questions.size(),
        id,
        type,
        role(fields, type),
        label == null ? id : label,
        fields.text("help"),
        fields.text("why"),
        fields.text("unit"),
        type == QuestionType.NUMBER ? bounds.min() : Double.NEGATIVE_INFINITY,
        type == QuestionType.NUMBER ? bounds.max() : Double.POSITIVE_INFINITY,
        maxChoices(fields, type, options.size()),
        fields.flag("followUp"),
        fields.flag("changeable"),
        hasOptions ? options : List.of());
  }

  private @Nullable QuestionType type(JsonFields fields) {
    var written = fields.required("type");
    if (written == null) {
      return null;
    }
    var type = QuestionType.of(written);
    if (type.isEmpty()) {
      var valid = Arrays.stream(QuestionType.values()).map(QuestionType::id).toList();
      unknown(fields, "type", "Le type", written, valid);
    }
    return type.orElse(null);
  }

  private @Nullable Role role(JsonFields fields, QuestionType type) {
    var written = fields.text("role");
    if (written == null) {
      return null;
    }
    var role = Role.of(written).orElse(null);
    if (role == null) {
      unknown(
          fields, "role", "Le rôle", written, Arrays.stream(Role.values()).map(Role::id).toList());
    } else if (!roles.add(role)) {
      findings.error(
          fields.at("role"),
          "Le rôle " + Quoted.value(written) + " est donné à deux questions.",
          "Gardez-le pour une seule.");
    } else if (!role.suits(type)) {
      findings.error(
          fields.at("role"),
          "Le rôle " + Quoted.value(written) + " ne convient pas au type « " + type.id() + " ».",
          "Changez le type de la question ou retirez le rôle.");
    }
    return role;
  }

  private int maxChoices(JsonFields fields, QuestionType type, int options) {
    var written = fields.wholeNumber("maxChoices");
    if (written != null && written < 1) {
      findings.error(
          fields.at("maxChoices"),
          "Le nombre de choix « " + written + " » est trop petit.",
          "Il faut au moins 1.");
    }
    return switch (type) {
      case CHOICE -> 1;
      case CHOICES -> written == null ? options : Math.clamp(written, 1, Math.max(1, options));
      default -> 0;
    };
  }

  private void unknown(
      JsonFields fields, String name, String what, String written, List<String> valid) {
    findings.error(
        fields.at(name),
        what + " " + Quoted.value(written) + " est inconnu.",
        Nearest.proposal(written, valid, "Valeurs possibles : " + String.join(", ", valid) + "."));
  }
}
