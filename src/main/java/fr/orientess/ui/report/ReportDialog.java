package fr.orientess.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import fr.orientess.directory.Offer;
import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.report.Receipt;
import fr.orientess.report.Report;
import fr.orientess.report.ReportDesk;
import fr.orientess.report.Sender;
import fr.orientess.ui.markup.Markup;
import fr.orientess.ui.report.WrittenReport.Problem;
import fr.orientess.wording.PlainText;
import fr.orientess.wording.Texts;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Takes a report of an error above whatever page it is about. */
@Tag("dialog")
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class ReportDialog extends HtmlContainer {

  private static final int LONGEST_NAME = 1_000;

  private static final String ON_OPENER = "!!event.target.closest('[data-report]')";
  private static final String OFFER = "event.target.closest('[data-report]').dataset.report";
  private static final String FAULT = field(ReportMarkup.FAULT);
  private static final String TEXT = field(ReportMarkup.TEXT);
  private static final String TRAP = field(ReportMarkup.TRAP);

  private static final String TO_WHAT_IS_WRONG =
      "this.querySelector('[role=alert][tabindex], [aria-invalid] input,"
          + " textarea[aria-invalid]').focus()";
  private static final String TO_HEADING = "this.querySelector('h2').focus()";

  private final transient ReportDesk desk;
  private final transient PublishedKnowledge published;
  private final transient Clock clock;
  private final transient Texts texts = new Texts(getLocale());
  private final transient ReportMarkup markup = new ReportMarkup(texts);
  private transient @Nullable Offer offer;

  /** A dialog that is closed. */
  ReportDialog(ReportDesk desk, PublishedKnowledge published, Clock clock) {
    this.desk = desk;
    this.published = published;
    this.clock = clock;
    addClassName("dialog");
    getElement()
        .setAttribute("aria-labelledby", ReportMarkup.TITLE)
        .addEventListener("submit", this::submitted)
        .addEventData(FAULT)
        .addEventData(TEXT)
        .addEventData(TRAP)
        .preventDefault();
  }

  private static String field(String name) {
    return "new FormData(event.target).get('%s') || ''".formatted(name);
  }

  /** Opens whenever somebody presses a {@link ReportMarkup#opener} within a place. */
  public void openFrom(Component place) {
    place
        .getElement()
        .addEventListener("click", event -> open(event.getEventData().get(OFFER).asString()))
        .setFilter(ON_OPENER)
        .addEventData(OFFER);
  }

  private void open(String id) {
    offer = published.current().directory().offer(id).orElse(null);
    if (offer != null) {
      show(form(offer, WrittenReport.NOTHING, Optional.empty(), Optional.empty()));
      getElement().executeJs("this.showModal()");
    }
  }

  private Element form(
      Offer about, WrittenReport written, Optional<Problem> problem, Optional<Receipt> refused) {
    return markup.form(about.name(), written, problem, refused);
  }

  private void show(Element content) {
    getElement().setProperty("innerHTML", Markup.html(content));
  }

  private void submitted(DomEvent event) {
    var about = offer;
    if (about == null) {
      return;
    }
    var data = event.getEventData();
    var written = WrittenReport.read(data.get(FAULT).asString(), data.get(TEXT).asString());
    var problem = written.problem();
    if (problem.isPresent()) {
      show(form(about, written, problem, Optional.empty()));
      getElement().executeJs(TO_WHAT_IS_WRONG);
    } else if (data.get(TRAP).asString().isEmpty()) {
      send(about, written);
    } else {
      thank();
    }
  }

  private void send(Offer about, WrittenReport written) {
    var receipt = desk.take(report(about, written), sender());
    if (receipt == Receipt.KEPT) {
      thank();
    } else {
      show(form(about, written, Optional.empty(), Optional.of(receipt)));
      getElement().executeJs(TO_WHAT_IS_WRONG);
    }
  }

  private Report report(Offer about, WrittenReport written) {
    return new Report(
        about.id(),
        PlainText.line(about.name(), LONGEST_NAME),
        Objects.requireNonNull(written.fault()),
        written.text(),
        published.current().version(),
        clock.instant());
  }

  private static Sender sender() {
    return new Sender(
        VaadinSession.getCurrent().getSession().getId(),
        VaadinRequest.getCurrent().getRemoteAddr());
  }

  private void thank() {
    offer = null;
    show(markup.thanks());
    getElement().executeJs(TO_HEADING);
  }
}
