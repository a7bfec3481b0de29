/** Which knowledge bases went live, when, by whom and why, with the files they were made of. */
@NullMarked
package fr.orientess.publication;

import org.jspecify.annotations.NullMarked;
