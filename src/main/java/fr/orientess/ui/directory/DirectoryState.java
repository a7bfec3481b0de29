package fr.orientess.ui.directory;

import fr.orientess.catalogue.Query;

/**
 * All that the address of the directory says.
 *
 * @param isOfProviders true when providers are shown, false when offers are
 * @param page from 1
 */
record DirectoryState(Query query, boolean isOfProviders, int page) {

  /** All offers from the beginning. */
  static final DirectoryState START = new DirectoryState(Query.EVERYTHING, false, 1);

  /** The beginning of what another query finds. */
  DirectoryState with(Query other) {
    return new DirectoryState(other, isOfProviders, 1);
  }

  /** The beginning of what the same query finds among providers, or among offers. */
  DirectoryState ofProviders(boolean isOfProviders) {
    return new DirectoryState(query, isOfProviders, 1);
  }

  /** Another page of the same. */
  DirectoryState page(int other) {
    return new DirectoryState(query, isOfProviders, other);
  }
}
