/** Lets in as many visitors as there is memory for, and tells the others to come back. */
@NullMarked
package fr.orientess.ui.crowd;

import org.jspecify.annotations.NullMarked;
