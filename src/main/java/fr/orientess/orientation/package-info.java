/** From answers to an explained, ordered orientation: verdicts, reasons, guidance, first steps. */
@NullMarked
package fr.orientess.orientation;

import org.jspecify.annotations.NullMarked;
