package fr.orientess.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {

  @Test
  void aPageReadsAsItsSite() {
    assertThat(SafeLink.web("https://www.cress.org/a?b=c"))
        .contains(new SafeLink("https://www.cress.org/a?b=c", "cress.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://cress.org/%0Aalert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//cress.org",
        "/annuaire",
        "https://",
        "https://user:secret@cress.org",
        "https://cress.org/\" onmouseover=\"alert(1)",
        "entretien EPT11, 2019-11",
        ""
      })
  void nothingElseIsFollowed(String address) {
    assertThat(SafeLink.web(address)).isEmpty();
  }

  @Test
  void eMailAndTelephoneAreLinks() {
    assertThat(SafeLink.email(" contact@cress.org "))
        .contains(new SafeLink("mailto:contact@cress.org", "contact@cress.org"));
    assertThat(SafeLink.phone("02 99 26 34 60").orElseThrow().href()).isEqualTo("tel:0299263460");
    assertThat(SafeLink.phone("+33 (0)2 99 26 34 60").orElseThrow().href())
        .isEqualTo("tel:+33299263460");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b?bcc=c@d", "a b@c.fr", "nom", "a@b.fr,c@d.fr", "a@b.fr\nBcc: c@d.fr"})
  void aFaultyEMailAddressIsNoLink(String address) {
    assertThat(SafeLink.email(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sur demande", "02;ext=1", "1", "javascript:1"})
  void aFaultyTelephoneNumberIsNoLink(String number) {
    assertThat(SafeLink.phone(number)).isEmpty();
  }
}
