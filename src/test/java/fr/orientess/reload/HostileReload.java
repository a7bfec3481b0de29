package fr.orientess.reload;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.orientess.finding.FindingsText;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.KeptPublications;
import fr.orientess.publication.Publisher;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** A program that serves the minimal knowledge and looks at a folder until it refuses it. */
public final class HostileReload {

  /** What is served. */
  public static final KnowledgeFolder GOOD = KnowledgeFolder.minimal();

  private HostileReload() {}

  /** Looks at the folder that is named first, and prints what became of it. */
  public static void main(String[] args) {
    var published = new PublishedKnowledge(GOOD.knowledge());
    var clock = Clock.systemUTC();
    var publisher = new Publisher(new KeptPublications(), published, List.of(), clock);
    publisher.keepFirst(GOOD.files());
    var reload = new Reload(Path.of(args[0]), 1, List.of(), published, publisher, clock, _ -> {});
    while (reload.status().refused() == null) {
      reload.look();
    }
    var out = new PrintStream(System.out, true, UTF_8);
    var refused = Objects.requireNonNull(reload.status().refused());
    FindingsText.lines(refused.findings()).forEach(out::println);
    out.println("in use: " + published.current().version());
  }
}
