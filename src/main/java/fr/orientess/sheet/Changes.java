package fr.orientess.sheet;

import java.util.List;

/**
 * What has changed for somebody since a sheet was made, in words.
 *
 * @param offers those to which something happened, the gladdest news first
 * @param lostAnswers questions that were answered then, and are not understood any more
 */
public record Changes(List<Change> offers, List<String> lostAnswers) {

  /** What can happen to an offer, in the order in which it is told. */
  public enum Kind {
    /** Nobody knew of it. */
    NEW("new"),
    /** It was known, but did not fit. */
    OPENED("opened"),
    /** It was to be confirmed and fits now. */
    SETTLED("settled"),
    /** It did fit and is to be confirmed now. */
    UNSETTLED("unsettled"),
    /** It fits as it did; something else is said about it. */
    CHANGED("changed"),
    /** It is still known, but does not fit any more. */
    CLOSED("closed"),
    /** Nobody knows of it any more. */
    GONE("gone");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The name in keys of texts. */
    public String id() {
      return id;
    }
  }

  /**
   * What happened to one offer.
   *
   * @param details sentences that tell what exactly; may be empty
   */
  public record Change(Kind kind, String id, String name, String provider, List<String> details) {
    /** Copies the details, so that a change never changes. */
    public Change {
      details = List.copyOf(details);
    }
  }

  /** Copies the lists, so that what was found never changes. */
  public Changes {
    offers = List.copyOf(offers);
    lostAnswers = List.copyOf(lostAnswers);
  }

  /** True when a sheet of today would say the same. */
  public boolean isEmpty() {
    return offers.isEmpty() && lostAnswers.isEmpty();
  }

  /** The offers to which that happened. */
  public List<Change> of(Kind kind) {
    return offers.stream().filter(change -> change.kind() == kind).toList();
  }
}
