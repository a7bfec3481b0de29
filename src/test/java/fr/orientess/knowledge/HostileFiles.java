package fr.orientess.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that somebody made to fill the memory or the time of who reads them, by name. */
public final class HostileFiles {

  private static final int MEGABYTE = 1 << 20;

  private HostileFiles() {}

  /** Tables as text: too many rows, too many cells, one endless cell, and no text at all. */
  public static Map<String, byte[]> tables() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(
        "rows.csv", ("regle;offre;priorite\n" + "r;x;12\n".repeat(1_500_000)).getBytes(UTF_8));
    files.put(
        "cells.csv",
        ("regle;offre\n" + ("a;b" + ";1".repeat(500) + "\n").repeat(10_000)).getBytes(UTF_8));
    files.put("quote.csv", ("regle;offre\na;\"" + "x\n".repeat(5 * MEGABYTE)).getBytes(UTF_8));
    files.put("binary.csv", random(10 * MEGABYTE));
    return files;
  }

  /** Workbooks: a zip bomb, a billion laughs, half of one, and none at all. */
  public static Map<String, byte[]> workbooks() throws IOException {
    var sound = Workbook.of("Prêts", Workbook.row("regle", "offre")).bytes();
    var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      var ten = ("&a" + (i - 1) + ";").repeat(10);
      laughs.append("<!ENTITY a").append(i).append(" \"").append(ten).append("\">");
    }
    laughs.append("]><x>&a39;</x>");
    var files = new LinkedHashMap<String, byte[]>();
    files.put("bomb.xlsx", bomb());
    files.put(
        "laughs.xlsx",
        Workbook.changing(sound, "xl/worksheets/sheet1.xml", xml -> laughs.toString()));
    files.put("half.xlsx", Arrays.copyOf(sound, sound.length / 2));
    files.put("binary.xlsx", random(10 * MEGABYTE));
    return files;
  }

  private static byte[] bomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int written = 0; written < 300; written++) {
        zip.write(new byte[MEGABYTE]);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] random(int size) {
    var bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
