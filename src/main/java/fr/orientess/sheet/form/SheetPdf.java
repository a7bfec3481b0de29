package fr.orientess.sheet.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import fr.orientess.sheet.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * A sheet as PDF/A-3a and PDF/UA-1: fonts within, structure tagged, readable aloud and in many
 * years' time.
 */
public final class SheetPdf {

  private static final float VERSION = 1.7f;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private static final UnprintableEmoji EMOJI = new UnprintableEmoji(SheetFonts::have);

  private SheetPdf() {}

  /** The whole file. */
  public static byte[] write(Sheet sheet) {
    return write(SheetHtml.forPaper(sheet));
  }

  static byte[] write(Document html) {
    EMOJI.leaveOut(html);
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfVersion(VERSION);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SheetFonts.SRGB);
    builder.withProducer("OrientESS");
    builder.useUnicodeBidiSplitter(JdkBidi::new);
    builder.useUnicodeBidiReorderer(new JdkBidi.Reorderer());
    builder.useReplacementText("□");
    builder.useExternalResourceAccessControl(
        (address, type) -> address.startsWith("data:"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (var font : SheetFonts.ALL) {
      builder.useFont(
          () -> new ByteArrayInputStream(font.bytes()),
          font.family(),
          font.weight(),
          FontStyle.NORMAL,
          true);
    }
    builder.withW3cDocument(new W3CDom().namespaceAware(true).fromJsoup(html), "about:blank");
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
