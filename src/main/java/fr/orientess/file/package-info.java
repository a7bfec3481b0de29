/** Reads JSON files and tables with the place of every value, and never trusts what it reads. */
@NullMarked
package fr.orientess.file;

import org.jspecify.annotations.NullMarked;
