package fr.orientess.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LinkHtmlTest {

  private static final String SHORT = "https://orientess.example/fiche?stade=idee";

  @Test
  void aShortLinkIsPrintedAsTextAndAsAPicture() {
    var section = section(SHORT);

    assertThat(section.select("img.qr").attr("alt")).isEqualTo("Code QR");
    assertThat(section.select(".permalink").text()).isEqualTo(SHORT);
    assertThat(section.text()).doesNotContain("Trop long");
  }

  @Test
  void aLinkThatIsTooLongToBeCopiedSaysSoAndCanBeFollowed() {
    var link = SHORT + "&_offres=" + "offre,".repeat(200);
    var section = section(link);

    assertThat(section.select("img")).isEmpty();
    assertThat(section.text()).isEqualTo("Retrouver Pourquoi Trop long");
    assertThat(section.select("a").attr("href")).isEqualTo(link);
  }

  private static Element section(String link) {
    return LinkHtml.section(link, "Retrouver", "Pourquoi", "Code QR", "Trop long");
  }
}
