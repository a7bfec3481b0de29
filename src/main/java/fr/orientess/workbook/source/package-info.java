/**
 * The files that a workbook shows: their records, and how to change some without touching others.
 */
@NullMarked
package fr.orientess.workbook.source;

import org.jspecify.annotations.NullMarked;
