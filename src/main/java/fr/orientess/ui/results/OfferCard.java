package fr.orientess.ui.results;

import fr.orientess.wording.OfferFacts.SourceWords;
import fr.orientess.wording.SafeLink;
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
   * A name, and the page about what bears it.
   *
   * @param href null while there is no such page
   */
  record Named(String text, @Nullable String href) {}

  /** Something known about the offer. */
  record Fact(String label, String value) {}

  /**
   * A question that would settle whether the offer fits.
   *
   * @param asked which answer it takes
   * @param href where to answer
   * @param answers the answers, where they are few enough to be given on the spot
   */
  record ToConfirm(
      String questionId, String question, String asked, String href, List<Reply> answers) {}

  /** An answer that can be given on the spot. */
  record Reply(String text, String href) {}
}
