package fr.orientess.ui.results;

import fr.orientess.directory.Provider;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.FirstStep;
import fr.orientess.orientation.Orientation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Role;
import fr.orientess.ui.directory.DirectoryPages;
import fr.orientess.ui.markup.Named;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.SafeLink;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom to turn to first, in words. */
final class StartingPoints {

  private final KnowledgeBase knowledge;
  private final Orientation orientation;
  private final Contacts contacts;

  StartingPoints(KnowledgeBase knowledge, Orientation orientation, Texts texts) {
    this.knowledge = knowledge;
    this.orientation = orientation;
    this.contacts = new Contacts(knowledge.directory(), texts);
  }

  /**
   * Whom to see, or what to ask for, first.
   *
   * @param id of the offer, or null when only the provider is meant
   * @param offer null when only the provider is meant
   */
  record Step(
      @Nullable String id,
      @Nullable Named offer,
      Named provider,
      String reason,
      List<SafeLink> contacts) {}

  /** Where to begin. */
  List<Step> firstSteps() {
    return orientation.firstSteps().stream().map(this::step).toList();
  }

  private Step step(FirstStep step) {
    var offer = step.offer();
    return new Step(
        offer == null ? null : offer.id(),
        offer == null ? null : DirectoryPages.of(offer),
        DirectoryPages.of(step.provider()),
        step.reason(),
        contacts.of(step.provider()));
  }

  /** A provider that receives everybody. */
  record Host(Named provider, @Nullable String summary, List<SafeLink> contacts) {}

  /** Whom to ask when in doubt, unless the first steps say so already. */
  Optional<Host> welcome() {
    return knowledge
        .questionnaire()
        .inRole(Role.TERRITORY)
        .map(orientation.situation().answers()::to)
        .filter(Answer.Place.class::isInstance)
        .map(answer -> ((Answer.Place) answer).territory())
        .flatMap(new Welcome(knowledge.directory(), knowledge.territories())::in)
        .filter(
            host ->
                orientation.firstSteps().stream().noneMatch(step -> step.provider().equals(host)))
        .map(this::host);
  }

  private Host host(Provider provider) {
    return new Host(
        new Named(provider.name(), DirectoryPages.of(provider).href()),
        provider.summary(),
        contacts.of(provider));
  }
}
