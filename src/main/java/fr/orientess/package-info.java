/** OrientESS: which support offers fit a social-economy organisation, and why. */
@NullMarked
package fr.orientess;

import org.jspecify.annotations.NullMarked;
