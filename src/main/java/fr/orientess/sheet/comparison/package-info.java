/** Two situations side by side: what one opens that the other does not, and why. */
@NullMarked
package fr.orientess.sheet.comparison;

import org.jspecify.annotations.NullMarked;
