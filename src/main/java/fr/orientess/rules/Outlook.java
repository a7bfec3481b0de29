package fr.orientess.rules;

import java.util.List;

/**
 * What a situation leaves open, in numbers: enough to lead an interview, and small enough for every
 * open page to keep, which a whole orientation with its hundreds of offers is not.
 *
 * @param left how many offers are not refused
 * @param sure how many of these fit already, whatever the open questions are answered
 * @param nextQuestions open questions that can still change a verdict, the most useful first
 */
public record Outlook(int left, int sure, List<NextQuestion> nextQuestions) {

  /** Copies the list, so that an outlook never changes. */
  public Outlook {
    nextQuestions = List.copyOf(nextQuestions);
  }
}
