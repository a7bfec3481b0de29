package fr.orientess.server;

import fr.orientess.knowledge.UnusableKnowledge;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator why there is no knowledge base, and nothing of how the program found out. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableKnowledgeReporter implements SpringBootExceptionReporter {

  private final PrintStream err =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  @Override
  public boolean reportException(Throwable failure) {
    if (failure instanceof UnusableKnowledge unusable) {
      err.println(unusable.getMessage());
      return true;
    }
    return false;
  }
}
