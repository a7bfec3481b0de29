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

    @Override
    public String reorderRTLTextToLTR(String text) {
      return new StringBuilder(text).reverse().toString();
    }

    /** Letters keep the form they have alone. */
    @Override
    public String shapeText(String text) {
      return text;
    }

    @Override
    public String deshapeText(String text) {
      return text;
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
