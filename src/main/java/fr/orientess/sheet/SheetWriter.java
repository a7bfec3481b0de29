package fr.orientess.sheet;

import fr.orientess.directory.Provider;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.FirstStep;
import fr.orientess.orientation.Orientation;
import fr.orientess.questionnaire.Interview;
import fr.orientess.rules.Situation;
import fr.orientess.rules.Verdict;
import fr.orientess.sheet.Sheet.Given;
import fr.orientess.sheet.Sheet.Step;
import fr.orientess.sheet.Sheet.Welcome;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Contacts;
import fr.orientess.wording.FactDate;
import fr.orientess.wording.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of an orientation. Safe for many threads. */
public final class SheetWriter {

  /** The providers that receive everybody. */
  private static final String WELCOMING_KIND = "chambre-regionale";

  private final KnowledgeBase knowledge;
  private final Texts texts = Texts.french("fr.orientess.sheet.texts");
  private final AnswerWords words = new AnswerWords(texts);
  private final SituationWords situationWords;
  private final Contacts contacts;

  /** Makes sheets of orientations by that knowledge base. */
  public SheetWriter(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.situationWords = new SituationWords(knowledge.territories(), texts);
    this.contacts = new Contacts(knowledge.directory(), texts);
  }

  /**
   * The sheet that a link of this knowledge base leads to, with the link on it.
   *
   * @param wishes who hands it over and what they say; the offers chosen are those of the link
   * @param site address of the site, without a slash at its end
   */
  public Sheet write(SheetLink link, Wishes wishes, String site) {
    var interview = link.interview(knowledge).interview();
    var situation = new Situation(interview.answers(), link.date());
    return write(
        interview,
        knowledge.orienter().orient(situation),
        wishes.choosing(link.offers()),
        site + link.understoodBy(knowledge).address());
  }

  /**
   * The sheet of an orientation.
   *
   * @param interview what was answered, "je ne sais pas" included
   * @param link where the sheet can be seen again, or null
   */
  public Sheet write(
      Interview interview, Orientation orientation, Wishes wishes, @Nullable String link) {
    var groups = new SheetGroups(knowledge, orientation, wishes, texts).groups();
    var cards = groups.stream().flatMap(group -> group.cards().stream()).toList();
    var date = orientation.situation().date();
    return new Sheet(
        texts.get("sheet.title"),
        date,
        FactDate.of(date).words(texts),
        knowledge.version(),
        adviser(wishes.adviser()).orElse(null),
        lead(orientation, wishes, cards),
        situation(interview),
        orientation.firstSteps().stream().map(this::step).toList(),
        groups,
        beyond(orientation, wishes),
        new OpeningsWriter(knowledge, interview, words, texts).of(orientation.nearMisses()),
        new PreparationWriter(texts).of(cards),
        knowledge
            .orienter()
            .nearestProvider(WELCOMING_KIND, orientation.situation())
            .map(this::welcome)
            .orElse(null),
        link);
  }

  /** How many offers there are, those included that the sheet cannot hold. */
  private String lead(Orientation orientation, Wishes wishes, List<SheetCard> cards) {
    if (!wishes.chosen().isEmpty()) {
      return texts.get("sheet.lead.chosen", cards.size());
    }
    int all = orientation.recommendations().size();
    int eligible =
        (int)
            orientation.recommendations().stream()
                .filter(each -> each.verdict() == Verdict.ELIGIBLE)
                .count();
    var parts = all == 0 ? "" : texts.get("sheet.lead.parts", eligible, all - eligible);
    return texts.get("sheet.lead", all, parts);
  }

  private static int beyond(Orientation orientation, Wishes wishes) {
    int all = orientation.recommendations().size();
    return wishes.chosen().isEmpty() ? Math.max(0, all - Sheet.MOST_OFFERS) : 0;
  }

  private static Optional<String> adviser(Adviser adviser) {
    var line =
        Stream.of(adviser.name(), adviser.organisation())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return Optional.of(line).filter(text -> !text.isEmpty());
  }

  private List<Given> situation(Interview interview) {
    return interview.questionnaire().questions().stream()
        .flatMap(
            question ->
                situationWords.said(question, interview).stream()
                    .map(said -> new Given(question.label(), said)))
        .toList();
  }

  private Step step(FirstStep step) {
    var provider = step.provider();
    var offer = step.offer();
    return new Step(
        offer == null ? provider.name() : offer.name(),
        offer == null ? null : provider.name(),
        step.reason(),
        contacts.of(provider));
  }

  private Welcome welcome(Provider provider) {
    return new Welcome(
        provider.name(), provider.summary(), provider.address(), contacts.of(provider));
  }
}
