package fr.orientess.web;

import fr.orientess.exchange.Problem;
import fr.orientess.sheet.Sheet;
import fr.orientess.sheet.SheetLink;
import fr.orientess.sheet.Wishes;
import fr.orientess.sheet.form.SheetHtml;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The documents that the page of a sheet offers, by the rules that its link names. With comments or
 * a name on them they are asked for by POST, and only by pages of this site.
 */
@Controller
class SheetDocuments {

  /** Followed by the extension of the file, and the query of the sheet. */
  static final String ADDRESS = "/fiche/document/";

  /** Instead of an extension: the sheet as part of the page, under its new address. */
  private static final String PREVIEW = "page";

  /** A hundred comments of a paragraph each; more than that nobody prints. */
  private static final int MOST_BYTES = 200 << 10;

  private final OrderedSheets sheets;
  private final PrintingPress press;
  private final PublicAddress site;
  private final Clock clock;

  SheetDocuments(OrderedSheets sheets, PrintingPress press, PublicAddress site, Clock clock) {
    this.sheets = sheets;
    this.press = press;
    this.site = site;
    this.clock = clock;
  }

  /** Who follows a link that leads to no document gets the page, which says why. */
  @GetMapping(ADDRESS + "{extension}")
  ResponseEntity<byte[]> plain(
      @PathVariable String extension,
      @RequestParam MultiValueMap<String, String> parameters,
      HttpServletRequest request) {
    var document =
        SheetOrder.of(parameters)
            .map(order -> answer(new SheetOrder(order.link(), Wishes.NONE), extension, request));
    return document
        .map(answer -> forBrowsers(answer, request))
        .filter(answer -> answer.getStatusCode() != HttpStatus.GONE)
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, page(request.getQueryString()))
                    .build());
  }

  private static ResponseEntity<byte[]> forBrowsers(
      ResponseEntity<byte[]> answer, HttpServletRequest request) {
    return answer.getStatusCode() == HttpStatus.SERVICE_UNAVAILABLE
        ? Refusal.tooBusy(request.getHeader(HttpHeaders.ACCEPT))
        : answer;
  }

  private static String page(@Nullable String query) {
    return query == null ? SheetLink.PATH : SheetLink.PATH + "?" + query;
  }

  @PostMapping(ADDRESS + "{extension}")
  ResponseEntity<byte[]> personal(@PathVariable String extension, HttpServletRequest request) {
    if (!SameOrigin.isOf(request)) {
      return refusal(HttpStatus.FORBIDDEN);
    }
    long size = request.getContentLengthLong();
    if (size < 0 || size > MOST_BYTES) {
      return refusal(HttpStatus.CONTENT_TOO_LARGE);
    }
    var parameters = new LinkedMultiValueMap<String, String>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
    return SheetOrder.of(parameters)
        .map(order -> answer(order, extension, request))
        .orElseGet(() -> refusal(HttpStatus.NOT_FOUND));
  }

  private ResponseEntity<byte[]> answer(
      SheetOrder order, String extension, HttpServletRequest request) {
    var form = SheetForm.withExtension(extension);
    if (form.isEmpty() && !extension.equals(PREVIEW)) {
      return refusal(HttpStatus.NOT_FOUND);
    }
    try {
      var sheet = sheets.sheet(order, site.as(request));
      if (sheet.isEmpty()) {
        return refusal(HttpStatus.GONE);
      }
      return form.map(each -> document(sheet.get(), each))
          .orElseGet(() -> preview(sheet.get(), order.link()));
    } catch (TimeoutException e) {
      return Refusal.tooBusy();
    }
  }

  private ResponseEntity<byte[]> document(Sheet sheet, SheetForm form) {
    return press
        .print(() -> form.write(sheet, clock.instant()))
        .map(document -> Attachment.of(document, form.type(), form.file(sheet)))
        .orElseGet(Refusal::tooBusy);
  }

  private static ResponseEntity<byte[]> preview(Sheet sheet, SheetLink link) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_LOCATION, link.address())
        .body(html(SheetHtml.within(sheet, link.address())));
  }

  private static byte[] html(Element element) {
    var document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(element);
    return document.html().getBytes(StandardCharsets.UTF_8);
  }

  private static ResponseEntity<byte[]> refusal(HttpStatus status) {
    return Refusal.because(Problem.of(status.value()));
  }
}
