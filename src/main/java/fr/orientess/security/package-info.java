/** Who may reach which address, and what browsers are allowed to do with our pages. */
@NullMarked
package fr.orientess.security;

import org.jspecify.annotations.NullMarked;
