package fr.orientess.sheet;

import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.questionnaire.Interview;
import fr.orientess.rules.Condition;
import fr.orientess.rules.NearMiss;
import fr.orientess.rules.Verdict;
import fr.orientess.sheet.Sheet.Opened;
import fr.orientess.sheet.Sheet.Opening;
import fr.orientess.wording.AnswerWords;
import fr.orientess.wording.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Puts near misses together by the change that would open them. */
final class OpeningsWriter {

  private final KnowledgeBase knowledge;
  private final Interview interview;
  private final AnswerWords words;
  private final Texts texts;

  private record Change(String question, String words) {}

  OpeningsWriter(KnowledgeBase knowledge, Interview interview, AnswerWords words, Texts texts) {
    this.knowledge = knowledge;
    this.interview = interview;
    this.words = words;
    this.texts = texts;
  }

  /** The changes, those that open most first; those of the same answer stay together. */
  List<Opening> of(List<NearMiss> nearMisses) {
    var byChange = new LinkedHashMap<Change, List<Opened>>();
    for (var miss : nearMisses) {
      miss.proposal()
          .map(this::change)
          .ifPresent(
              change ->
                  byChange.computeIfAbsent(change, first -> new ArrayList<>()).add(opened(miss)));
    }
    var sorted =
        byChange.entrySet().stream()
            .map(entry -> opening(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingInt((Opening each) -> each.offers().size()).reversed())
            .toList();
    var questions = sorted.stream().map(Opening::question).distinct().toList();
    return sorted.stream()
        .sorted(Comparator.comparingInt(each -> questions.indexOf(each.question())))
        .toList();
  }

  private static Opening opening(Change change, List<Opened> offers) {
    return new Opening(change.question(), change.words(), List.copyOf(offers));
  }

  private Change change(Condition proposed) {
    var question = proposed.question();
    var given = interview.answers().to(question);
    var asked = words.asked(proposed);
    return new Change(
        question.label(),
        given == null
            ? asked
            : texts.get("sheet.opening.change", asked, words.of(question, given)));
  }

  private Opened opened(NearMiss miss) {
    var offer = miss.row().offer();
    boolean isCertain = miss.verdict() == Verdict.ELIGIBLE;
    return new Opened(
        offer.name(),
        knowledge.directory().providerOf(offer).name(),
        texts.get(isCertain ? "sheet.opened.certain" : "sheet.opened.toConfirm"));
  }
}
