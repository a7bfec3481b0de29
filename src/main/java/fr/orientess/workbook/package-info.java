/**
 * The tables and the directory of a knowledge folder as one workbook that analysts edit, and back.
 */
@NullMarked
package fr.orientess.workbook;

import org.jspecify.annotations.NullMarked;
