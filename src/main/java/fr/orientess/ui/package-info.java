/** The screens, made with Vaadin. */
@NullMarked
package fr.orientess.ui;

import org.jspecify.annotations.NullMarked;
