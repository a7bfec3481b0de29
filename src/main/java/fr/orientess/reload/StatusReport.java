package fr.orientess.reload;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.orientess.exchange.FindingsWriter;
import fr.orientess.file.WholeFile;
import fr.orientess.finding.FindingsText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How things stand with the knowledge, as two files that an analyst or a program can read at any
 * time: the text, and the JSON of {@code check}. They are replaced as a whole.
 */
public final class StatusReport {

  private static final Logger LOG = LoggerFactory.getLogger(StatusReport.class);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH);

  private final Path text;
  private final Path json;
  private final ZoneId zone;

  /**
   * A report at a place.
   *
   * @param place path of both files without what comes after the dot
   */
  public StatusReport(Path place, ZoneId zone) {
    this.text = place.resolveSibling(place.getFileName() + ".txt");
    this.json = place.resolveSibling(place.getFileName() + ".json");
    this.zone = zone;
  }

  /**
   * Writes both files; the text of a refused change has its errors alone, which would be lost among
   * hundreds of warnings. That they cannot be written is said in the log, and nothing else.
   */
  public void write(KnowledgeStatus status) {
    replace(text, (String.join("\n", lines(status)) + "\n").getBytes(UTF_8));
    replace(json, json(status));
  }

  private List<String> lines(KnowledgeStatus status) {
    var lines = new ArrayList<String>();
    var refused = status.refused();
    if (refused == null) {
      lines.add("Le dossier de connaissances est en service tel qu’il est.");
    } else {
      lines.add("Le dossier de connaissances ne peut pas être mis en service tel qu’il est.");
      lines.add("La dernière bonne version reste en service.");
    }
    lines.add("");
    lines.add("En service : version " + status.version());
    lines.add("             depuis le " + MOMENT.format(status.since().atZone(zone)));
    if (refused != null) {
      lines.add("Refusée :    version " + refused.version());
      lines.add("             le " + MOMENT.format(refused.at().atZone(zone)));
    }
    lines.add("");
    if (refused == null) {
      lines.addAll(FindingsText.lines(status.findings()));
    } else {
      lines.addAll(FindingsText.errorLines(refused.findings()));
      lines.add("La commande « check » donne aussi les avertissements.");
    }
    return lines;
  }

  private static byte[] json(KnowledgeStatus status) {
    var out = new ByteArrayOutputStream();
    var refused = status.refused();
    if (refused == null) {
      FindingsWriter.write(status.version(), status.findings(), out);
    } else {
      FindingsWriter.write(refused.version(), refused.findings(), out);
    }
    return out.toByteArray();
  }

  private static void replace(Path file, byte[] content) {
    try {
      var absolute = file.toAbsolutePath();
      Files.createDirectories(absolute.getParent());
      WholeFile.replace(absolute, content);
    } catch (IOException e) {
      LOG.warn("Le rapport {} ne peut pas être écrit : {}", file, e.toString());
    }
  }
}
