/** The page of a recommendation sheet: read it, print it, take it along. */
@NullMarked
package fr.orientess.ui.sheet;

import org.jspecify.annotations.NullMarked;
