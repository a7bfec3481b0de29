/** How much the knowledge base in use knows, and how old that is. */
@NullMarked
package fr.orientess.ui.figures;

import org.jspecify.annotations.NullMarked;
