package fr.orientess.sheet.form;

import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Leaves out emoji that no font can print: an empty box would puzzle whoever reads the paper. A
 * letter that no font can print is another matter, there the box says that something is missing.
 */
final class UnprintableEmoji {

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;
  private static final String OPENING = "\n([{";
  private static final String CLOSING = "\n.,)]}…";

  private final IntPredicate printable;

  /**
   * For fonts.
   *
   * @param printable whether one of them has the code point
   */
  UnprintableEmoji(IntPredicate printable) {
    this.printable = printable;
  }

  /** Takes them out of all that is written; a comment of nothing else goes as a whole. */
  void leaveOut(Document document) {
    for (var text : document.body().nodeStream(TextNode.class).toList()) {
      var written = text.getWholeText();
      var printed = without(written);
      if (!printed.equals(written)) {
        text.text(printed);
      }
    }
    for (var comment : document.select(".comment")) {
      comment.select("p:not(.label)").forEach(UnprintableEmoji::dropEmpty);
      if (comment.select("p:not(.label)").isEmpty()) {
        comment.remove();
      }
    }
  }

  private static void dropEmpty(Element paragraph) {
    if (!paragraph.hasText()) {
      paragraph.remove();
    }
  }

  /**
   * The text without them, nor what modifies and joins them. Of two spaces around one the second
   * stays: before French punctuation it is one that does not break.
   */
  String without(String text) {
    var kept = new StringBuilder(text.length());
    boolean afterGap = false;
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      if (isLeftOut(c, before)) {
        afterGap = afterGap || !isInvisible(c);
      } else if (!afterGap) {
        kept.appendCodePoint(c);
      } else if (!(Character.isSpaceChar(c) && isOpen(kept))) {
        if (Character.isSpaceChar(c) || CLOSING.indexOf(c) >= 0) {
          dropLastSpace(kept);
        }
        kept.appendCodePoint(c);
        afterGap = false;
      }
      before = c;
    }
    if (afterGap) {
      dropLastSpace(kept);
    }
    return kept.toString();
  }

  private boolean isLeftOut(int c, int before) {
    return isSelector(c)
        || c == ZERO_WIDTH_JOINER && joinsEmoji(before)
        || (c == KEYCAP || Character.isEmoji(c) || Character.isExtendedPictographic(c))
            && !printable.test(c);
  }

  /** What nobody sees leaves no gap. */
  private static boolean isInvisible(int c) {
    return isSelector(c) || c == ZERO_WIDTH_JOINER || c == KEYCAP;
  }

  /** A joiner between letters stays. */
  private static boolean joinsEmoji(int before) {
    return Character.isEmoji(before) || isSelector(before);
  }

  /** Asks for the coloured or the plain form of a sign. */
  private static boolean isSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  private static boolean isOpen(StringBuilder text) {
    return text.isEmpty() || OPENING.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void dropLastSpace(StringBuilder text) {
    int last = text.length() - 1;
    if (last >= 0 && Character.isSpaceChar(text.charAt(last))) {
      text.setLength(last);
    }
  }
}
