/** The programming interface in JSON: profiles in, orientations or problems out. */
@NullMarked
package fr.orientess.exchange;

import org.jspecify.annotations.NullMarked;
