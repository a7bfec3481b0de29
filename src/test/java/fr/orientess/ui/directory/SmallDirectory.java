package fr.orientess.ui.directory;

import fr.orientess.catalogue.Catalogue;
import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.wording.Texts;
import java.time.LocalDate;
import java.util.Locale;

/** A small knowledge base with an entry for every case. */
final class SmallDirectory {

  static final LocalDate TODAY = KnowledgeFolder.TODAY;
  static final Texts FRENCH = new Texts(Locale.FRENCH);

  private static final String[] PROVIDERS = {
    """
    {"id": "reseau", "name": "Réseau national", "kind": "tete-de-reseau", "coverage": ["FR"],
     "website": "https://reseau.fr", "lastSeen": "2025"}\
    """,
    """
    {"id": "cress", "name": "Chambre régionale de Bretagne", "shortName": "CRESS",
     "kind": "chambre-regionale", "coverage": ["R53"], "network": "reseau",
     "email": "contact@cress.bzh", "address": "1 rue du Port, Rennes",
     "summary": "Accueille tous les projets.", "lastSeen": "2019",
     "sources": [{"url": "https://cress.bzh/nous", "date": "2019"}]}\
    """,
    """
    {"id": "agglo", "name": "Deux communes", "kind": "club-de-quartier",
     "coverage": ["C35238", "C35047", "C29019"]}\
    """,
    """
    {"id": "malice", "name": "<script>alert(1)</script>", "kind": "<b>", "address": "<i>",
     "website": "javascript:alert(1)", "sources": [{"url": "javascript:alert(2)"}]}\
    """
  };

  private static final String[] OFFERS = {
    """
    {"id": "accueil", "provider": "cress", "name": "Premier accueil", "rubric": "information",
     "formats": ["permanence-rendez-vous"], "cost": "gratuit", "summary": "Une heure pour parler.",
     "url": "https://cress.bzh/accueil", "inferredFields": ["cost"],
     "sources": [{"url": "https://cress.bzh/accueil", "date": "2025-02"}]}\
    """,
    """
    {"id": "prime", "provider": "cress", "name": "Prime aux coopératives", "rubric": "financement",
     "amount": {"max": 3000}, "programme": "programme", "lastSeen": "2018"}\
    """,
    """
    {"id": "fini", "provider": "cress", "name": "Appel clos", "rubric": "financement",
     "lastSeen": "2025"}\
    """,
    """
    {"id": "programme", "provider": "reseau", "name": "Programme national",
     "rubric": "accompagnement", "lastSeen": "2025"}\
    """,
    """
    {"id": "sans-regle", "provider": "agglo", "name": "Salle commune", "rubric": "reseau",
     "lastSeen": "2025"}\
    """,
    """
    {"id": "malice", "provider": "malice", "name": "<img src=x onerror=alert(1)>",
     "rubric": "reseau", "summary": "\\"><script>alert(1)</script>", "url": "javascript:alert(3)"}\
    """
  };

  private static final String TABLE =
      """
      regle;offre;stade;forme;lieu;besoins;effectif_min;effectif_max;agrement;motif;a_verifier;debut;fin
      r-accueil;accueil;idee|creation;;R53|!D29;conseil;;;;La chambre reçoit tout le monde.;Sur rendez-vous.;;2026-09-30
      r-prime-1;prime;;scop;D35;financement;1;;;Aide les Scop.;Un dossier est demandé.;;
      r-prime-2;prime;;association;D35;financement;;;oui;Aide les associations agréées.;Un dossier est demandé.;;
      r-fini-1;fini;;;R53;financement;;;;;;;2024-03-01
      r-fini-2;fini;;;R53;financement;;;;;;;2025-03-01
      r-programme;programme;;?;;!reseau;;;;Accompagne partout.;;2026-10-01;
      r-malice;malice;;;;reseau;;;;<b>Motif</b>;<i>À vérifier</i>;;
      """;

  private static final Catalogue CATALOGUE = new Catalogue(folder().knowledge());

  private SmallDirectory() {}

  /** The folder of the knowledge base. */
  static KnowledgeFolder folder() {
    return KnowledgeFolder.minimal()
        .withProviders(PROVIDERS)
        .withOffers(OFFERS)
        .with("rules/tables/base.csv", TABLE);
  }

  static Catalogue catalogue() {
    return CATALOGUE;
  }

  static OfferPage offer(String id) {
    return new OfferPage(CATALOGUE, CATALOGUE.offer(id).orElseThrow(), TODAY, FRENCH);
  }

  static ProviderPage provider(String id) {
    return new ProviderPage(CATALOGUE, CATALOGUE.provider(id).orElseThrow(), TODAY, FRENCH);
  }

  /** With ordinary spaces. */
  static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
