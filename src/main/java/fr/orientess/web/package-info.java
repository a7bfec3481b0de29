/** The programming interface over HTTP: orientations, the questionnaire, and their description. */
@NullMarked
package fr.orientess.web;

import org.jspecify.annotations.NullMarked;
