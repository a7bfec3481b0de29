/** Guidance rules in French sentences: read, checked word by word, and turned into safe rules. */
@NullMarked
package fr.orientess.rules.guidance;

import org.jspecify.annotations.NullMarked;
