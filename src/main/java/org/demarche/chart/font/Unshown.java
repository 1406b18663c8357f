package org.demarche.chart.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Characters that no font could show since they were last asked for. */
public final class Unshown {

  private static final int TOLD = 8;
  private static final NavigableSet<Integer> CHARACTERS = new ConcurrentSkipListSet<>();

  private Unshown() {}

  static void note(int character) {
    CHARACTERS.add(character);
  }

  /** Returns one line that names them and says what to do, and forgets them; empty if none. */
  public static Optional<String> take() {
    List<Integer> taken = new ArrayList<>();
    for (Integer each = CHARACTERS.pollFirst(); each != null; each = CHARACTERS.pollFirst()) {
      taken.add(each);
    }
    return taken.isEmpty() ? Optional.empty() : Optional.of(line(taken));
  }

  private static String line(List<Integer> characters) {
    String some =
        characters.stream()
            .limit(TOLD)
            .map(each -> String.format(Locale.ROOT, "%s U+%04X", Character.toString(each), each))
            .collect(Collectors.joining(", "));
    TreeSet<String> scripts =
        characters.stream().map(Unshown::script).collect(Collectors.toCollection(TreeSet::new));
    return String.format(
        Locale.ROOT,
        "No font here shows %s%s (%s): charts as PNG have boxes in their place. Install a font for it,"
            + " such as one of the Noto family; SVG and the report are shown with the reader's fonts.",
        some,
        characters.size() > TOLD ? " and " + (characters.size() - TOLD) + " more" : "",
        String.join(", ", scripts));
  }

  private static String script(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN -> "symbols";
      default -> {
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
      }
    };
  }
}
