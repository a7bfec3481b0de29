/**
 * What is served over HTTP besides pages: the programming interface, its description, and
 * documents.
 */
@NullMarked
package fr.orientess.web;

import org.jspecify.annotations.NullMarked;
