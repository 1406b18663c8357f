package org.demarche.evidence.hindcast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.words.Message;

/** Finds the folders of cases. */
public final class CaseFolders {
  private CaseFolders() {}

  /**
   * Lists cases: a folder that is given and holds either file of a case, or the folders in it that
   * do, in the order of their names.
   *
   * @param given folders; messages show them as given
   * @throws org.demarche.scenario.ScenarioException if one does not exist or holds no case
   */
  public static List<Path> list(List<Path> given) {
    Problems problems = new Problems();
    List<Path> cases = new ArrayList<>();
    for (Path folder : given) {
      List<Path> found = in(folder);
      if (found.isEmpty()) {
        problems.add(missing(folder));
      }
      cases.addAll(found);
    }
    problems.throwIfAny();
    return cases.stream().distinct().toList();
  }

  private static Problem missing(Path folder) {
    Message wrong =
        Files.isDirectory(folder)
            ? Message.of("hindcast-no-case")
            : Files.exists(folder) ? Message.of("hindcast-file") : Message.of("hindcast-no-folder");
    return Problem.of(Position.startOf(folder.toString()), NodePath.of("case"), wrong)
        .maybe(
            Message.of(
                "hindcast-name-a-folder",
                "scenario",
                HindcastCase.SCENARIO,
                "record",
                HindcastCase.RECORD));
  }

  private static List<Path> in(Path folder) {
    if (isCase(folder)) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(CaseFolders::isCase).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve(HindcastCase.SCENARIO))
        || Files.exists(folder.resolve(HindcastCase.RECORD));
  }
}
