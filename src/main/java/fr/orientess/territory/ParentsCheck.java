package fr.orientess.territory;

import fr.orientess.finding.Findings;
import fr.orientess.finding.Location;
import fr.orientess.finding.Quoted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that every parent of a territory exists, and that none contains itself. */
final class ParentsCheck {

  private enum State {
    UNDER_WAY,
    SOUND,
    CIRCULAR
  }

  private final List<Territory> territories;
  private final Map<String, Territory> byCode = new HashMap<>();
  private final Map<String, Location> places;
  private final Findings findings;
  private final Map<String, State> states = new HashMap<>();

  ParentsCheck(List<Territory> territories, Map<String, Location> places, Findings findings) {
    this.territories = territories;
    this.places = places;
    this.findings = findings;
    territories.forEach(territory -> byCode.put(territory.code(), territory));
  }

  /** The territories; none at all after an error that would make them circular. */
  Territories checked() {
    boolean sound = true;
    for (var territory : territories) {
      sound &= visit(territory, 0) != State.CIRCULAR;
    }
    var checked = new Territories(sound ? territories : List.of());
    refuseUnknownParents(new TerritoryNames(checked));
    return checked;
  }

  private void refuseUnknownParents(TerritoryNames names) {
    for (var territory : territories) {
      for (var parent : territory.parents()) {
        if (!byCode.containsKey(parent) && !findings.isFull()) {
          findings.error(
              at(territory),
              "Le territoire parent " + Quoted.value(parent) + " est inconnu.",
              names.proposal(parent, "Ajoutez-le, ou retirez-le de la colonne « parents »."));
        }
      }
    }
  }

  private State visit(Territory territory, int depth) {
    var known = states.putIfAbsent(territory.code(), State.UNDER_WAY);
    if (known == State.UNDER_WAY || depth > TerritoryKind.values().length * 4) {
      circular(territory);
      states.put(territory.code(), State.CIRCULAR);
      return State.CIRCULAR;
    }
    if (known != null) {
      return known;
    }
    var state = State.SOUND;
    for (var code : territory.parents()) {
      var parent = byCode.get(code);
      if (parent != null && visit(parent, depth + 1) == State.CIRCULAR) {
        state = State.CIRCULAR;
      }
    }
    states.put(territory.code(), state);
    return state;
  }

  private void circular(Territory territory) {
    findings.error(
        at(territory),
        "Le territoire "
            + Quoted.value(territory.code())
            + " se contient lui-même par ses parents.",
        "Corrigez la colonne « parents ».");
  }

  private Location at(Territory territory) {
    var place = places.get(territory.code());
    return place == null ? Location.of("data/territories") : place.at("parents");
  }
}
