package fr.orientess.rules.guidance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;

/** The sentences of {@code sentences.dsl}, which belong to the program. */
final class Sentences {

  private static final String RESOURCE = "sentences.dsl";
  private static final double WORTH_PROPOSING = 0.5;

  private final List<Sentence> all;

  private Sentences(List<Sentence> all) {
    this.all = all;
  }

  static Sentences load() {
    var mapping = new DSLTokenizedMappingFile();
    try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(RESOURCE), RESOURCE);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      if (!mapping.parseAndLoad(reader)) {
        throw new IllegalStateException(RESOURCE + ": " + mapping.getErrors());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sentences(mapping.getMapping().getEntries().stream().map(Sentence::of).toList());
  }

  /** The sentences that cover a line, the most specific first. */
  List<Sentence> covering(String line, boolean isCondition) {
    return all.stream()
        .filter(sentence -> sentence.isCondition() == isCondition)
        .filter(sentence -> sentence.valuesIn(line).isPresent())
        .sorted((a, b) -> Integer.compare(b.template().length(), a.template().length()))
        .toList();
  }

  /** The sentence that somebody probably meant, with its variables in braces. */
  Optional<String> nearest(String line, boolean isCondition) {
    return all.stream()
        .filter(sentence -> sentence.isCondition() == isCondition)
        .filter(sentence -> sentence.likenessTo(line) >= WORTH_PROPOSING)
        .max(Comparator.comparingDouble(sentence -> sentence.likenessTo(line)))
        .map(Sentence::template);
  }
}
