package fr.orientess.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  private static final byte[] NEW = "nouveau".getBytes(UTF_8);

  @TempDir Path folder;

  @Test
  void aFileIsMadeOrReplacedAndNothingElseIsLeft() throws IOException {
    var file = folder.resolve("a.csv");

    WholeFile.replace(file, "ancien et plus long".getBytes(UTF_8));
    WholeFile.replace(file, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void itsPermissionsStay() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "ancien");
    var permissions = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, permissions);

    WholeFile.replace(file, NEW);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
  }

  @Test
  void aLinkGoesOnLeadingToIt() throws IOException {
    var file = Files.writeString(folder.resolve("a.csv"), "ancien");
    var link = Files.createSymbolicLink(folder.resolve("lien.csv"), file);

    WholeFile.replace(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void withoutItsFolderNothingIsWritten() {
    var file = folder.resolve("nulle-part/a.csv");

    assertThatExceptionOfType(IOException.class).isThrownBy(() -> WholeFile.replace(file, NEW));
    assertThat(folder).isEmptyDirectory();
  }
}
