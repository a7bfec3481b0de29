package fr.orientess.ui.results;

/** Says what has become of the list, for those who do not see it change. */
record ChangeWords(ResultsPage before, ResultsPage now) {

  /** The number of offers where it has changed; else nothing. */
  String words() {
    var texts = now.texts();
    if (before.total() != now.total()) {
      return texts.get("results.changed", now.total(), before.total());
    }
    return before.found() == now.found()
        ? ""
        : texts.get("results.filtered", now.found(), now.total());
  }
}
