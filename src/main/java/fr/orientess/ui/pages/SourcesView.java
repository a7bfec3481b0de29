package fr.orientess.ui.pages;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.ui.figures.CurrentFigures;
import fr.orientess.wording.Texts;

/** Where the facts come from, how old they are, what they are weak in, and under which licences. */
@Route(StaticPage.SOURCES_PATH)
@AnonymousAllowed
class SourcesView extends Prose {

  SourcesView(CurrentFigures current, PublishedKnowledge published) {
    super("site.sources.title", "site.sources.lead");
    var figures = current.figures();
    var freshness = figures.freshness();
    var texts = new Texts(getLocale());
    heading("site.sources.figures");
    var facts = new DescriptionList();
    facts.add(new DescriptionList.Term(getTranslation("site.sources.offers")));
    facts.add(number(figures.offers()));
    facts.add(new DescriptionList.Term(getTranslation("site.sources.providers")));
    facts.add(number(figures.providers()));
    facts.add(new DescriptionList.Term(getTranslation("site.sources.rules")));
    facts.add(number(published.current().rows().size()));
    facts.add(new DescriptionList.Term(getTranslation("site.sources.sites")));
    facts.add(number(figures.sites()));
    freshness
        .newest()
        .ifPresent(
            date -> {
              facts.add(new DescriptionList.Term(getTranslation("site.sources.newest")));
              facts.add(new DescriptionList.Description(date.words(texts)));
            });
    freshness
        .oldest()
        .ifPresent(
            date -> {
              facts.add(new DescriptionList.Term(getTranslation("site.sources.oldest")));
              facts.add(new DescriptionList.Description(date.words(texts)));
            });
    facts(facts);
    heading("site.sources.gathered");
    paragraph("site.sources.gathered.text");
    paragraph("site.sources.rules.text");
    heading("site.sources.weak");
    paragraph("site.sources.weak.old", freshness.oldOffers(), freshness.oldPercent());
    paragraph("site.sources.weak.undated", freshness.undatedOffers(), freshness.undatedPercent());
    paragraph("site.sources.weak.inferred", figures.inferredOffers());
    paragraph("site.sources.weak.contacts", figures.providersToReach(), figures.providers());
    paragraph("site.sources.weak.complete");
    note("site.sources.weak.check");
    heading("site.sources.licences", "licences");
    terms(
        "site.sources.territories",
        "site.sources.map",
        "site.sources.texts",
        "site.sources.program",
        "site.sources.fonts");
  }

  private DescriptionList.Description number(int count) {
    return new DescriptionList.Description(getTranslation("site.number", count));
  }
}
