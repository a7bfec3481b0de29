package fr.orientess.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.KnowledgeFolder;
import fr.orientess.proof.CoreSpace.PlaceClass;
import fr.orientess.territory.Territories;
import fr.orientess.territory.Territory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

  private static final Territories TERRITORIES =
      KnowledgeFolder.minimal().knowledge().territories();

  private static String words(String... codes) {
    List<Territory> communes =
        Arrays.stream(codes).map(code -> TERRITORIES.territory(code).orElseThrow()).toList();
    return new PlaceNames(TERRITORIES).words(new PlaceClass(communes));
  }

  @Test
  void communesAreNamedByTheTerritoriesTheyMakeUp() {
    assertThat(words("C35238", "C35047")).isEqualTo("Rennes Métropole");
    assertThat(words("C35238", "C35047", "C75056")).isEqualTo("Rennes Métropole et Île-de-France");
    assertThat(words("C35238", "C29019")).isEqualTo("Finistère et Rennes");
  }
}
