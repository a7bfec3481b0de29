/** Pieces of HTML for pages that show many facts, and the forms that facts take on them. */
@NullMarked
package fr.orientess.ui.markup;

import org.jspecify.annotations.NullMarked;
