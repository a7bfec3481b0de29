/** Scenarios of analysts: answers, and what an orientation must come to. */
@NullMarked
package fr.orientess.knowledge.scenario;

import org.jspecify.annotations.NullMarked;
