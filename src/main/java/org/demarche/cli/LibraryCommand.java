package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.report.console.Columns;
import org.demarche.scenario.LibraryParts;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche library}: what ships with the program for scenarios to stand on. */
@Command(name = "library")
final class LibraryCommand implements Callable<Integer> {
  private static final String PREFIX = "library:";

  @Mixin private Console console = new Console();

  @Parameters(arity = "0..1", paramLabel = "PART", completionCandidates = Choices.Parts.class)
  private @Nullable String part;

  @Option(names = "--section", paramLabel = "PATH")
  private @Nullable String section;

  @Override
  public Integer call() {
    PrintWriter out = console.out();
    if (part == null) {
      if (section != null) {
        throw new UnusableInputException(Message.of("command-section-alone", "section", section));
      }
      List<List<String>> rows =
          LibraryParts.list().stream()
              .map(name -> List.of(name, LibraryParts.summary(name)))
              .toList();
      Columns.align(rows).forEach(out::println);
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
                new UnusableInputException(
                    Message.of(
                        "command-part-unknown",
                        "part",
                        part,
                        "maybe",
                        nearest(name, LibraryParts.list()))));
  }

  private String section(String text, String path) {
    return LibraryParts.findSection(text, path)
        .orElseThrow(
            () ->
                new UnusableInputException(
                    Message.of(
                        "command-section-unknown",
                        "part",
                        String.valueOf(part),
                        "section",
                        path,
                        "maybe",
                        nearest(path, LibraryParts.listSections(text)))));
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
