/** The form by which visitors say that something is wrong with an offer. */
@NullMarked
package fr.orientess.ui.report;

import org.jspecify.annotations.NullMarked;
