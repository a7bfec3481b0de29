/** What is wrong with a knowledge folder, where, and how to mend it. */
@NullMarked
package fr.orientess.finding;

import org.jspecify.annotations.NullMarked;
