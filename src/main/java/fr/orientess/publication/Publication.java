package fr.orientess.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base going live.
 *
 * @param version hash of its files
 * @param by who published it, or null when the server found it at its start
 * @param reason why, in French, or null
 */
public record Publication(
    String version, Instant at, @Nullable String by, @Nullable String reason) {}
