package fr.orientess.orientation;

import java.util.function.Supplier;

/**
 * Drools looks for its parts, and for the classes that rules name, where the running thread does;
 * threads of shared pools look nowhere near a program that runs from its jar.
 */
final class OwnClasses {

  private OwnClasses() {}

  /** What is supplied by code that finds the classes of this program on any thread. */
  static <T> T see(Supplier<T> supplier) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(OwnClasses.class.getClassLoader());
    try {
      return supplier.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
