package fr.orientess.benchmarks.node;

import java.nio.file.Path;
import java.util.List;

/** A rule engine from npm, driven in a Node of its own. */
public enum NodeEngine {
  ZEN("zen", "@gorules/zen-engine", 30_000),
  JSON_RULES_ENGINE("json-rules-engine", "json-rules-engine", 3_000),
  PUBLICODES("publicodes", "publicodes", 300);

  private static final Path FOLDER = Path.of(System.getProperty("orientess.node", "."));

  private final String id;
  private final String npm;
  private final int mostRows;

  /**
   * @param mostRows more rows would take hours
   */
  NodeEngine(String id, String npm, int mostRows) {
    this.id = id;
    this.npm = npm;
    this.mostRows = mostRows;
  }

  /** The name in results. */
  public String id() {
    return id;
  }

  /** The name of the package. */
  public String npm() {
    return npm;
  }

  /** True when it answers 1,000 profiles over so many rows within minutes. */
  public boolean bears(int rows) {
    return rows <= mostRows;
  }

  /** Lets it answer all profiles. */
  public NodeRun start(Path rows, Path profiles, int warmUp, int seconds) {
    var command =
        List.of(
            "node",
            "--expose-gc",
            "--max-semi-space-size=256",
            FOLDER.resolve("node/measure.mjs").toString(),
            id,
            rows.toString(),
            profiles.toString(),
            String.valueOf(warmUp),
            String.valueOf(seconds));
    return new NodeRun(id, command);
  }
}
