package fr.orientess.ui.interview;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.orientation.Course;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.rules.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An interview as the address of a page gives it, with the knowledge it is about.
 *
 * @param course the way it takes
 * @param pages the addresses of its pages
 * @param followed what the address said and what of it means nothing
 */
record OpenInterview(
    KnowledgeBase knowledge,
    LocalDate today,
    Course course,
    InterviewPages pages,
    InterviewLink.Followed followed) {

  /** What an address says; what it cannot mean is left out. */
  static OpenInterview read(
      KnowledgeBase knowledge, LocalDate today, Map<String, List<String>> parameters) {
    var link = new InterviewLink(knowledge.questionnaire(), knowledge.territories());
    var followed = link.follow(parameters);
    return new OpenInterview(
        knowledge,
        today,
        course(knowledge, today, followed.interview()),
        new InterviewPages(link),
        followed);
  }

  private static Course course(KnowledgeBase knowledge, LocalDate today, Interview interview) {
    return Course.of(
        interview, answers -> knowledge.orienter().rules().outlook(new Situation(answers, today)));
  }

  /** The answers so far. */
  Interview interview() {
    return course.interview();
  }

  /** The same with other answers. */
  OpenInterview with(Interview interview) {
    return new OpenInterview(
        knowledge, today, course(knowledge, today, interview), pages, followed);
  }

  /** The address where the interview goes on: the next question, or the summary. */
  String next() {
    return course
        .next()
        .map(question -> pages.question(question, interview()))
        .orElseGet(() -> pages.summary(interview()));
  }
}
