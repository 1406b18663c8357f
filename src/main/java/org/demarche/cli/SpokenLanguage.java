package org.demarche.cli;

import java.util.List;
import java.util.Optional;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * In which language the program speaks: that of {@code --language}, else of the environment's
 * {@code DEMARCHE_LANGUAGE}, else English. The machine's own language counts for nothing, so that a
 * script reads the same everywhere.
 */
final class SpokenLanguage {
  static final String OPTION = "--language";

  /** The variable of the environment. */
  static final String VARIABLE = "DEMARCHE_LANGUAGE";

  private SpokenLanguage() {}

  /** A language that was asked for, and by what. */
  private record Asked(String tag, String by) {}

  /**
   * Finds the language.
   *
   * @param args the command line
   * @param variable what the environment says, null for nothing
   * @return English where none is asked for or the program does not speak the one that is
   */
  static Language of(String[] args, @Nullable String variable) {
    return asked(args, variable)
        .flatMap(asked -> Language.find(asked.tag()))
        .orElse(Language.ENGLISH);
  }

  /** Says that the program does not speak the language asked for. */
  static Optional<Message> problem(String[] args, @Nullable String variable) {
    List<String> known = Language.list().stream().map(Language::tag).toList();
    return asked(args, variable)
        .filter(asked -> !known.contains(asked.tag()))
        .map(
            asked ->
                Message.of(
                    "command-language-unknown",
                    "by",
                    asked.by(),
                    "tag",
                    asked.tag(),
                    "known",
                    String.join(", ", known)));
  }

  /** The last one wins, as with every option; one without a value is for the parser to refuse. */
  private static Optional<Asked> asked(String[] args, @Nullable String variable) {
    for (int i = args.length - 1; i >= 0; i--) {
      if (args[i].startsWith(OPTION + "=")) {
        return Optional.of(new Asked(args[i].substring(OPTION.length() + 1), OPTION));
      }
      if (args[i].equals(OPTION) && i + 1 < args.length) {
        return Optional.of(new Asked(args[i + 1], OPTION));
      }
    }
    return Optional.ofNullable(variable)
        .filter(tag -> !tag.isBlank())
        .map(tag -> new Asked(tag.strip(), VARIABLE));
  }
}
