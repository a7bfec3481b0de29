package fr.orientess.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.sending.EmailAddress.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "contact@example.org, contact@example.org",
    "' Prenom.Nom+fiche@Example.ORG ', Prenom.Nom+fiche@example.org",
    "o'neill@mail.example.fr, o'neill@mail.example.fr",
    "bureau@économie.example, bureau@xn--conomie-9xa.example"
  })
  void readsAnAddress(String typed, String address) {
    assertThat(EmailAddress.read(typed))
        .isEqualTo(new EmailAddress.Result.Read(new EmailAddress(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contact",
        "@example.org",
        "contact@",
        "contact@example",
        "contact@127.0.0.1",
        "contact@[127.0.0.1]",
        ".contact@example.org",
        "con..tact@example.org",
        "contact@-example.org",
        "Camille <contact@example.org>",
        "\"a b\"@example.org",
        "a@b@example.org",
        "victime%example.net@example.org",
        "contact@example.org\nBcc",
        "contact\r\nBcc:autre@example.org",
        "contact\u0000@example.org",
        "contact\u202E@example.org",
        "(commentaire)contact@example.org"
      })
  void refusesWhatIsNone(String typed) {
    assertThat(EmailAddress.read(typed))
        .isEqualTo(new EmailAddress.Result.Refused(Fault.MALFORMED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@example.org, b@example.org",
        "a@example.org;b@example.org",
        "a@example.org b@example.org",
        "a@example.org\r\nBcc: b@example.org"
      })
  void refusesSeveral(String typed) {
    assertThat(EmailAddress.read(typed)).isEqualTo(new EmailAddress.Result.Refused(Fault.SEVERAL));
  }

  @Test
  void refusesNothingAndTooMuch() {
    assertThat(EmailAddress.read("  ")).isEqualTo(new EmailAddress.Result.Refused(Fault.MISSING));
    assertThat(EmailAddress.read("a".repeat(65) + "@example.org"))
        .isEqualTo(new EmailAddress.Result.Refused(Fault.MALFORMED));
    assertThat(EmailAddress.read("a@" + "example.".repeat(40) + "org"))
        .isEqualTo(new EmailAddress.Result.Refused(Fault.MALFORMED));
  }

  @Test
  void neverShowsInALog() {
    assertThat("" + EmailAddress.read("contact@example.org")).doesNotContain("contact");
  }
}
