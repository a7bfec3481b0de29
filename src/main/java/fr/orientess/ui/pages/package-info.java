/** Pages that only tell something: help, sources, privacy, accessibility, legal notice. */
@NullMarked
package fr.orientess.ui.pages;

import org.jspecify.annotations.NullMarked;
