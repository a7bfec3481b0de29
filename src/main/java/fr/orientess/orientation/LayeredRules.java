package fr.orientess.orientation;

import fr.orientess.rules.guidance.GuidanceRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/**
 * The rules that Drools runs: the layers of the program, and between them the guidance rules, put
 * together from allowed sentences and checked values and looked over once more as parsed rules.
 */
final class LayeredRules {

  private static final String LAYERS = "layers.drl";

  private LayeredRules() {}

  static KieBase compile(List<GuidanceRule> guidance) {
    var drl = new StringBuilder(layers());
    for (int rule = 0; rule < guidance.size(); rule++) {
      append(drl, rule, guidance.get(rule));
    }
    inspect(drl.toString(), guidance.size());
    return OwnClasses.see(() -> compile(drl.toString()));
  }

  private static KieBase compile(String drl) {
    var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    builder.add(
        ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)),
        ResourceType.DRL);
    if (builder.hasErrors()) {
      throw new IllegalStateException("The rules do not compile: " + builder.getErrors());
    }
    return builder.newKieBase();
  }

  private static String layers() {
    try (var in = Objects.requireNonNull(LayeredRules.class.getResourceAsStream(LAYERS), LAYERS)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rules are named by their number: nothing that an analyst named gets into code. */
  private static void append(StringBuilder drl, int number, GuidanceRule rule) {
    drl.append("\nrule \"").append(ruleName(number)).append("\"\nwhen\n");
    drl.append("  $visitor : Visitor( ").append(String.join(", ", rule.constraints()));
    drl.append(" )\n");
    rule.conditions().forEach(condition -> drl.append("  ").append(condition).append('\n'));
    drl.append("then\n  advice.by( ").append(number).append(" );\n");
    rule.consequences().forEach(code -> drl.append("  ").append(code).append('\n'));
    drl.append("end\n");
  }

  private static String ruleName(int number) {
    return "guidance " + number;
  }

  /** Checks on the parsed tree that there is nothing but the layers and one plain rule each. */
  private static void inspect(String drl, int guidanceRules) {
    PackageDescr parsed;
    try {
      var parser = new DrlParser(LanguageLevelOption.DRL10);
      parsed = parser.parse(false, drl);
      if (parser.hasErrors()) {
        throw new IllegalStateException("The rules do not parse: " + parser.getErrors());
      }
    } catch (DroolsParserException e) {
      throw new IllegalStateException("The rules do not parse", e);
    }
    boolean isPlain =
        parsed.getFunctions().isEmpty()
            && parsed.getFunctionImports().isEmpty()
            && parsed.getTypeDeclarations().isEmpty()
            && parsed.getAttributes().isEmpty()
            && parsed.getRules().size() == guidanceRules + 2
            && parsed.getRules().stream()
                .filter(rule -> rule.getName().startsWith("guidance "))
                .allMatch(rule -> rule.getAttributes().isEmpty());
    if (!isPlain) {
      throw new IllegalStateException("Guidance has become more than plain rules");
    }
  }
}
