package fr.orientess.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.exchange.ProfileReader;
import fr.orientess.exchange.SampleKnowledge;
import fr.orientess.knowledge.KnowledgeFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchCommandTest {

  private static final String GOOD = "{\"answers\": {\"stade\": \"idee\"}}";

  @TempDir Path folder;
  private Path answers;
  private Path out;

  @BeforeEach
  void writeKnowledge() {
    SampleKnowledge.folder().writeTo(folder);
    answers = folder.resolve("profils.jsonl");
    out = folder.resolve("orientations.jsonl");
  }

  @Test
  void everyLineAnswersTheSameLine() throws IOException {
    var profiles = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) {
      profiles.add("{\"answers\": {\"effectif\": " + i + "}}");
    }
    Files.write(answers, profiles);

    var ran = match();

    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("dont refusés : 499");
    var lines = orientations();
    assertThat(lines).hasSize(1_000);
    for (int i = 0; i < 1_000; i++) {
      if (i > 500) {
        assertThat(lines.get(i).get("error").get("detail").stringValue()).contains("« " + i + " »");
      } else {
        assertThat(lines.get(i).get("nearMisses")).hasSize(i < 10 || i > 50 ? 1 : 0);
      }
    }
  }

  @Test
  void aBadLineIsAnsweredByItsProblem() throws IOException {
    Files.writeString(
        answers, "\uFEFF" + GOOD + "\r\n\n  \n{oops\n" + GOOD + "\n[]\n{\"answers\": {\"x\": 1}}");

    assertThat(match().exit()).isZero();

    var lines = orientations();
    assertThat(lines).hasSize(7);
    assertThat(lines)
        .extracting(line -> line.has("error"))
        .containsExactly(false, true, true, true, false, true, true);
    assertThat(lines.get(6).get("error"))
        .hasToString(
            """
            {"type":"about:blank","title":"Requête incorrecte","status":400,"detail":\
            "Champ « x » : La question « x » est inconnue. Questions possibles : stade, forme, lieu, \
            besoins, effectif, agrement.","field":"x"}""");
  }

  @Test
  void aLineThatIsTooLongIsRefusedWithoutLosingTheNextOne() throws IOException {
    var tooLong = " ".repeat(3 * ProfileReader.MOST_BYTES);
    Files.writeString(answers, GOOD + tooLong + "\n" + GOOD + "\n" + tooLong);

    match();

    assertThat(orientations())
        .extracting(line -> line.path("error").path("status").asInt(200))
        .containsExactly(413, 200, 413);
  }

  @Test
  void anEmptyFileGivesAnEmptyFile() throws IOException {
    Files.writeString(answers, "");

    assertThat(match().exit()).isZero();
    assertThat(out).isEmptyFile();
  }

  @Test
  void theDateOfAProfileWithoutOneIsToday() throws IOException {
    Files.writeString(answers, "{\"answers\": {}}\n{\"answers\": {}, \"date\": \"2028-01-01\"}\n");

    match();

    assertThat(orientations())
        .extracting(line -> line.toString().contains("pret-france"))
        .containsExactly(true, false);
  }

  @Test
  void linesMayComeAndGoThroughPipes() {
    var ran =
        Terminal.runWithInput(
            GOOD + "\n", "match", "--knowledge", folder.toString(), "--answers=-", "--out=-");

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).hasSize(1).allMatch(line -> line.startsWith("{\"knowledge\":"));
  }

  @Test
  void aMissingFileOfProfilesLeavesTheOutputAlone() throws IOException {
    Files.writeString(out, "précieux");

    var ran = match();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("profils.jsonl » est introuvable");
    assertThat(out).hasContent("précieux");
  }

  @Test
  void theFileOfProfilesIsNeverOverwritten() throws IOException {
    Files.writeString(answers, GOOD);
    out = answers;

    assertThat(match().exit()).isEqualTo(1);
    assertThat(answers).hasContent(GOOD);
  }

  @Test
  void aFolderIsNeitherReadNorWritten() throws IOException {
    Files.createDirectory(answers);
    assertThat(match().err()).contains("illisible");

    Files.delete(answers);
    Files.writeString(answers, GOOD);
    Files.createDirectory(out);
    var ran = match();
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("ne peut pas être écrit");
  }

  @Test
  void faultyKnowledgeIsSaidFindingByFinding() throws IOException {
    Files.writeString(answers, GOOD);
    KnowledgeFolder.minimal()
        .replacing("rules/tables/base.csv", "pret-france;pret", "pret-france;prat")
        .writeTo(folder);

    var ran = match();

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("rules/tables/base.csv", "« prat »", "« pret »");
    assertThat(out).doesNotExist();
  }

  private Terminal.Ran match() {
    return Terminal.run(
        "match",
        "--knowledge",
        folder.toString(),
        "--answers",
        answers.toString(),
        "--out",
        out.toString());
  }

  private List<JsonNode> orientations() throws IOException {
    var json = new JsonMapper();
    return Files.readAllLines(out, UTF_8).stream().map(json::readTree).toList();
  }
}
