package fr.orientess.ui.results;

import fr.orientess.catalogue.Reach;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Role;
import fr.orientess.territory.Territory;
import fr.orientess.territory.TerritoryKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where offers are open, and where the visitor is.
 *
 * @param offers those that the page shows
 */
record OfferAreas(KnowledgeBase knowledge, List<Recommendation> offers, Answers answers) {

  /** Where each of the offers is open. */
  List<Reach> reaches() {
    var place = knowledge.questionnaire().inRole(Role.TERRITORY).orElse(null);
    return offers.stream().map(offer -> Reach.of(List.of(offer.row()), place)).toList();
  }

  /** The départements in which the visitor is; none where that is open or wider. */
  Set<Territory> here() {
    return knowledge.questionnaire().inRole(Role.TERRITORY).map(answers::to).stream()
        .filter(Answer.Place.class::isInstance)
        .map(answer -> ((Answer.Place) answer).territory())
        .flatMap(
            place ->
                Stream.concat(Stream.of(place), knowledge.territories().containing(place).stream()))
        .filter(territory -> territory.kind() == TerritoryKind.DEPARTEMENT)
        .collect(Collectors.toUnmodifiableSet());
  }
}
