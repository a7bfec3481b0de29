package fr.orientess.ui.results;

import fr.orientess.ui.markup.Fact;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.SourceFacts.SourceWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation as it reads.
 *
 * @param id id of the offer
 * @param isEligible true when every condition that is known holds
 * @param near how near it is
 * @param where the territories that it is meant for, or null
 * @param reasons why it fits
 * @param nearer the version of it that is run nearer, or null
 * @param toConfirm what an answer of the visitor would settle
 * @param toCheck what only the provider can tell
 * @param alsoNeeds other needs of the visitor that it meets
 * @param facts what else is known, such as its cost
 * @param summary what it is
 * @param contacts how to reach the provider
 * @param page where to read more, or null
 * @param age a warning about old facts, or null
 * @param inferred which facts were read between the lines, or null
 * @param isSetAside true when guidance advises against it for now
 */
record OfferCard(
    String id,
    Named offer,
    Named provider,
    boolean isEligible,
    String near,
    @Nullable String where,
    List<String> reasons,
    @Nullable String nearer,
    List<ToConfirm> toConfirm,
    List<String> toCheck,
    List<String> alsoNeeds,
    List<Fact> facts,
    @Nullable String summary,
    List<SafeLink> contacts,
    @Nullable SafeLink page,
    @Nullable String age,
    @Nullable String inferred,
    List<SourceWords> sources,
    boolean isSetAside) {

  /**
   * A question, and the page where it can be answered.
   *
   * @param id of the question
   * @param isInPlace true when it can be answered on the page itself
   */
  record Asked(String id, String text, String href, boolean isInPlace) {}

  /**
   * A question that would settle whether the offer fits.
   *
   * @param needed which answer it takes
   * @param replies the answers, where they are few enough to be given on the spot
   */
  record ToConfirm(Asked question, String needed, List<Reply> replies) {}

  /**
   * An answer that can be given on the spot.
   *
   * @param value as an address has it
   */
  record Reply(String text, String value) {}
}
