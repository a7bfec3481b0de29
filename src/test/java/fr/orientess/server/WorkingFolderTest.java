package fr.orientess.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.knowledge.PublishedKnowledge;
import fr.orientess.reload.Reload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A server whose knowledge lies where it was started, as it does unless a property says otherwise.
 */
@SpringBootTest(
    properties = "orientess.knowledge=.",
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WorkingFolderTest {

  @Autowired Reload reload;
  @Autowired PublishedKnowledge published;

  @Test
  void theFolderThatIsWatchedIsTheOneThatWasLoaded() {
    var atTheStart = published.current().version();

    for (int look = 0; look < 10; look++) {
      reload.look();
    }

    assertThat(reload.status().refused()).isNull();
    assertThat(published.current().version()).isEqualTo(atTheStart);
  }
}
