package fr.orientess.proof.report;

import fr.orientess.directory.Offer;
import fr.orientess.knowledge.scenario.ScenarioResult;
import fr.orientess.orientation.GuidanceAct.Effect;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.guidance.GuidanceProof.Contradiction;
import fr.orientess.rules.EligibilityRow;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a proof found, in French, section by section: the text and the page both show it. */
final class ProofFindings {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int MOST_OFFERS = 5;

  private final KnowledgeProof proof;

  /**
   * Findings of one kind.
   *
   * @param meaning what such a finding means, and what to do about it
   */
  record Section(String title, String meaning, List<String> items) {
    Section {
      items = List.copyOf(items);
    }
  }

  ProofFindings(KnowledgeProof proof) {
    this.proof = proof;
  }

  String title() {
    return "Preuve de la base de connaissances au " + DATE.format(proof.date());
  }

  List<String> summary() {
    var coverage = proof.rules().coverage();
    long all = coverage.combinations();
    var space = proof.space();
    int failed = proof.failedScenarios().size();
    return List.of(
        Words.count(all, "combinaison")
            + " : "
            + Words.count(space.stages().size(), "étape")
            + " × "
            + Words.count(space.forms().size(), "forme")
            + " × "
            + Words.count(space.places().size(), "classe")
            + " de lieux × "
            + Words.count(space.needs().size(), "besoin")
            + " (« aucun » compris).",
        "Au moins une offre éligible : "
            + Words.share(all - coverage.noEligible(), all)
            + " ; aucune éligible : "
            + Words.number(coverage.noEligible())
            + " ; rien du tout : "
            + Words.number(coverage.nothing())
            + ".",
        "Trous de couverture (besoin × territoire × étape) : "
            + Words.number(coverage.holes().size())
            + ".",
        "Lignes de règles : "
            + Words.number(proof.knowledge().rows().size())
            + ", dont mortes : "
            + Words.number(proof.rules().deadRows().size())
            + ", masquées : "
            + Words.number(proof.rules().maskedRows().size())
            + ", en double : "
            + Words.number(proof.rules().duplicateRows().size())
            + ". Offres hors d’atteinte : "
            + Words.number(proof.rules().unreachableOffers().size())
            + ".",
        "Scénarios : "
            + Words.number(proof.scenarios().size() - failed)
            + (proof.scenarios().size() - failed < 2 ? " réussi, " : " réussis, ")
            + Words.number(failed)
            + (failed < 2 ? " échoué." : " échoués."),
        proof.isBounded()
            ? "Preuve incomplète. " + String.join(" ", bounds(proof))
            : "Preuve exacte : rien n’a été échantillonné.");
  }

  /** Why a proof is not complete, a sentence a reason. */
  static List<String> bounds(KnowledgeProof proof) {
    var reasons = new ArrayList<String>();
    var coverage = proof.rules().coverage();
    if (coverage.isBounded()) {
      reasons.add(
          "Le dossier est trop grand : sur "
              + Words.number(proof.space().size())
              + " combinaisons, les "
              + Words.number(coverage.combinations())
              + " premières ont été examinées, les autres lieux ne l’ont pas été.");
    }
    int offers = proof.rules().boundedOffers().size();
    if (offers > 0) {
      reasons.add(
          Words.count(offers, "offre")
              + " à trop de combinaisons : rien n’est dit de leurs lignes.");
    }
    if (proof.guidance().isBounded()) {
      reasons.add(
          "Les règles d’orientation distinguent trop de situations : les "
              + Words.number(proof.guidance().situations())
              + " premières ont été essayées, des règles sans effet peuvent manquer.");
    }
    return reasons;
  }

