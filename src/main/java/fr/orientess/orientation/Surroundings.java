package fr.orientess.orientation;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Option;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Questionnaire;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Situation;
import fr.orientess.territory.Area;
import fr.orientess.territory.Relation;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What every visitor shares: the questionnaire's roles, the directory and the geography. */
final class Surroundings {

  private final @Nullable Question territoryQuestion;
  private final @Nullable Question needsQuestion;
  private final Directory directory;
  private final Territories territories;

  /** By the position of an offer, its place among all by their ids. */
  private final int[] alphabetical;

  private final Map<String, List<String>> idLists = new ConcurrentHashMap<>();
  private final Map<String, List<Located>> byKind = new ConcurrentHashMap<>();

  /** A provider with the area it says it works in. */
  private record Located(Provider provider, Area area, int size) {}

  Surroundings(Questionnaire questionnaire, Directory directory, Territories territories) {
    this.territoryQuestion = questionnaire.inRole(Role.TERRITORY).orElse(null);
    this.needsQuestion = questionnaire.inRole(Role.NEEDS).orElse(null);
    this.directory = directory;
    this.territories = territories;
    this.alphabetical = alphabetical(directory);
  }

  private static int[] alphabetical(Directory directory) {
    var byId = directory.offers().stream().sorted(Comparator.comparing(Offer::id)).toList();
    var places = new int[byId.size()];
    for (int place = 0; place < places.length; place++) {
      places[byId.get(place).position()] = place;
    }
    return places;
  }

  /** The place of an offer among all by their ids. */
  int alphabetical(Offer offer) {
    return alphabetical[offer.position()];
  }

  Directory directory() {
    return directory;
  }

  Territories territories() {
    return territories;
  }

  List<String> ids(String list) {
    return idLists.computeIfAbsent(list, ids -> List.of(ids.split("\\|")));
  }

  @Nullable Territory place(Situation situation) {
    return territoryQuestion != null
            && situation.to(territoryQuestion) instanceof Answer.Place(var territory)
        ? territory
        : null;
  }

  /** The needs answered, in the order chosen. */
  List<Option> needs(Situation situation) {
    return needsQuestion == null ? List.of() : situation.answers().chosen(needsQuestion);
  }

  boolean liesWithin(Territory place, String codes) {
    return territories.relation(place, area(ids(codes))) == Relation.INSIDE;
  }

  boolean liesOutside(Territory place, String codes) {
    return territories.relation(place, area(ids(codes))) == Relation.OUTSIDE;
  }

  private Area area(List<String> codes) {
    var listed = codes.stream().map(territories::territory).flatMap(Optional::stream).toList();
    return new Area(listed, List.of());
  }

  boolean isOfKind(Offer offer, String kind) {
    return kind.equals(directory.providerOf(offer).kind());
  }

  /**
   * The provider of that kind with the smallest area that holds the whole place, if there is one.
   */
  List<Provider> providersOf(String kind, Territory place) {
    for (var located : byKind.computeIfAbsent(kind, this::located)) {
      if (territories.relation(place, located.area()) == Relation.INSIDE) {
        return List.of(located.provider());
      }
    }
    return List.of();
  }

  private List<Located> located(String kind) {
    return directory.providers().stream()
        .filter(provider -> kind.equals(provider.kind()) && !provider.coverage().isEmpty())
        .map(provider -> located(provider, area(provider.coverage())))
        .sorted(
            Comparator.comparingInt(Located::size).thenComparing(found -> found.provider().id()))
        .toList();
  }

  private Located located(Provider provider, Area area) {
    int size =
        (int)
            area.listed().stream()
                .flatMapToInt(territory -> Arrays.stream(territories.communesOf(territory)))
                .distinct()
                .count();
    return new Located(provider, area, size);
  }
}
