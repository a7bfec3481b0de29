package fr.orientess.sheet.form;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Text from right to left, as a comment or a name may hold it, by the JDK's own algorithm. */
final class JdkBidi implements BidiSplitter {

  private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  @Override
  public void setParagraph(String paragraph, byte direction) {
    int flag =
        switch (direction) {
          case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
          case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
          default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        };
    bidi = new Bidi(paragraph, flag);
  }

  @Override
  public int countTextRuns() {
    return bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = bidi.getRunStart(run);
    return new BidiTextRun(start, bidi.getRunLimit(run) - start, isRtl(run) ? RTL : LTR);
  }

  private boolean isRtl(int run) {
    return bidi.getRunLevel(run) % 2 == 1;
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
        ? LTR
        : RTL;
  }

  /** Draws the letters of a run from right to left. */
  static final class Reorderer implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    /** Brackets turn round, and what stands above or below a letter stays after it. */
    @Override
    public String reorderRTLTextToLTR(String text) {
      var drawn = new StringBuilder(text.length());
      for (int end = text.length(); end > 0; ) {
        int start = end;
        do {
          start = text.offsetByCodePoints(start, -1);
        } while (start > 0 && Character.getType(text.codePointAt(start)) == MARK);
        drawn.appendCodePoint(mirrored(text.codePointAt(start)));
        drawn.append(text, start + Character.charCount(text.codePointAt(start)), end);
        end = start;
      }
      return drawn.toString();
    }

    private static int mirrored(int c) {
      int place = MIRRORED.indexOf(c);
      return place < 0 ? c : MIRRORED.charAt(place % 2 == 0 ? place + 1 : place - 1);
    }

    @Override
    public String shapeText(String text) {
      return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
      return ArabicLetters.parted(text);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }

    private static final int MARK = Character.NON_SPACING_MARK;
  }
}
