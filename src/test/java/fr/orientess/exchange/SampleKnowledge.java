package fr.orientess.exchange;

import fr.orientess.knowledge.KnowledgeFolder;

/** A small knowledge folder in which every part of an orientation occurs. */
public final class SampleKnowledge {

  private static final String[] OFFERS = {
    offer("accueil", "accompagnement"),
    offer("pret", "financement"),
    offer("clauses", "marches-publics"),
    offer("club", "reseau"),
    offer("guide", "information"),
    offer("fonds", "financement")
  };

  private static final String TABLE =
      """
      regle;offre;priorite;stade;forme;lieu;besoins;effectif_min;effectif_max;agrement;motif;a_verifier;fin
      accueil-bretagne;accueil;60;idee|creation;;R53;;;;;La chambre reçoit tous les projets.;;
      pret-france;pret;;;!scop;;financement;;;non;Un prêt sans garantie.;Une garantie est demandée.;2027-12-31
      clauses-rennes;clauses;70;;;E243500139|C35288;;;;?;Les acheteurs vous cherchent.;;
      club-france;club;40;;;FR;reseau|conseil;10;50,5;;;;
      guide-libre;guide;30;;;;;;;;Un guide pour toutes les structures.;;
      fonds-bretagne;fonds;20;;;R53|!D29;;;;;Un fonds pour la Bretagne sauf le Finistère.;;
      """;

  private static final String GUIDANCE =
      """
      rule "Commencer par la chambre"
      when
        la réponse à stade est idee
      then
        premier pas : la structure cress, parce que « La chambre connaît tout le monde. »
        premier pas : l'offre guide, parce que « Tout y est. »
        écarter l'offre accueil, parce que « Trop tôt pour un rendez-vous. »
      end
      """;

  private SampleKnowledge() {}

  /**
   * Six offers at all levels, of which the questions on form, place, size and approval may fail.
   */
  public static KnowledgeFolder folder() {
    return KnowledgeFolder.minimal()
        .withOffers(OFFERS)
        .with("rules/tables/base.csv", TABLE)
        .with("rules/guidance/pas.dslr", GUIDANCE)
        .replacing(
            "data/questionnaire.json",
            "\"type\": \"place\", \"role\": \"territory\"",
            "\"type\": \"place\", \"role\": \"territory\", \"changeable\": true")
        .replacing(
            "data/questionnaire.json", "\"max\": 500,", "\"max\": 500, \"changeable\": true,");
  }

  private static String offer(String id, String rubric) {
    return """
    {"id": "%s", "provider": "cress", "name": "Offre %s", "rubric": "%s"}"""
        .formatted(id, id, rubric);
  }
}
