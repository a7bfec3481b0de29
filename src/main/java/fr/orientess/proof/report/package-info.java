/** Proofs as people read them: lines of text, and a page with heat maps. */
@NullMarked
package fr.orientess.proof.report;

import org.jspecify.annotations.NullMarked;
