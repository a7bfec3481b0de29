package fr.orientess.sheet.form;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What a PDF carries so that it looks the same everywhere. */
final class SheetFonts {

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /**
   * The fonts of the site; what they lack, the next family in the style has, and at last DejaVu
   * Sans. See {@code build/sheet-fonts}.
   */
  static final List<Font> ALL =
      List.of(
          font("Source Sans 3", NORMAL, "source-sans-3-latin-400.ttf"),
          font("Source Sans 3", BOLD, "source-sans-3-latin-700.ttf"),
          font("Source Sans Ext", NORMAL, "source-sans-3-latin-ext-400.ttf"),
          font("Source Sans Ext", BOLD, "source-sans-3-latin-ext-700.ttf"),
          font("Bricolage Grotesque", BOLD, "bricolage-grotesque-latin-700.ttf"),
          font("Bricolage Ext", BOLD, "bricolage-grotesque-latin-ext-700.ttf"),
          font("DejaVu Sans", NORMAL, "dejavu-sans.ttf"));

  /** The colour profile of screens. */
  static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  /** The code points that one of them draws. */
  private static final BitSet DRAWN = drawn();

  private SheetFonts() {}

  /** Whether one of the fonts draws the code point. */
  static boolean have(int codePoint) {
    return DRAWN.get(codePoint);
  }

  private static BitSet drawn() {
    var drawn = new BitSet();
    for (var font : ALL) {
      try (var file = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
        var glyphs = file.getUnicodeCmapLookup();
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> glyphs.getGlyphId(c) != 0)
            .forEach(drawn::set);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return drawn;
  }

  /** A font file, and what it is called in the style. */
  record Font(String family, int weight, byte[] bytes) {}

  private static Font font(String family, int weight, String file) {
    try (var in = SheetFonts.class.getResourceAsStream("/fr/orientess/sheet/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("Missing " + file);
      }
      return new Font(family, weight, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
