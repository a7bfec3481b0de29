/** Territories as visitors find and read them. */
@NullMarked
package fr.orientess.ui.place;

import org.jspecify.annotations.NullMarked;
