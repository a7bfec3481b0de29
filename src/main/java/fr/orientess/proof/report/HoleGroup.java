package fr.orientess.proof.report;

import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.proof.CoreSpace.Value;
import fr.orientess.proof.KnowledgeProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Places in which a need finds nothing at the same stages.
 *
 * @param isEverywhere true when these are all places
 * @param isAlways true when these are all stages
 */
record HoleGroup(
    Value need,
    List<Value> stages,
    boolean isAlways,
    List<PlaceClass> places,
    boolean isEverywhere) {

  HoleGroup {
    stages = List.copyOf(stages);
    places = List.copyOf(places);
  }

  /** The holes of a proof, gathered need by need. */
  static List<HoleGroup> of(KnowledgeProof proof) {
    var stages = new LinkedHashMap<Value, LinkedHashMap<PlaceClass, List<Value>>>();
    for (var hole : proof.rules().coverage().holes()) {
      stages
          .computeIfAbsent(hole.need(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(hole.place(), _ -> new ArrayList<>())
          .add(hole.stage());
    }
    var groups = new ArrayList<HoleGroup>();
    stages.forEach(
        (need, byPlace) -> {
          var byStages = new LinkedHashMap<List<Value>, List<PlaceClass>>();
          byPlace.forEach(
              (place, at) -> byStages.computeIfAbsent(at, _ -> new ArrayList<>()).add(place));
          byStages.forEach((at, places) -> groups.add(group(need, at, places, proof)));
        });
    return groups;
  }

  private static HoleGroup group(
      Value need, List<Value> stages, List<PlaceClass> places, KnowledgeProof proof) {
    return new HoleGroup(
        need,
        stages,
        stages.size() == proof.space().stages().size(),
        places,
        places.size() == proof.space().places().size());
  }
}
