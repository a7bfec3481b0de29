package fr.orientess.ui.interview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.questionnaire.Question;
import fr.orientess.ui.LostAnswers;
import fr.orientess.ui.PageAddress;
import fr.orientess.wording.Texts;

/** All questions that were asked, with their answers, each of which can be changed. */
@Route(InterviewPages.SUMMARY)
@AnonymousAllowed
public class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient Interviews interviews;
  private final transient LostAnswers lost;
  private final transient Texts texts = new Texts(getLocale());

  SummaryView(Interviews interviews, LostAnswers lost) {
    this.interviews = interviews;
    this.lost = lost;
    addClassNames("wizard", "summary");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var open = interviews.open(event.getLocation());
    var words = new InterviewWords(open, texts);
    var heading = new H1(texts.get("interview.summary"));
    removeAll();
    add(heading);
    for (var sentence : lost.sentences(open.followed(), texts)) {
      var note = new Paragraph(sentence);
      note.addClassName("note");
      add(note);
    }
    add(new Paragraph(words.count()), actions(open), answers(open, words));
    if (open.course().hasBegun()) {
      var here = open.pages().summary(open.interview());
      add(Erasure.button(texts, () -> here));
    }
    PageAddress.show("/" + open.pages().summary(open.interview()), event.getUI());
  }

  private Component actions(OpenInterview open) {
    var results =
        new Anchor("/" + open.pages().results(open.interview()), texts.get("interview.results"));
    results.addClassNames("button", "button-primary", "button-large");
    var actions = new Div(results);
    actions.addClassName("cluster");
    open.course()
        .next()
        .ifPresent(
            _ -> {
              var goOn = new Anchor("/" + open.next(), texts.get("interview.summary.continue"));
              goOn.addClassNames("button", "button-large");
              actions.add(goOn);
            });
    return actions;
  }

  private Component answers(OpenInterview open, InterviewWords words) {
    var list = new DescriptionList();
    list.addClassName("summary-answers");
    for (var question : open.course().way()) {
      list.add(row(question, open, words));
    }
    return list;
  }

  private Component row(Question question, OpenInterview open, InterviewWords words) {
    var change = new Span(texts.get("interview.change"));
    var what = new Span(texts.get("interview.change.what", question.label()));
    what.addClassName("visually-hidden");
    var edit = new Anchor("/" + open.pages().edit(question, open.interview()));
    edit.add(change, what);
    var answer = new DescriptionList.Description(words.answer(question));
    words.narrowing(question).ifPresent(hint -> answer.add(new Paragraph(hint)));
    var editing = new DescriptionList.Description(edit);
    var row = new Div(new DescriptionList.Term(question.label()), answer, editing);
    row.addClassName("summary-row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return texts.get("interview.summary.pageTitle");
  }
}
