package fr.orientess.benchmarks.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What the browser knows of an open page: the elements that the server has told it of so far. */
final class Page {

  private static final int TAG = 0;
  private static final int PROPERTIES = 1;
  private static final int CHILDREN = 2;
  private static final int ATTRIBUTES = 3;
  private static final int LISTENERS = 4;
  private static final int CLASSES = 11;

  private final Map<Integer, Element> elements = new HashMap<>();

  /** An element: what is put into it by feature, and the numbers of its children. */
  static final class Element {
    private final int node;
    private final Map<Integer, Map<String, JsonNode>> features = new HashMap<>();
    private final List<String> classes = new ArrayList<>();
    private final List<Integer> children = new ArrayList<>();

    private Element(int node) {
      this.node = node;
    }

    int node() {
      return node;
    }

    private void clear(int feature) {
      if (feature == CHILDREN) {
        children.clear();
      } else if (feature == CLASSES) {
        classes.clear();
      } else {
        feature(feature).clear();
      }
    }

    private Map<String, JsonNode> feature(int feature) {
      return features.computeIfAbsent(feature, _ -> new HashMap<>());
    }

    boolean listensTo(String event) {
      return feature(LISTENERS).containsKey(event);
    }

    boolean hasClass(String name) {
      return classes.contains(name);
    }

    boolean is(String tag) {
      return text(TAG, "tag").equals(tag);
    }

    String attribute(String name) {
      return text(ATTRIBUTES, name);
    }

    boolean isDisabled() {
      return feature(ATTRIBUTES).containsKey("disabled");
    }

    private String text(int feature, String key) {
      var value = feature(feature).get(key);
      return value == null || !value.isString() ? "" : value.stringValue();
    }
  }

  /** Takes in what a response changes. */
  void apply(JsonNode changes) {
    for (var change : changes) {
      int node = change.get("node").intValue();
      switch (change.get("type").stringValue()) {
        case "attach" -> elements.put(node, new Element(node));
        case "detach" -> elements.remove(node);
        case "put" -> put(element(node), change);
        case "remove" -> element(node).feature(feature(change)).remove(key(change));
        case "clear" -> element(node).clear(feature(change));
        case "splice" -> splice(element(node), change);
        default -> {}
      }
    }
  }

  private Element element(int node) {
    return elements.computeIfAbsent(node, Element::new);
  }

  private static int feature(JsonNode change) {
    return change.get("feat").intValue();
  }

  private static String key(JsonNode change) {
    return change.get("key").stringValue();
  }

  private static void put(Element element, JsonNode change) {
    if (change.has("value")) {
      element.feature(feature(change)).put(key(change), change.get("value"));
    }
  }

  private static void splice(Element element, JsonNode change) {
    int index = change.path("index").asInt(0);
    int removed = change.path("remove").asInt(0);
    if (feature(change) == CLASSES) {
      element.classes.subList(index, Math.min(index + removed, element.classes.size())).clear();
      change.path("add").forEach(name -> element.classes.add(name.stringValue()));
    } else if (feature(change) == CHILDREN) {
      element.children.subList(index, Math.min(index + removed, element.children.size())).clear();
      int at = index;
      for (var child : change.path("addNodes")) {
        element.children.add(at++, child.intValue());
      }
    }
  }

  /** The first element of a tag that listens to an event. */
  Optional<Element> first(String tag, String event) {
    return elements.values().stream()
        .filter(element -> element.is(tag) && element.listensTo(event))
        .findFirst();
  }

  /** All elements of a tag. */
  List<Element> all(String tag) {
    return elements.values().stream().filter(element -> element.is(tag)).toList();
  }

  /** The element that wraps the cards of a question, if it asks by cards. */
  Optional<Element> cards() {
    return elements.values().stream()
        .filter(element -> element.hasClass("cards") && element.listensTo("change"))
        .findFirst();
  }

  /** The values of the boxes below an element that can be checked. */
  List<String> values(Element cards) {
    var values = new ArrayList<String>();
    for (int child : cards.children) {
      var element = elements.get(child);
      if (element == null) {
        continue;
      }
      if (element.is("input") && !element.isDisabled()) {
        values.add(element.attribute("value"));
      }
      values.addAll(values(element));
    }
    return values;
  }

  /** The button among the children of an element of that class, by its place. */
  Optional<Element> button(String parentClass, int place) {
    return elements.values().stream()
        .filter(element -> element.hasClass(parentClass) && element.children.size() > place)
        .map(element -> elements.get(element.children.get(place)))
        .findFirst();
  }
}
