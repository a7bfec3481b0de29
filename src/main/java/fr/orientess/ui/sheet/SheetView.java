package fr.orientess.ui.sheet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.orientess.knowledge.KnowledgeBase;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.publication.EarlierKnowledge;
import fr.orientess.questionnaire.Interview;
import fr.orientess.questionnaire.InterviewLink;
import fr.orientess.sending.Sending;
import fr.orientess.sheet.ChangesWriter;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.SheetWriter;
import fr.orientess.sheet.Wishes;
import fr.orientess.sheet.form.SheetHtml;
import fr.orientess.ui.markup.Fragment;
import fr.orientess.web.PublicAddress;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A sheet to be read, printed and taken along; an old one with what has changed since. All of its
 * state is in the address; what an adviser adds stays in the browser.
 */
@Route("fiche")
@AnonymousAllowed
public class SheetView extends Div implements AfterNavigationObserver, HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(SheetView.class);

  /** Vaadin mixes parameters up, and an address without a date gets one. */
  private static final String BEGIN = "import('/theme/sheet.js').then(m => m.begin(this, $0))";

  private static final int MILLISECONDS_BETWEEN_POLLS = 500;
  private static final int NEVER = -1;

  private final PublishedKnowledge published;
  private final EarlierKnowledge earlier;
  private final Clock clock;
  private final PublicAddress site;
  private final boolean isSending;
  private final Texts texts;
  private final H1 title = new H1();
  private final Fragment news = new Fragment();
  private final Fragment aside = new Fragment();
  private final Fragment paper = new Fragment();
  private String origin = "";
  private int visits;

  /** The page before it knows its address. */
  SheetView(
      PublishedKnowledge published,
      EarlierKnowledge earlier,
      Clock clock,
      PublicAddress site,
      Sending sending) {
    this.published = published;
    this.earlier = earlier;
    this.clock = clock;
    this.site = site;
    this.isSending = sending.postman().isPresent();
    this.texts = new Texts(getLocale());
    aside.addClassName("sheet-aside");
    paper.addClassName("sheet");
    paper.getElement().setAttribute("lang", "fr");
    var body = new Div(aside, paper);
    body.addClassName("sheet-body");
    addClassName("sheet-page");
    add(title, news, body);
    if (isSending) {
      var dialog = new Fragment();
      dialog.show(new SendingMarkup(texts).dialog());
      add(dialog);
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    visits++;
    UI.getCurrent().setPollInterval(NEVER);
    origin = site.as(((VaadinServletRequest) VaadinRequest.getCurrent()).getHttpServletRequest());
    var knowledge = published.current();
    var parameters = event.getLocation().getQueryParameters().getParameters();
    title.setText(texts.get("sheetPage.title"));
    news.show();
    paper.setVisible(true);
    switch (OpenSheet.of(parameters, knowledge, LocalDate.now(clock))) {
      case OpenSheet.Current(var link) -> show(link, knowledge, link.address());
      case OpenSheet.Earlier(var then, var now) -> {
        show(now, knowledge, then.address());
        compare(then, now, knowledge);
      }
      case OpenSheet.AsItWas(var then, var now) -> showAsItWas(then, now, knowledge);
      case OpenSheet.Damaged(var rest) -> explain(rest, knowledge);
    }
  }

  private void show(SheetLink link, KnowledgeBase knowledge, String address) {
    var writer = new SheetWriter(knowledge);
    var sheet = writer.write(link, Wishes.NONE, origin);
    var all =
        link.offers().isEmpty()
            ? sheet
            : writer.write(link.choosing(List.of()), Wishes.NONE, origin);
    aside.show(
        new ActionsMarkup(link, published.current().questionnaire(), isSending, texts)
            .actions(sheet),
        new PanelMarkup(link, texts).panel(all));
    paper.show(SheetHtml.within(sheet, link.address()));
    getElement().executeJs(BEGIN, address);
  }

  private void compare(SheetLink then, SheetLink now, KnowledgeBase knowledge) {
    var markup = new NewsMarkup(then, texts);
    find(
        then,
        knowledge,
        before ->
            news.show(
                markup.changes(new ChangesWriter(texts).between(then, before, now, knowledge))),
        instead -> news.show(instead));
  }

  /** Where it cannot be shown as it was, the sheet of today and the reason are. */
  private void showAsItWas(SheetLink then, SheetLink now, KnowledgeBase knowledge) {
    aside.show();
    paper.setVisible(false);
    find(
        then,
        knowledge,
        before -> {
          news.show(new NewsMarkup(then, texts).original());
          paper.setVisible(true);
          show(then, before, NewsMarkup.original(then));
        },
        instead -> {
          news.show(instead);
          paper.setVisible(true);
          show(now, knowledge, then.address());
        });
  }

  /** Finds the rules that a link names; reading them again takes a while. */
  private void find(
      SheetLink then,
      KnowledgeBase current,
      Consumer<KnowledgeBase> use,
      Consumer<Element> otherwise) {
    if (then.isOf(current)) {
      use.accept(current);
      return;
    }
    var markup = new NewsMarkup(then, texts);
    var found = earlier.find(then.version());
    if (found.isDone()) {
      go(found, markup, use, otherwise);
      return;
    }
    news.show(markup.waiting());
    int visit = visits;
    var ui = UI.getCurrent();
    ui.setPollInterval(MILLISECONDS_BETWEEN_POLLS);
    found.whenComplete(
        (_, _) ->
            ui.access(
                () -> {
                  if (visit == visits) {
                    ui.setPollInterval(NEVER);
                    go(found, markup, use, otherwise);
                  }
                }));
  }

  private static void go(
      CompletableFuture<Optional<KnowledgeBase>> found,
      NewsMarkup markup,
      Consumer<KnowledgeBase> use,
      Consumer<Element> otherwise) {
    if (found.isCompletedExceptionally()) {
      LOG.warn("Earlier rules could not be read", found.exceptionNow());
      otherwise.accept(markup.notNow());
    } else {
      found.join().ifPresentOrElse(use, () -> otherwise.accept(markup.unknown()));
    }
  }

  private void explain(Interview rest, KnowledgeBase knowledge) {
    var link = new InterviewLink(knowledge.questionnaire(), knowledge.territories());
    title.setText(texts.get("sheetPage.damaged.title"));
    news.show(NewsMarkup.damaged(link.query(rest), texts));
    aside.show();
    paper.setVisible(false);
  }

  @Override
  public String getPageTitle() {
    return title.getText();
  }
}
