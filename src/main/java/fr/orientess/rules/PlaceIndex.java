package fr.orientess.rules;

import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Question;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a place answer leaves, for one {@code place} question. Rows with the same area lie
 * side by side, so that a commune touches only the few ranges of its own territories, however many
 * rows the rest of the country has.
 */
final class PlaceIndex {

  /**
   * So many words and clusters of candidates are kept, some 25 bytes each: enough for every
   * territory, also when each commune has a row of its own. Beyond it they are worked out each
   * time.
   */
  private static final long MOST_KEPT = 2_000_000;

  private static final int[] NONE = {};

  private final Question question;
  private final Territories territories;
  private final List<Cluster> clusters;
  private final int[][] listing;
  private final int[][] excluding;
  private final int[] exclusionsOnly;
  private final int[] unconditional;
  private final int[] unstated;
  private final Candidates whenOpen;
  private final AtomicReferenceArray<@Nullable Candidates> byTerritory;
  private final Map<AreaSet, Candidates> kept = new ConcurrentHashMap<>();
  private final AtomicLong sizeKept = new AtomicLong();

  /** The key of candidates that are the same for many territories. */
  private record AreaSet(List<Integer> inside, List<Integer> partly) {

    int size() {
      return inside.size() + partly.size();
    }
  }

  private PlaceIndex(Question question, Territories territories, List<Cluster> clusters) {
    this.question = question;
    this.territories = territories;
    this.clusters = clusters;
    var listingLists = new HashMap<Integer, List<Integer>>();
    var excludingLists = new HashMap<Integer, List<Integer>>();
    var exclusionsOnlyList = new ArrayList<Integer>();
    var unconditionalList = new ArrayList<Integer>();
    var unstatedList = new ArrayList<Integer>();
    for (int cluster = 0; cluster < clusters.size(); cluster++) {
      int number = cluster;
      var area = clusters.get(cluster).area();
      if (area == null) {
        (clusters.get(cluster).isUnstated() ? unstatedList : unconditionalList).add(cluster);
      } else {
        if (area.listed().isEmpty()) {
          exclusionsOnlyList.add(cluster);
        }
        area.listed().forEach(t -> add(listingLists, counting(t), number));
        area.excluded().forEach(t -> add(excludingLists, counting(t), number));
      }
    }
    int count = territories.all().size();
    listing = arrays(listingLists, count);
    excluding = arrays(excludingLists, count);
    exclusionsOnly = array(exclusionsOnlyList);
    unconditional = array(unconditionalList);
    unstated = array(unstatedList);
    byTerritory = new AtomicReferenceArray<>(count);
    whenOpen = assemble(clustersLeft(null));
  }

  /**
   * Orders rows by what they ask of a place question and indexes them.
   *
   * @param rows reordered in place; afterwards row numbers are positions in this list
   */
  static PlaceIndex clustering(
      List<EligibilityRow> rows, Question question, Territories territories) {
    return new PlaceIndex(question, territories, Cluster.ordering(rows, question, territories));
  }

  /** An arrondissement counts as its commune. */
  private int counting(Territory territory) {
    return territories.communeOf(territory).number();
  }

  private static void add(Map<Integer, List<Integer>> lists, int territory, int cluster) {
    var list = lists.computeIfAbsent(territory, _ -> new ArrayList<>());
    if (list.isEmpty() || list.getLast() != cluster) {
      list.add(cluster);
    }
  }

  private static int[][] arrays(Map<Integer, List<Integer>> lists, int count) {
    var arrays = new int[count][];
    for (int i = 0; i < count; i++) {
      var list = lists.get(i);
      arrays[i] = list == null ? NONE : array(list);
    }
    return arrays;
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  Question question() {
    return question;
  }

  /** The rows that an answer (null for none) leaves. */
  Candidates candidates(@Nullable Answer answer) {
    if (!(answer instanceof Answer.Place(var territory))) {
      return whenOpen;
    }
    var known = byTerritory.get(territory.number());
    if (known != null) {
      return known;
    }
    var clustersLeft = clustersLeft(territory);
    var candidates = kept.get(clustersLeft);
    if (candidates == null) {
      candidates = assemble(clustersLeft);
      int size = clustersLeft.size() + candidates.words().length;
      if (sizeKept.get() + size > MOST_KEPT) {
        return candidates;
      }
      sizeKept.addAndGet(size);
      kept.put(clustersLeft, candidates);
    }
    byTerritory.set(territory.number(), candidates);
    return candidates;
  }

  /** The clusters whose rows a territory, or null for none, does not refuse. */
  private AreaSet clustersLeft(@Nullable Territory territory) {
    int[] communes = territories.communesOf(territory);
    var counts = new int[clusters.size()];
    var listedFor = new int[clusters.size()];
    var excludedFor = new int[clusters.size()];
    int stamp = 0;
    for (int commune : communes) {
      stamp++;
      int[] containers = territories.containersOf(commune);
      for (int container : containers) {
        for (int cluster : excluding[container]) {
          excludedFor[cluster] = stamp;
        }
      }
      for (int container : containers) {
        for (int cluster : listing[container]) {
          if (listedFor[cluster] != stamp) {
            listedFor[cluster] = stamp;
            counts[cluster] += excludedFor[cluster] == stamp ? 0 : 1;
          }
        }
      }
      for (int cluster : exclusionsOnly) {
        counts[cluster] += excludedFor[cluster] == stamp ? 0 : 1;
      }
    }
    for (int cluster : unconditional) {
      counts[cluster] = communes.length;
    }
    for (int cluster : unstated) {
      counts[cluster] = -1;
    }
    var inside = new ArrayList<Integer>();
    var partly = new ArrayList<Integer>();
    for (int cluster = 0; cluster < counts.length; cluster++) {
      if (clusters.get(cluster).isUnstated()) {
        partly.add(cluster);
      } else if (counts[cluster] == communes.length) {
        inside.add(cluster);
      } else if (counts[cluster] != 0) {
        partly.add(cluster);
      }
    }
    return new AreaSet(inside, partly);
  }

  private Candidates assemble(AreaSet left) {
    var inside = left.inside();
    var partly = left.partly();
    var builder = new Candidates.Builder();
    int nextInside = 0;
    int nextPartly = 0;
    while (nextInside < inside.size() || nextPartly < partly.size()) {
      boolean takeInside =
          nextPartly == partly.size()
              || (nextInside < inside.size() && inside.get(nextInside) < partly.get(nextPartly));
      var cluster = clusters.get(takeInside ? inside.get(nextInside++) : partly.get(nextPartly++));
      builder.add(cluster.from(), cluster.to(), !takeInside);
    }
    return builder.build();
  }
}
