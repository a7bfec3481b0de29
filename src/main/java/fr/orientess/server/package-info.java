/** Starts the server: brings the knowledge base into the application, or says why it cannot. */
@NullMarked
package fr.orientess.server;

import org.jspecify.annotations.NullMarked;
