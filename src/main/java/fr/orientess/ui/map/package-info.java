/** Light maps of the départements, without anything from other servers. */
@NullMarked
package fr.orientess.ui.map;

import org.jspecify.annotations.NullMarked;
