/** Numbers of situations, which grow beyond all numbers. */
@NullMarked
package fr.orientess.proof.count;

import org.jspecify.annotations.NullMarked;
