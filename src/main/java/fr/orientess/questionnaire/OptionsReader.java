package fr.orientess.questionnaire;

import fr.orientess.file.JsonFields;
import fr.orientess.finding.Findings;
import fr.orientess.finding.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the options of one question. */
final class OptionsReader {

  private final JsonFields question;
  private final Findings findings;
  private final Set<String> ids = new HashSet<>();
  private final List<Option> options = new ArrayList<>();

  OptionsReader(JsonFields question, Findings findings) {
    this.question = question;
    this.findings = findings;
  }

  /** The options that can be read. */
  List<Option> read() {
    for (var fields : question.objects("options")) {
      if (!findings.isFull()) {
        read(fields);
      }
    }
    return options;
  }

  private void read(JsonFields fields) {
    var id = fields.id("id");
    var label = fields.text("label");
    var help = fields.text("help");
    var group = fields.text("group");
    boolean isInitial = fields.flag("initial");
    fields.refuseMisspellings();
    if (id == null) {
      return;
    }
    if (!ids.add(id)) {
      findings.error(
          fields.at("id"),
          "L’option " + Quoted.value(id) + " est définie deux fois dans la même question.",
          "Donnez-lui un autre identifiant ou supprimez-la.");
      return;
    }
    options.add(new Option(options.size(), id, label == null ? id : label, help, group, isInitial));
  }
}
