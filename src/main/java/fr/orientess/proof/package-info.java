/** Proof instead of samples: what the rules do on the whole space of answers. */
@NullMarked
package fr.orientess.proof;

import org.jspecify.annotations.NullMarked;
