/**
 * Reads a workbook back: what changed, whether it is sound, and writing it so that it can be
 * undone.
 */
@NullMarked
package fr.orientess.workbook.change;

import org.jspecify.annotations.NullMarked;
