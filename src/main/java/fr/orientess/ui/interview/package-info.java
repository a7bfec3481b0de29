/** The questionnaire on the screen: one question a page, all answers in the address. */
@NullMarked
package fr.orientess.ui.interview;

import org.jspecify.annotations.NullMarked;
