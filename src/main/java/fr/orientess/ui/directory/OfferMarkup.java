package fr.orientess.ui.directory;

import static fr.orientess.ui.markup.FactsMarkup.facts;
import static fr.orientess.ui.markup.FactsMarkup.named;
import static fr.orientess.ui.markup.FactsMarkup.tag;
import static fr.orientess.ui.markup.Markup.element;
import static fr.orientess.ui.markup.Markup.french;
import static fr.orientess.ui.markup.Markup.link;
import static fr.orientess.ui.markup.Markup.section;
import static fr.orientess.ui.markup.Markup.text;
import static fr.orientess.ui.markup.Markup.when;

import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.report.ReportMarkup;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import org.jsoup.nodes.Element;

/** The page about an offer as HTML. */
final class OfferMarkup {

  private final OfferPage page;
  private final Texts texts;
  private final EntryMarkup pieces;

  OfferMarkup(OfferPage page) {
    this.page = page;
    this.texts = page.texts();
    this.pieces = new EntryMarkup(texts);
  }

  /** What it is. */
  Element head() {
    var provider = DirectoryPages.of(page.provider());
    var head =
        element(
            "header",
            "entry-head",
            pieces.path(
                texts.get("facts.rubric." + page.offer().rubric().id()),
                DirectoryPages.ofRubric(page.offer().rubric())),
            french("h1", "", page.offer().name()),
            element("p", "offer-provider")
                .appendText(texts.get("directory.by"))
                .appendChild(named(provider)),
            tags());
    var summary = page.offer().summary();
    if (summary != null) {
      head.appendChild(french("p", "lead", summary));
    }
    page.ended().ifPresent(ended -> head.appendChild(text("p", "note note-warn", ended)));
    return head;
  }

  private Element tags() {
    var tags =
        element(
            "p",
            "offer-tags",
            text("span", "tag", page.words().rubric()),
            tag("tag-accent", "map-pin", page.where()));
    page.words().age().ifPresent(age -> tags.appendChild(tag("tag-warn", "clock", age)));
    return tags;
  }

  /** What to do next. */
  Element next() {
    var heading = text("h2", "", texts.get("directory.next"));
    var next =
        section(
            "et-maintenant",
            "card entry-next",
            heading,
            element(
                "div",
                "screen-only entry-next-check",
                link(page.check(), "button button-primary", texts.get("directory.check")),
                text("p", "field-help", texts.get("directory.check.how"))),
            pieces.contacts(DirectoryPages.of(page.provider()), page.contacts()));
    page.words()
        .page()
        .ifPresent(
            about ->
                next.appendChild(
                    element(
                        "p",
                        "entry-page",
                        Markup.icon("file-text"),
                        link(
                            new SafeLink(
                                about.href(), texts.get("results.card.page", about.text())),
                            ""))));
    return next;
  }

  /** What one wants to know at a glance. */
  Element essential() {
    var facts = page.facts();
    var heading = text("h2", "", texts.get("directory.essential"));
    return when(!facts.isEmpty(), section("essentiel", "", heading, facts(facts)));
  }

  /** For whom it is. */
  Element audience() {
    return new AudienceMarkup(page.audience(), texts).audience();
  }

  /** What only the provider can tell. */
  Element toCheck() {
    return new AudienceMarkup(page.audience(), texts).toCheck();
  }

  /** The national programme and the local versions. */
  Element versions() {
    var section = section("versions", "", text("h2", "", texts.get("directory.versions")));
    page.programme()
        .ifPresent(
            programme ->
                section.appendChild(
                    element("p", "")
                        .appendText(texts.get("directory.programme"))
                        .appendChild(named(DirectoryPages.of(programme.offer())))));
    var versions = page.versions();
    if (!versions.isEmpty()) {
      section.appendChild(text("p", "", texts.get("directory.versions.all", versions.size())));
      section.appendChild(pieces.links(versions));
    }
    return when(page.programme().isPresent() || !versions.isEmpty(), section);
  }

  /** Where all that was read. */
  Element sources() {
    var offer = page.offer();
    return pieces
        .sources(page.words().sources(), page.words().inferred())
        .appendChild(element("p", "", ReportMarkup.opener(offer.id(), offer.name(), texts)));
  }

  /** What else the provider offers. */
  Element others() {
    var others = page.others();
    var provider = DirectoryPages.of(page.provider());
    var section =
        section(
            "autres-offres",
            "",
            text("h2", "", texts.get("directory.others", provider.text())),
            EntryCardMarkup.list(others, "h3"));
    if (page.othersElsewhere() > 0) {
      section.appendChild(
          element(
              "p",
              "results-more",
              link(
                  String.valueOf(provider.href()),
                  "button screen-only",
                  texts.get("directory.others.more", page.othersElsewhere()))));
    }
    return when(!others.isEmpty(), section);
  }
}
