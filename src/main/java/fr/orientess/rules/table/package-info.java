/** Reads the decision tables of analysts into eligibility rows. */
@NullMarked
package fr.orientess.rules.table;

import org.jspecify.annotations.NullMarked;
