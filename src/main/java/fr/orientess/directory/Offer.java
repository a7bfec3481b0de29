package fr.orientess.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme, service, fund or call that a provider runs. Descriptive only: who may have it stands
 * in the rule tables. Everything but position, id, provider, name and rubric may be unknown (null
 * or empty).
 *
 * @param position place in the directory, from 0
 * @param provider id of the provider that runs it
 * @param programme id of the offer whose local version this one is, or null
 * @param formats how support is given, such as {@code pret} or {@code conseil-individuel}
 * @param cost {@code gratuit}, {@code payant} or {@code participation}
 * @param calls dated editions
 * @param lastSeen date of its newest source: {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param certainty {@code source} (seen in one) or {@code general} (well-known, no source)
 * @param inferredFields names of the facts that were read between the lines of a short description
 */
public record Offer(
    int position,
    String id,
    String provider,
    @Nullable String programme,
    String name,
    Rubric rubric,
    List<String> formats,
    @Nullable Amount amount,
    @Nullable String cost,
    List<Call> calls,
    @Nullable String url,
    @Nullable String summary,
    @Nullable String lastSeen,
    @Nullable String certainty,
    List<String> inferredFields,
    List<Source> sources) {

  /** Copies the lists, so that an offer never changes. */
  public Offer {
    formats = List.copyOf(formats);
    calls = List.copyOf(calls);
    inferredFields = List.copyOf(inferredFields);
    sources = List.copyOf(sources);
  }
}
