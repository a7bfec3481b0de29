/**
 * The recommendation sheet: an orientation as a document that somebody takes along. One model, from
 * which every printed or written form is made.
 */
@NullMarked
package fr.orientess.sheet;

import org.jspecify.annotations.NullMarked;
