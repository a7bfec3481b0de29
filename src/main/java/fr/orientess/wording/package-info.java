/** How answers and the facts of the directory are worded, on the screens and on paper. */
@NullMarked
package fr.orientess.wording;

import org.jspecify.annotations.NullMarked;