  List<Section> sections() {
    var rules = proof.rules();
    return List.of(
        new Section(
            "Scénarios échoués",
            "Une orientation n’est pas celle qui était attendue.",
            proof.failedScenarios().stream().map(ProofFindings::scenario).toList()),
        new Section(
            "Trous de couverture",
            "Personne n’y trouve d’offre, même à confirmer, quelle que soit la forme juridique.",
            new Holes(proof).sentences(HoleGroup.of(proof))),
        new Section(
            "Lignes mortes",
            "Aucune réponse ne les satisfait, ni aujourd’hui ni plus tard : corrigez ou supprimez.",
            rules.deadRows().stream().map(Words::row).toList()),
        new Section(
            "Lignes masquées",
            "Une autre ligne de la même offre décide toujours à leur place.",
            rules.maskedRows().stream().map(Words::row).toList()),
        new Section(
            "Lignes en double",
            "Mêmes conditions et mêmes dates : gardez-en une.",
            rules.duplicateRows().stream().map(ProofFindings::rows).toList()),
        new Section(
            "Lignes à réunir peut-être",
            "Elles ne diffèrent que par une condition : une seule ligne pourrait suffire."
                + cutPairs(rules.offersOfCutPairs()),
            rules.mergeableRows().stream().map(ProofFindings::rows).toList()),
        new Section(
            "Offres hors d’atteinte",
            "Aucune situation ne les rend éligibles ni à confirmer.",
            rules.unreachableOffers().stream().map(Words::offer).toList()),
        new Section(
            "Options inutilisées", "Aucune ligne de règle ne les nomme.", rules.unusedOptions()),
        new Section(
            "Questions inutilisées", "Aucune ligne ne les utilise.", rules.unusedQuestions()),
        new Section(
            "Règles d’orientation sans effet",
            "Elles n’agissent dans aucune des "
                + Words.number(proof.guidance().situations())
                + " situations essayées, à la date de la preuve : une commune par région et par"
                + " territoire nommé, les formes et ensembles de besoins que les règles nomment,"
                + " les autres questions une à une ; ni, pour chacune, en répondant à toutes les"
                + " questions qu’elle lit.",
            proof.guidance().idle().stream()
                .map(r -> "« " + r.name() + " », " + r.source())
                .toList()),
        new Section(
            "Règles d’orientation qui se contredisent",
            "Deux règles tirent la même offre en sens contraires dans une même situation.",
            proof.guidance().contradictions().stream().map(ProofFindings::contradiction).toList()),
        new Section(
            "Offres non prouvées",
            "Leurs lignes distinguent trop de combinaisons : rien n’est dit de ces lignes.",
            rules.boundedOffers().stream().map(Words::offer).toList()));
  }

  private static String cutPairs(List<Offer> offers) {
    return offers.isEmpty()
        ? ""
        : " Liste coupée, il peut y en avoir davantage : "
            + Words.some(offers.stream().map(Words::offer).toList(), MOST_OFFERS)
            + ".";
  }

  private static String scenario(ScenarioResult result) {
    return result.scenario().name()
        + " ("
        + result.scenario().source()
        + ") : "
        + String.join(" ", result.failures());
  }

  private static String rows(List<EligibilityRow> rows) {
    return rows.stream().map(EligibilityRow::id).collect(Collectors.joining(", "))
        + " : « "
        + rows.getFirst().offer().name()
        + " »";
  }

  private static String contradiction(Contradiction found) {
    return "« "
        + found.one().name()
        + " » "
        + effect(found.effectOfOne())
        + " et « "
        + found.other().name()
        + " » "
        + effect(found.effectOfOther())
        + " : "
        + Words.some(found.offers().stream().sorted().toList(), MOST_OFFERS)
        + ", dans "
        + Words.count(found.count(), "situation")
        + ". Exemple : "
        + Words.answers(found.example().answers())
        + ".";
  }

  private static String effect(Effect effect) {
    return switch (effect) {
      case BEGIN -> "en fait un premier pas";
      case FORWARD -> "avance";
      case BACK -> "recule";
      case REASON -> "ajoute une raison";
      case WARNING -> "avertit";
      case SET_ASIDE -> "écarte";
    };
  }
}
