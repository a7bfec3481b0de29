package fr.orientess.web;

import fr.orientess.exchange.ComparisonJson;
import fr.orientess.sheet.comparison.Comparison;
import fr.orientess.sheet.form.ComparisonHtml;
import fr.orientess.sheet.form.ComparisonPdf;
import fr.orientess.wording.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The forms in which programs can have a comparison; the first is for those who do not mind. */
enum ComparisonForm {
  JSON("application/json", "json"),
  PDF("application/pdf", "pdf"),
  HTML("text/html;charset=UTF-8", "html");

  private final MediaType type;
  private final String extension;

  ComparisonForm(String type, String extension) {
    this.type = MediaType.parseMediaType(type);
    this.extension = extension;
  }

  MediaType type() {
    return type;
  }

  /** The name of its file. */
  String fileName(Comparison comparison) {
    return "comparaison-" + comparison.date() + "." + extension;
  }

  /**
   * The form that an {@code Accept} header likes best, or empty when it likes none.
   *
   * @param header as it was sent, or null when there was none
   */
  static Optional<ComparisonForm> accepted(@Nullable String header) {
    return Negotiation.best(header, List.of(values()), ComparisonForm::type);
  }

  /** The bytes of a comparison. */
  byte[] write(Comparison comparison, Texts texts) {
    return switch (this) {
      case JSON -> {
        var out = new ByteArrayOutputStream();
        ComparisonJson.write(comparison, out);
        yield out.toByteArray();
      }
      case PDF -> ComparisonPdf.write(comparison, texts);
      case HTML -> ComparisonHtml.write(comparison, texts).getBytes(StandardCharsets.UTF_8);
    };
  }
}
