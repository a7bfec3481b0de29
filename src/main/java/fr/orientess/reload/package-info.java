/** Notices that the files of the knowledge in use have changed, and lets good changes go live. */
@NullMarked
package fr.orientess.reload;

import org.jspecify.annotations.NullMarked;
