package fr.orientess.proof.report;

import fr.orientess.proof.CoreSpace.Value;
import fr.orientess.proof.KnowledgeProof;
import fr.orientess.proof.PlaceNames;
import java.util.List;

/** Holes of coverage in French. */
final class Holes {

  private static final int MOST_PLACES = 8;

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
        : Words.some(group.places().stream().map(places::words).toList(), MOST_PLACES);
  }

  /** All groups, a sentence each. */
  List<String> sentences(List<HoleGroup> groups) {
    return groups.stream()
        .map(group -> need(group) + " – " + stages(group) + " : " + places(group))
        .toList();
  }

  static String label(Value value) {
    return value.option() == null ? "sans réponse" : value.option().label();
  }
}
