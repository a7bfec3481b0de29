package fr.orientess.proof.report;

import fr.orientess.proof.CoreSpace.Value;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.PlaceNames;
import java.util.List;
import java.util.Optional;

/** Holes of coverage in French. */
final class Holes {

  private static final int MOST_PLACES = 8;
  private static final int MOST_NAMES = 15;

  private final PlaceNames places;

  Holes(KnowledgeProof proof) {
    this.places = new PlaceNames(proof.knowledge().territories());
  }

  /** What the visitor looks for, in vain. */
  static String need(HoleGroup group) {
    return label(group.need());
  }

  /** At which stages. */
  static String stages(HoleGroup group) {
    return group.isAlways()
        ? "à toutes les étapes"
        : String.join(", ", group.stages().stream().map(Holes::label).toList());
  }

  /** Where. */
  String places(HoleGroup group) {
    return group.isEverywhere()
        ? "partout"
        : together(group)
            .orElseGet(
                () -> Words.some(group.places().stream().map(places::words).toList(), MOST_PLACES));
  }

  /** All places at once, when that takes few words. */
  private Optional<String> together(HoleGroup group) {
    var communes = group.places().stream().flatMap(p -> p.communes().stream()).toList();
    return places.named(communes, MOST_NAMES);
  }

  /** All groups, a sentence each. */
  List<String> sentences(List<HoleGroup> groups) {
    return groups.stream()
        .map(group -> need(group) + " – " + stages(group) + " : " + places(group))
        .toList();
  }

  static String label(Value value) {
    if (value.option() != null) {
      return value.option().label();
    }
    return value.question() == null ? "Ensemble" : "Aucun de ces choix";
  }
}
