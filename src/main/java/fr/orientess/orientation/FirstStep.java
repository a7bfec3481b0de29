package fr.orientess.orientation;

import fr.orientess.directory.Offer;
import fr.orientess.directory.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Whom to see first, or what to ask for first: advice, whatever the verdict.
 *
 * @param offer the offer to ask for, or null when only the provider is meant
 * @param reason why, in French
 * @param guidance name of the guidance rule that says so
 */
public record FirstStep(@Nullable Offer offer, Provider provider, String reason, String guidance) {}
