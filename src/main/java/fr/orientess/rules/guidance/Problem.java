package fr.orientess.rules.guidance;

/** What is wrong with a sentence or a rule, and how to mend it, both in French. */
record Problem(String message, String repair) {}
