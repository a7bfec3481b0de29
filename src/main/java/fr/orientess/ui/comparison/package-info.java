/** The page that puts two situations side by side. */
@NullMarked
package fr.orientess.ui.comparison;

import org.jspecify.annotations.NullMarked;
