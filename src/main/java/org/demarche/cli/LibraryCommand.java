package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.report.console.Texts;
import org.demarche.scenario.LibraryParts;
import org.demarche.scenario.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche library}: what ships with the program for scenarios to stand on. */
@Command(
    name = "library",
    description = {
      "Prints a part of the built-in library, or lists the parts. A scenario includes a part by",
      "'include: [library:PART]'; it stands on the part 'standard' unasked. The printed text",
      "may be copied into a file of one's own."
    },
    footer = {
      "",
      "Exit status: 0 printed; 2 there is no such part or section.",
      "",
      "Examples:",
      "  demarche library",
      "  demarche library institutions/un-2026",
      "  demarche library standard --section repertoire.actions"
    })
final class LibraryCommand implements Callable<Integer> {
  private static final String PREFIX = "library:";

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "PART",
      completionCandidates = Choices.Parts.class,
      description = "The part, such as institutions/un-2026 (default a list of all).")
  private @Nullable String part;

  @Option(
      names = "--section",
      paramLabel = "PATH",
      description = "Only this section of the part, such as assumptions or repertoire.actions.")
  private @Nullable String section;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (part == null) {
      if (section != null) {
        throw new UnusableInputException(
            "--section needs a part. Maybe: demarche library standard --section " + section);
      }
      List<List<String>> rows =
          LibraryParts.list().stream()
              .map(name -> List.of(name, LibraryParts.summary(name)))
              .toList();
      Texts.table(rows).forEach(out::println);
      return ExitStatus.DONE;
    }
    String text = text(part);
    out.println((section == null ? text : section(text, section)).stripTrailing());
    return ExitStatus.DONE;
  }

  private static String text(String part) {
    String name = part.startsWith(PREFIX) ? part.substring(PREFIX.length()) : part;
    return LibraryParts.findText(name.replaceFirst("\\.yaml$", ""))
        .orElseThrow(
            () ->
                unknown(
                    "The built-in library has no part '" + part + "'.", name, LibraryParts.list()));
  }

  private String section(String text, String path) {
    return LibraryParts.findSection(text, path)
        .orElseThrow(
            () ->
                unknown(
                    "The part '" + part + "' has no section '" + path + "'.",
                    path,
                    LibraryParts.listSections(text)));
  }

  private static UnusableInputException unknown(String message, String typed, List<String> known) {
    return new UnusableInputException(message + " Maybe: " + nearest(typed, known));
  }

  /** The nearest name, or those with the typed word in them, or all. */
  private static String nearest(String typed, List<String> known) {
    return NearestName.find(typed, known)
        .orElseGet(
            () -> {
              List<String> partly = known.stream().filter(name -> name.contains(typed)).toList();
              return String.join(
                  ", ", (partly.isEmpty() ? known : partly).stream().limit(20).toList());
            });
  }
}
