/** Loads and checks everything analysts know into one immutable knowledge base. */
@NullMarked
package fr.orientess.knowledge;

import org.jspecify.annotations.NullMarked;
