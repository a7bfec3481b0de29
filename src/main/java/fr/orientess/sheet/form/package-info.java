/** The forms that a sheet takes: HTML, PDF, tables and a calendar, all from the same model. */
@NullMarked
package fr.orientess.sheet.form;

import org.jspecify.annotations.NullMarked;
