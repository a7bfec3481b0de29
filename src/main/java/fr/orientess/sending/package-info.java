/**
 * Sends sheets by e-mail where an operator has configured it: within limits that keep strangers
 * from being bothered, and without keeping anything of the recipient's address.
 */
@NullMarked
package fr.orientess.sending;

import org.jspecify.annotations.NullMarked;
