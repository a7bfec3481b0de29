package fr.orientess.directory;

import org.jspecify.annotations.Nullable;

/**
 * One dated edition of a call for projects.
 *
 * @param opens first day, {@code YYYY-MM-DD}, or null when unknown
 * @param closes last day, {@code YYYY-MM-DD}, or null when unknown
 * @param envelope what it distributes, in French, or null
 * @param source address where it was read, or null
 */
public record Call(
    @Nullable Integer year,
    @Nullable String opens,
    @Nullable String closes,
    @Nullable String envelope,
    @Nullable String source) {}
