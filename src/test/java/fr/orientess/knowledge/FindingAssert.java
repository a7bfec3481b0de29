package fr.orientess.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.finding.Finding;
import fr.orientess.finding.Location;
import fr.orientess.finding.Severity;
import org.jspecify.annotations.Nullable;

/** Says in a test what a finding must be. */
public final class FindingAssert {

  private final Finding finding;

  private FindingAssert(Finding finding) {
    this.finding = finding;
  }

  /** The only finding of a folder, which must be an error. */
  public static FindingAssert assertOnlyError(KnowledgeFolder folder) {
    var finding = folder.finding();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(folder.load().knowledge()).isEmpty();
    return new FindingAssert(finding);
  }

  /** The only finding of a folder, which must be a warning. */
  public static FindingAssert assertOnlyWarning(KnowledgeFolder folder) {
    var finding = folder.finding();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(folder.load().knowledge()).isPresent();
    return new FindingAssert(finding);
  }

  /** One finding among others. */
  public static FindingAssert assertFinding(Finding finding) {
    return new FindingAssert(finding);
  }

  /** It is about a whole file. */
  public FindingAssert in(String file) {
    return at(file, null, null, null);
  }

  /** It is about a row, and one of its columns or null for all of it. */
  public FindingAssert at(String file, int row, @Nullable String column) {
    return at(file, null, row, column);
  }

  /** It is about a place in a workbook. */
  public FindingAssert at(
      String file, @Nullable String sheet, @Nullable Integer row, @Nullable String column) {
    assertThat(finding.location()).isEqualTo(new Location(file, sheet, row, column));
    return this;
  }

  /** The message contains a text, such as the faulty value. */
  public FindingAssert saying(String text) {
    assertThat(finding.message()).contains(text);
    return this;
  }

  /** The repair contains a text, such as the nearest valid value. */
  public FindingAssert repairedBy(String text) {
    assertThat(finding.repair()).contains(text);
    return this;
  }
}
