package fr.orientess.wording;

import fr.orientess.orientation.Level;
import fr.orientess.orientation.Recommendation;
import fr.orientess.questionnaire.Answer;
import fr.orientess.questionnaire.Answers;
import fr.orientess.questionnaire.Question;
import fr.orientess.questionnaire.Role;
import fr.orientess.rules.Condition;
import fr.orientess.rules.Truth;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How near an offer is to somebody, in words. */
public final class Nearness {

  private static final int MOST_NAMES = 2;

  private final Territories territories;
  private final Texts texts;
  private final @Nullable Question question;
  private final @Nullable Answer place;

  /** How near offers are to whoever gave those answers. */
  public Nearness(Answers answers, Territories territories, Texts texts) {
    this.territories = territories;
    this.texts = texts;
    question = answers.questionnaire().inRole(Role.TERRITORY).orElse(null);
    place = question == null ? null : answers.to(question);
  }

  /** How near: certain only when the whole place answered lies in the area of the row. */
  public String near(Recommendation recommendation) {
    boolean isCertain =
        within(recommendation)
            .map(within -> within.truth(place, territories) == Truth.TRUE)
            .orElse(false);
    var certainty = isCertain && recommendation.level() != Level.NATIONAL ? "near." : "level.";
    return texts.get("results." + certainty + recommendation.level().id());
  }

  /** The territories that the offer is meant for, if they are few; empty for a national one. */
  public Optional<String> where(Recommendation recommendation) {
    if (recommendation.level() == Level.NATIONAL) {
      return Optional.empty();
    }
    var names =
        within(recommendation).stream()
            .flatMap(within -> within.area().listed().stream())
            .filter(this::meetsPlace)
            .map(Territory::name)
            .toList();
    return names.isEmpty() || names.size() > MOST_NAMES
        ? Optional.empty()
        : Optional.of(String.join(", ", names));
  }

  /** How near, and where, in one line. */
  public String words(Recommendation recommendation) {
    var near = near(recommendation);
    return where(recommendation)
        .map(where -> texts.get("results.near.where", near, where))
        .orElse(near);
  }

  private boolean meetsPlace(Territory territory) {
    return !(place instanceof Answer.Place(var answered)) || territories.meet(territory, answered);
  }

  private Optional<Condition.Within> within(Recommendation recommendation) {
    return Optional.ofNullable(question)
        .map(recommendation.row()::conditionOn)
        .filter(Condition.Within.class::isInstance)
        .map(Condition.Within.class::cast);
  }
}
