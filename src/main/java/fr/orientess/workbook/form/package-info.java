/** Writes the workbook: sheets that are pleasant to edit. */
@NullMarked
package fr.orientess.workbook.form;

import org.jspecify.annotations.NullMarked;
