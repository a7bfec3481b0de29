/** Which guidance rules never act, and which contradict each other. */
@NullMarked
package fr.orientess.proof.guidance;

import org.jspecify.annotations.NullMarked;
