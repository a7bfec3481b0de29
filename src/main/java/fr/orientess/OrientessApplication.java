package fr.orientess;

import fr.orientess.cli.CommandLine;
import fr.orientess.database.ConfiguredDatabase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Runs a command when the first argument is one, else starts the server. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class OrientessApplication {

  public static void main(String[] args) {
    ConfiguredDatabase.listenOnThisMachineAlone();
    if (CommandLine.isCommand(args)) {
      System.exit(runCommand(args));
    }
    SpringApplication.run(OrientessApplication.class, args);
  }

  /**
   * No Spring here, and nothing but the answer on standard output, in UTF-8 whatever the locale.
   */
  private static int runCommand(String[] args) {
    System.setProperty("logback.configurationFile", "logback-command.xml");
    try (var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err)) {
      return CommandLine.run(args, out, err);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
