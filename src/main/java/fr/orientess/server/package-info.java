/**
 * Starts the server: brings the knowledge base into the application, or says why it cannot, and
 * watches its folder from then on.
 */
@NullMarked
package fr.orientess.server;

import org.jspecify.annotations.NullMarked;
