/** What a change of the knowledge changes for visitors: who gains, who loses, which offer. */
@NullMarked
package fr.orientess.proof.impact;

import org.jspecify.annotations.NullMarked;
