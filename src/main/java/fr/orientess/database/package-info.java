/** What lives in the database, H2 or PostgreSQL. */
@NullMarked
package fr.orientess.database;

import org.jspecify.annotations.NullMarked;
