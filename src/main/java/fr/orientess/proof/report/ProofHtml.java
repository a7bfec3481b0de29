package fr.orientess.proof.report;

import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.report.ProofFindings.Section;
import fr.orientess.wording.Typography;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A proof as one page that needs no other file: heat maps first, then what was found. */
public final class ProofHtml {

  private static final String STYLE = "report.css";
  private static final int OPEN_UP_TO = 12;

  private final KnowledgeProof proof;
  private final ProofFindings findings;

  private ProofHtml(KnowledgeProof proof) {
    this.proof = proof;
    this.findings = new ProofFindings(proof);
  }

  /** The page of that proof. */
  public static String of(KnowledgeProof proof) {
    return new ProofHtml(proof).page();
  }

  private String page() {
    var page = Document.createShell("");
    page.child(0).attr("lang", "fr");
    page.head().appendElement("meta").attr("charset", "UTF-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.title(findings.title());
    page.head().appendElement("style").append(style());
    var main = page.body().appendElement("main");
    main.appendElement("h1").text(findings.title());
    main.appendElement("p").addClass("version").text("Version " + proof.knowledge().version());
    var summary = main.appendElement("ul").addClass("summary");
    findings.summary().forEach(line -> summary.appendElement("li").text(line));
    maps(main);
    findings.sections().forEach(section -> section(main, section));
    main.nodeStream(TextNode.class).forEach(text -> text.text(Typography.of(text.getWholeText())));
    return "<!doctype html>\n" + page.child(0).outerHtml() + "\n";
  }

  private static String style() {
    try (var in = Objects.requireNonNull(ProofHtml.class.getResourceAsStream(STYLE), STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void maps(Element main) {
    main.appendElement("h2").text("Couverture");
    main.appendElement("p")
        .addClass("reading")
        .text(
            "Chaque case dit dans quelle part des situations au moins une offre est éligible. Le"
                + " point ● signale un trou : à une étape au moins, aucune offre, même à"
                + " confirmer. Chaque commune compte autant.");
    legend(main);
    table(main, "Par besoin et par étape", HeatMap.needsByStage(proof));
    table(main, "Par besoin et par région", HeatMap.needsByRegion(proof));
    new DepartementMap(proof).addTo(main);
  }

  private static void legend(Element main) {
    var legend = main.appendElement("p").addClass("legend");
    legend.appendText("Échelle : ");
    var steps = List.of("0 %", "1–19", "20–39", "40–59", "60–79", "80–99", "100 %");
    for (int step = 0; step < steps.size(); step++) {
      legend.appendElement("span").addClass("s" + step).text(steps.get(step));
    }
  }

  private static void table(Element main, String title, HeatMap map) {
    main.appendElement("h3").text(title);
    var frame =
        main.appendElement("div")
            .addClass("frame")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", title);
    var table = frame.appendElement("table");
    table.appendElement("caption").text(title + ", en pourcentage");
    var head = table.appendElement("thead").appendElement("tr");
    head.appendElement("td");
    for (var column : map.columns()) {
      head.appendElement("th").attr("scope", "col").appendElement("span").text(column);
    }
    var body = table.appendElement("tbody");
    for (var line : map.shares().keySet()) {
      var row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(line);
      for (var column : map.columns()) {
        var share = map.of(line, column);
        cell(row.appendElement("td"), share);
      }
    }
  }

  private static void cell(Element cell, Share share) {
    cell.addClass("s" + share.step()).attr("title", share.words());
    cell.text(share.percent() + (share.hasHole() ? " ●" : ""));
  }

  private static void section(Element main, Section section) {
    main.appendElement("h2").text(section.title() + " : " + Words.number(section.items().size()));
    if (section.items().isEmpty()) {
      main.appendElement("p").text("Rien à signaler.");
      return;
    }
    main.appendElement("p").text(section.meaning());
    var details = main.appendElement("details");
    details.attr("open", section.items().size() <= OPEN_UP_TO);
    details.appendElement("summary").text("Voir la liste");
    var list = details.appendElement("ul");
    section.items().forEach(item -> list.appendElement("li").text(item));
  }
}
