/**
 * The directory seen from outside: each offer and provider together with what the rule tables and
 * the territories say of it, found by words, rubric, need, kind and place.
 */
@NullMarked
package fr.orientess.catalogue;

import org.jspecify.annotations.NullMarked;
