/** Tells one asker from another to count how often each asks, without keeping who anybody is. */
@NullMarked
package fr.orientess.abuse;

import org.jspecify.annotations.NullMarked;
