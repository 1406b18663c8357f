package org.demarche.results;

import java.nio.file.Path;

/** The fingerprint of a run: SHA-256 over the bytes of its result files, one after the other. */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * Takes the fingerprint.
   *
   * @param folder a folder with all four files, see {@link RunFiles#FINGERPRINTED}
   * @return 64 hexadecimal digits
   */
  public static String of(Path folder) {
    return Sha256.ofFiles(RunFiles.FINGERPRINTED.stream().map(folder::resolve).toList());
  }
}
