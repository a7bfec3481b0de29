/** The page that says which offers fit and why. */
@NullMarked
package fr.orientess.ui.results;

import org.jspecify.annotations.NullMarked;
