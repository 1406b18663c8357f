package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.evidence.cases.CaseCompiler;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.cases.HistoricalCase;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche case}: what the rules make of a case that is given as tables. */
@Command(name = "case", sortOptions = false)
final class CaseCommand implements Callable<Integer> {
  private static final String SCENARIO = "scenario";

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = SCENARIO,
      completionCandidates = Forms.class)
  private String form = SCENARIO;

  @Option(names = "--case", paramLabel = "ID")
  private @Nullable String id;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  /** The forms in which a case can be written. */
  static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of(SCENARIO).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!form.equals(SCENARIO)) {
      throw new UnusableInputException(Message.of("command-case-form", "form", form));
    }
    if (out != null) {
      OutputFile.check(out);
    }
    HistoricalCase found = find(CaseReader.read(List.of(folder)));
    String text = CaseCompiler.text(found.eve());
    if (out == null) {
      console.out().print(text);
      console.out().flush();
    } else {
      Files.write(out, text.getBytes(StandardCharsets.UTF_8));
      console.answer(
          Message.of("command-case-written", "case", found.id(), "file", out.toString()));
    }
    return ExitStatus.DONE;
  }

  private HistoricalCase find(List<HistoricalCase> cases) {
    List<String> ids = cases.stream().map(HistoricalCase::id).toList();
    if (id == null && cases.size() == 1) {
      return cases.get(0);
    }
    if (id == null) {
      throw new UnusableInputException(Message.of("command-case-which", "cases", ids));
    }
    String wanted = id;
    return cases.stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new UnusableInputException(unknown(wanted, ids)));
  }

  private static Message unknown(String id, List<String> ids) {
    Optional<String> near = NearestName.find(id, ids);
    return near.map(name -> Message.of("command-case-near", "case", id, "near", name))
        .orElseGet(() -> Message.of("command-case-unknown", "case", id, "cases", ids));
  }
}
