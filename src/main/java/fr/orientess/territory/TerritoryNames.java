package fr.orientess.territory;

import fr.orientess.finding.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the territory that somebody probably meant, fast even among all communes of France. */
public final class TerritoryNames {

  /** Among so few, every code can be compared. */
  private static final int FEW = 1_000;

  private static final int LONGEST_CODE = 20;
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Territories territories;
  private volatile @Nullable Map<String, Territory> byName;

  /** Looks among those territories. */
  public TerritoryNames(Territories territories) {
    this.territories = territories;
  }

  /**
   * A French sentence that proposes the code nearest to what was written, be it a misspelt code or
   * the name of a territory, or {@code otherwise} when nothing is near.
   */
  public String proposal(String written, String otherwise) {
    var named = byName().get(fold(written));
    if (named != null) {
      return "Vouliez-vous dire « " + named.code() + " » ?";
    }
    var near = territories.all().size() <= FEW ? territories.codes() : oneLetterAway(written);
    return Nearest.proposal(written, near, otherwise);
  }

  /** The widest territory of each name. */
  private Map<String, Territory> byName() {
    var known = byName;
    if (known == null) {
      known = new HashMap<>();
      for (var territory : territories.all()) {
        known.merge(
            fold(territory.name()), territory, (a, b) -> a.kind().compareTo(b.kind()) <= 0 ? a : b);
      }
      byName = known;
    }
    return known;
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** The codes that differ in one letter, which is changed, left out or too many. */
  private List<String> oneLetterAway(String written) {
    var near = new ArrayList<String>();
    var code = written.strip().toUpperCase(Locale.ROOT);
    if (code.length() > LONGEST_CODE) {
      return near;
    }
    for (int at = 0; at <= code.length(); at++) {
      var before = code.substring(0, at);
      var after = code.substring(at);
      var rest = after.isEmpty() ? "" : after.substring(1);
      addIfKnown(before + rest, near);
      for (int letter = 0; letter < LETTERS.length(); letter++) {
        addIfKnown(before + LETTERS.charAt(letter) + after, near);
        addIfKnown(before + LETTERS.charAt(letter) + rest, near);
      }
    }
    return near;
  }

  private void addIfKnown(String code, List<String> near) {
    if (territories.territory(code).isPresent()) {
      near.add(code);
    }
  }
}
