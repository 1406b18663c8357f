package org.demarche.chart.font;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a system keeps what programs can make anew, for one user. */
final class CacheFolders {

  private CacheFolders() {}

  /**
   * Returns the folders in order of preference, none of them made.
   *
   * @param system the system's name, as in the property os.name
   * @param environment its environment
   */
  static List<Path> of(String system, Map<String, String> environment) {
    List<Path> folders = new ArrayList<>();
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      add(folders, environment.get("LOCALAPPDATA"), "");
    } else if (name.startsWith("mac")) {
      add(folders, System.getProperty("user.home"), "Library/Caches");
    } else {
      add(folders, environment.get("XDG_CACHE_HOME"), "");
      add(folders, System.getProperty("user.home"), ".cache");
    }
    return folders;
  }

  private static void add(List<Path> folders, @Nullable String home, String within) {
    try {
      if (home != null && Path.of(home).isAbsolute()) {
        folders.add(Path.of(home).resolve(within).resolve("demarche"));
      }
    } catch (InvalidPathException notAPath) {
      // Then there is no such folder.
    }
  }
}
