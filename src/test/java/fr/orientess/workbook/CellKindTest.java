package fr.orientess.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellKindTest {

  @ParameterizedTest
  @CsvSource({
    "DATE, 2026-12-31, 31/12/2026",
    "DATE, ?, ?",
    "NUMBER, 49.5, '49,5'",
    "PARTIAL_DATE, 2026-12, 2026-12",
    "TEXT, 1.5, 1.5"
  })
  void aValueIsShownAsASpreadsheetDoes(CellKind kind, String canonical, String shown) {
    assertThat(kind.shown(canonical)).isEqualTo(shown);
    assertThat(kind.canonical(shown)).isEqualTo(canonical);
  }
}
