package fr.orientess.ui.results;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small knowledge base with an offer for every case, and pages of results from it. */
final class Neighbourhood {

  static final LocalDate TODAY = KnowledgeFolder.TODAY;
  static final Texts FRENCH = new Texts(Locale.FRENCH);

  private static final String[] PROVIDERS = {
    """
    {"id": "cress", "name": "Chambre régionale de Bretagne", "shortName": "CRESS",
     "kind": "chambre-regionale", "coverage": ["R53"], "website": "https://www.cress.bzh",
     "email": "contact@cress.bzh", "phone": "02 99 00 00 00"}\
    """,
    """
    {"id": "banque", "name": "Banque solidaire", "network": "cress", "coverage": ["FR"]}\
    """,
    """
    {"id": "malice", "name": "<script>alert(1)</script>", "coverage": ["FR"],
     "website": "javascript:alert(1)", "email": "x\\" onclick=\\"alert(1)", "phone": "<b>1</b>"}\
    """
  };

  private static final String[] OFFERS = {
    """
    {"id": "accueil", "provider": "cress", "name": "Premier accueil", "rubric": "information",
     "formats": ["permanence-rendez-vous"], "cost": "gratuit",
     "sources": [{"url": "https://www.cress.bzh/accueil", "date": "2025-02"}]}\
    """,
    """
    {"id": "incubateur", "provider": "cress", "name": "Incubateur rennais",
     "rubric": "accompagnement", "formats": ["incubation"], "programme": "programme",
     "lastSeen": "2019-05-02"}\
    """,
    """
    {"id": "programme", "provider": "banque", "name": "Programme national",
     "rubric": "accompagnement", "url": "javascript:alert(2)"}\
    """,
    """
    {"id": "pret", "provider": "banque", "name": "Prêt solidaire", "rubric": "financement",
     "amount": {"min": 5000, "max": 15000}}\
    """,
    """
    {"id": "malice", "provider": "malice", "name": "<img src=x onerror=alert(1)>",
     "rubric": "reseau", "summary": "\\"><script>alert(1)</script>",
     "sources": [{"url": "javascript:alert(3)"}]}\
    """,
    """
    {"id": "petit", "provider": "banque", "name": "Aide aux petites équipes",
     "rubric": "financement"}\
    """,
    """
    {"id": "agree", "provider": "banque", "name": "Aide aux structures agréées",
     "rubric": "financement"}\
    """
  };

  private static final String TABLE =
      """
      regle;offre;priorite;stade;forme;lieu;besoins;effectif_min;effectif_max;agrement;motif;a_verifier;fin
      r-accueil;accueil;60;;;R53;conseil;;;;La chambre reçoit tout le monde.;;
      r-incubateur;incubateur;60;idee|creation;;E243500139;conseil|reseau;;;;Incube à Rennes.;Il faut un collectif.;2026-06-24
      r-programme;programme;50;;;;conseil;;;;Accompagne partout.;;
      r-pret;pret;50;;scop;;financement;;;;Prête aux Scop.;;2027-12-31
      r-malice;malice;40;;;;reseau;;;;<b>Motif</b>;<i>À vérifier</i>;
      r-petit;petit;50;;;;financement;;10;;Aide les équipes de dix personnes au plus.;;
      r-agree;agree;50;;;;financement;;;oui;Aide les structures agréées.;;
      """;

  private static final KnowledgeBase KNOWLEDGE = folder().knowledge();

  private Neighbourhood() {}

  /** The folder of the knowledge base. */
  static KnowledgeFolder folder() {
    return KnowledgeFolder.minimal()
        .replacing("data/questionnaire.json", "\"maxChoices\": 2", "\"maxChoices\": 3")
        .withProviders(PROVIDERS)
        .withOffers(OFFERS)
        .with("rules/tables/base.csv", TABLE);
  }

  static KnowledgeBase knowledge() {
    return KNOWLEDGE;
  }

  static ResultsLink link() {
    return new ResultsLink(KNOWLEDGE.questionnaire(), KNOWLEDGE.territories());
  }

  /** The page at an address, such as {@code stade=idee&lieu=C35238}. */
  static ResultsPage page(String query) {
    return page(KNOWLEDGE, query);
  }

  /** The page at an address, with another knowledge base. */
  static ResultsPage page(KnowledgeBase knowledge, String query) {
    var link = new ResultsLink(knowledge.questionnaire(), knowledge.territories());
    return ResultsPage.of(knowledge, link.follow(parameters(query)), TODAY, FRENCH);
  }

  static Map<String, List<String>> parameters(String query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var part : query.split("&", -1)) {
      var at = part.indexOf('=');
      if (at > 0) {
        parameters
            .computeIfAbsent(part.substring(0, at), first -> new ArrayList<>())
            .add(part.substring(at + 1));
      }
    }
    return parameters;
  }

  /** With ordinary spaces. */
  static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
