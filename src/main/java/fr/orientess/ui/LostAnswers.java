package fr.orientess.ui;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.Preparation;
import fr.orientess.questionnaire.InterviewLink.Followed;
import fr.orientess.questionnaire.Question;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Tells visitors which of their answers are lost: a link is older than the questionnaire, or the
 * questionnaire has changed while their page was open.
 */
@Component
public class LostAnswers implements Preparation {

  private static final String BETWEEN = " », « ";

  private final PublishedKnowledge published;

  /** What questions were called since the server started, by their ids. */
  private final Map<String, String> labels = new ConcurrentHashMap<>();

  LostAnswers(PublishedKnowledge published) {
    this.published = published;
  }

  @Override
  public void prepare(KnowledgeBase next) {
    for (var question : published.current().questionnaire().questions()) {
      labels.put(question.id(), question.label());
    }
  }

  /** What a page has to say about the address that led to it; empty when nothing is lost. */
  public List<String> sentences(Followed followed, Texts texts) {
    var sentences = new ArrayList<String>();
    var questionnaire = followed.interview().questionnaire();
    var misunderstood =
        followed.ignored().stream()
            .flatMap(id -> questionnaire.question(id).stream())
            .map(Question::label)
            .toList();
    var gone = followed.unknown().stream().map(id -> labels.getOrDefault(id, id)).toList();
    if (!misunderstood.isEmpty()) {
      sentences.add(sentence("interview.misunderstood", misunderstood, texts));
    }
    if (!gone.isEmpty()) {
      sentences.add(sentence("interview.gone", gone, texts));
    }
    return sentences;
  }

  private static String sentence(String key, List<String> names, Texts texts) {
    return texts.get(key, names.size(), String.join(BETWEEN, names));
  }
}
