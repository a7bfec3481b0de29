package fr.orientess.cli;

import java.nio.file.Path;

/**
 * What every command about profiles is given.
 *
 * @param knowledge the knowledge folder
 * @param answers the file of profiles, as it was written
 */
record ProfileArguments(Path knowledge, String answers) {

  /** The option that names the knowledge folder. */
  static final String KNOWLEDGE = "knowledge";

  /** The option that names the file of profiles. */
  static final String ANSWERS = "answers";

  /** Takes them from the arguments of a command whose values all belong to options. */
  static ProfileArguments of(Arguments arguments) {
    arguments.noValues();
    return new ProfileArguments(
        Path.of(arguments.required(KNOWLEDGE)), arguments.required(ANSWERS));
  }

  /** That the file of profiles cannot be read. */
  CommandFailed unreadable() {
    return new CommandFailed("Le fichier « " + answers + " » est introuvable ou illisible.");
  }
}
