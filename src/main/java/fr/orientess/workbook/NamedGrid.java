package fr.orientess.workbook;

/**
 * Records and the sheet that shows them.
 *
 * @param name of the sheet, at most 31 characters
 */
public record NamedGrid(String name, Source source, Grid grid) {}
