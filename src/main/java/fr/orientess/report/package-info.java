/** What visitors say is wrong with an offer, kept for the analysts who can put it right. */
@NullMarked
package fr.orientess.report;

import org.jspecify.annotations.NullMarked;
