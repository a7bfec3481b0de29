/** How the facts of the directory are worded on the screens. */
@NullMarked
package fr.orientess.ui.facts;

import org.jspecify.annotations.NullMarked;
