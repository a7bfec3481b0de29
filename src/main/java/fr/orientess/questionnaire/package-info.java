/** Questions, their options, and answers to them. */
@NullMarked
package fr.orientess.questionnaire;

import org.jspecify.annotations.NullMarked;
