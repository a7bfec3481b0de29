package fr.orientess.ui.directory;

/** The address names an offer or a provider that the directory does not have. */
final class UnknownEntry extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String id;
  private final boolean isOffer;

  private UnknownEntry(String id, boolean isOffer) {
    this.id = id;
    this.isOffer = isOffer;
  }

  static UnknownEntry offer(String id) {
    return new UnknownEntry(id, true);
  }

  static UnknownEntry provider(String id) {
    return new UnknownEntry(id, false);
  }

  /** What the address names. */
  String id() {
    return id;
  }

  /** True when it should be an offer, false when it should be a provider. */
  boolean isOffer() {
    return isOffer;
  }
}
