/** The command line: checks a knowledge folder, matches profiles and explains verdicts. */
@NullMarked
package fr.orientess.cli;

import org.jspecify.annotations.NullMarked;
