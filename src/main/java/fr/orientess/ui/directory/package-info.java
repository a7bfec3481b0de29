/** The pages about offers and providers, and the directory that leads to them. */
@NullMarked
package fr.orientess.ui.directory;

import org.jspecify.annotations.NullMarked;
