/** Who supports whom with what: providers, their offers, and the sources of both. */
@NullMarked
package fr.orientess.directory;

import org.jspecify.annotations.NullMarked;
