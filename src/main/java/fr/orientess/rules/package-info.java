/** Eligibility rows, their three-valued conditions, and the index that judges them all at once. */
@NullMarked
package fr.orientess.rules;

import org.jspecify.annotations.NullMarked;
