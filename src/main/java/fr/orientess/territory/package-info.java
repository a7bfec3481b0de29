/** The official geography: which communes lie in which territory, and how people find them. */
@NullMarked
package fr.orientess.territory;

import org.jspecify.annotations.NullMarked;
