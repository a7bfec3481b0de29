package fr.orientess.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.workbook.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does everything that the analysts' guide tells analysts to do, and looks whether what it promises
 * comes out. What is to be done with a block stands before it, in a comment that readers never see.
 */
class AnalystGuideTest {

  private static final Path GUIDE = Path.of("docs/guide-analyste.md");
  private static final Pattern STEP =
      Pattern.compile(
          "<!-- (\\S+)([^\\n]*?) -->\\n(?:```\\w+\\n(.*?)```\\n)?(?:```console\\n(.*?)```\\n)?",
          Pattern.DOTALL);
  private static final Pattern SENTENCE =
      Pattern.compile("^\\[(when|then)\\](?:- )?([^=]*)=", Pattern.MULTILINE);

  /** Stands for lines that the guide does not show. */
  private static final String LEFT_OUT = "…";

  @TempDir Path desk;

  private static String guide() throws IOException {
    return Files.readString(GUIDE);
  }

  private static List<Matcher> steps() throws IOException {
    var steps = new ArrayList<Matcher>();
    for (var step = STEP.matcher(guide()); step.find(); ) {
      var copy = STEP.matcher(step.group());
      assertThat(copy.matches()).isTrue();
      steps.add(copy);
    }
    return steps;
  }

  @Test
  void everyExampleDoesWhatTheGuideSays() throws IOException {
    var steps = steps();

    assertThat(steps).hasSizeGreaterThan(40);
    for (var step : steps) {
      run(step.group(1), step.group(2).strip(), step.group(3), step.group(4));
    }
  }

  private void run(String what, String detail, String block, String output) throws IOException {
    switch (what) {
      case "fichier" -> write(desk.resolve("exemple").resolve(detail), block);
      case "profil" -> write(desk.resolve(detail), block);
      case "ajoute" -> append(detail, block);
      case "remplace" -> replace(detail, block);
      case "commande" -> command(block, detail.isEmpty() ? 0 : 1);
      case "erreur" -> mistake(detail, block, output);
      case "tape" -> type(detail.split(" "));
      case "phrases" -> assertThat(block.lines()).containsExactlyElementsOf(sentences(detail));
      default -> throw new AssertionError("The guide has an unknown step: " + what);
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    keepACopy(file, text);
  }

  /** The copy that the guide advises to make is the folder as it was before the first change. */
  private void keepACopy(Path file, String text) throws IOException {
    var below = desk.resolve("exemple").relativize(file);
    var copy = desk.resolve("copie").resolve(below).normalize();
    if (copy.startsWith(desk.resolve("copie"))) {
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, text);
    }
  }

  private Path file(String path) {
    return desk.resolve("exemple").resolve(path);
  }

  private void append(String path, String block) throws IOException {
    Files.writeString(file(path), Files.readString(file(path)) + block);
  }

  private void replace(String path, String diff) throws IOException {
    var before = lines(diff, "-");
    var text = Files.readString(file(path));
    assertThat(text).contains(before);
    Files.writeString(file(path), text.replace(before, lines(diff, "+")));
  }

  private static String lines(String diff, String sign) {
    return String.join(
        "\n", diff.lines().filter(line -> line.startsWith(sign)).map(l -> l.substring(1)).toList());
  }

  private void mistake(String path, String block, String output) throws IOException {
    var before = Files.readString(file(path));
    append(path, block);
    var ran = Terminal.run("check", desk.resolve("exemple").toString());
    assertThat(ran.exit()).as(block).isEqualTo(1);
    assertThat(printed(ran).lines().map(String::strip))
        .containsSubsequence(output.lines().toList());
    Files.writeString(file(path), before);
  }

  private void command(String block, int exit) {
    var lines = block.lines().toList();
    var words = lines.getFirst().split(" ");
    assertThat(lines.getFirst()).startsWith("$ java -jar orientess.jar ");
    var args = new ArrayList<String>();
    for (int i = 4; i < words.length; i++) {
      boolean isPlace = i > 4 && !words[i].startsWith("--") && !words[i - 1].equals("--offer");
      args.add(isPlace ? desk.resolve(words[i]).toString() : words[i]);
    }
    var ran = Terminal.run(args.toArray(String[]::new));
    assertThat(ran.exit()).as(block + ran.err()).isEqualTo(exit);
    assertSays(ran, lines.subList(1, lines.size()));
  }

  /** What the guide shows is all that is printed, but for the lines that "…" stands for. */
  private void assertSays(Terminal.Ran ran, List<String> lines) {
    var shown = lines.stream().map(AnalystGuideTest::pattern).collect(Collectors.joining("\n"));
    assertThat(printed(ran)).matches(shown);
  }

  private static String pattern(String line) {
    return line.strip().equals(LEFT_OUT) ? "[\\s\\S]+?" : Pattern.quote(line);
  }

  /** The guide stands on its reader's desk. */
  private String printed(Terminal.Ran ran) {
    return (ran.out() + ran.err()).replace(desk + "/", "").stripTrailing();
  }

  private void type(String... words) throws IOException {
    var workbook = desk.resolve("classeur.xlsx");
    var edited =
        Desk.of(KnowledgeFolder.minimal())
            .with(Files.readAllBytes(workbook))
            .type(words[0], words[1], words[2], words[3]);
    Files.write(workbook, edited.workbook());
  }

  private static List<String> sentences(String part) throws IOException {
    var sentences = new ArrayList<String>();
    var dsl =
        Files.readString(Path.of("src/main/resources/fr/orientess/rules/guidance/sentences.dsl"));
    for (var sentence = SENTENCE.matcher(dsl); sentence.find(); ) {
      if (sentence.group(1).equals(part) && !sentence.group(2).equals("le visiteur")) {
        sentences.add(sentence.group(2));
      }
    }
    return sentences;
  }

  @Test
  void everyPictureIsThere() throws IOException {
    for (var picture = Pattern.compile("\\]\\((images/[^)]*)\\)").matcher(guide());
        picture.find(); ) {
      assertThat(GUIDE.resolveSibling(picture.group(1))).exists();
    }
  }
}
