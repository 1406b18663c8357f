package org.demarche.report.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew, so that it holds no time of its making. */
final class Archive {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String FIRST = "[Content_Types].xml";

  private Archive() {}

  /**
   * Returns an archive of the same entries, in the order of their names.
   *
   * @param archive a zip file
   * @param others contents that take the place of entries, by name
   */
  static byte[] repack(byte[] archive, Map<String, byte[]> others) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        boolean isArchive = entry.getName().endsWith(".xlsx");
        entries.put(entry.getName(), isArchive ? repack(content, Map.of()) : content);
      }
    }
    entries.putAll(others);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      // Readers expect the list of types first.
      put(out, FIRST, entries.getOrDefault(FIRST, new byte[0]));
      entries.remove(FIRST);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(out, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
