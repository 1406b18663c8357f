package org.demarche.chart.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Characters that no font could show since they were last asked for. */
public final class Unshown {

  private static final int TOLD = 8;
  private static final NavigableSet<Integer> CHARACTERS = new ConcurrentSkipListSet<>();

  private Unshown() {}

  static void note(int character) {
    CHARACTERS.add(character);
  }

  /** Returns what names them and says what to do, and forgets them; empty if none. */
  public static Optional<Message> take() {
    List<Integer> taken = new ArrayList<>();
    for (Integer each = CHARACTERS.pollFirst(); each != null; each = CHARACTERS.pollFirst()) {
      taken.add(each);
    }
    return taken.isEmpty() ? Optional.empty() : Optional.of(message(taken));
  }

  private static Message message(List<Integer> characters) {
    List<String> some =
        characters.stream()
            .limit(TOLD)
            .map(each -> String.format(Locale.ROOT, "%s U+%04X", Character.toString(each), each))
            .toList();
    Map<String, Object> scripts = new TreeMap<>();
    characters.forEach(each -> scripts.put(Character.UnicodeScript.of(each).name(), script(each)));
    return Message.of(
        "chart-signs-unshown",
        "signs",
        Shown.Row.of(some),
        "more",
        characters.size() - some.size(),
        "scripts",
        Shown.Row.of(List.copyOf(scripts.values())));
  }

  /** Scripts have names; what belongs to none is a symbol. */
  private static Object script(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN -> Message.of("chart-signs-symbols");
      default -> {
        String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
      }
    };
  }
}
