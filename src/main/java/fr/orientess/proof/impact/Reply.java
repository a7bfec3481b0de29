package fr.orientess.proof.impact;

import fr.orientess.questionnaire.Answer;
import fr.orientess.territory.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One class of answers to a question that may stand in either of two versions.
 *
 * @param question id of the question
 * @param words the answers in French; of no meaning for places, which have communes
 * @param communes the communes of a class of places, else empty
 * @param before the answer in the old version, null where it does not exist
 * @param after the answer in the new version, null where it does not exist
 */
record Reply(
    String question,
    String words,
    List<Territory> communes,
    @Nullable Answer before,
    @Nullable Answer after) {

  Reply {
    communes = List.copyOf(communes);
  }
}
