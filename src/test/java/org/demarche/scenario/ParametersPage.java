package org.demarche.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Parameter;
import org.demarche.model.Provenance;
import org.demarche.words.Words;

/** Makes the site's page of the model's parameters from the built-in library. */
final class ParametersPage {

  private static final String HEAD =
      """
      # Parameters

      The model's own numbers, as every scenario has them that does not set them itself: those that were fitted are draws of [the fitted set](library.md#the-fitted-set), the others have the values and ranges of `library:standard`. `demarche show SCENARIO --assumptions` prints what holds. This page is generated. A single number is fixed; a distribution is drawn once for each run, and holds through it. Every one of them is an
      assumption: a scenario, an arm or `--set` changes it under `assumptions.ID`. What each does in an equation: [the model](model.md). Most are judgement, and say so.

      A source begins with `fact` (a citation), `data` (a data set), `literature` (a published estimate) or `judgement` (ours, with the reason).

      """;

  private final Register register;
  private final ScenarioTree tree;
  private final StringBuilder page = new StringBuilder(HEAD);

  private ParametersPage(ScenarioTree tree) {
    this.tree = tree;
    this.register = tree.register();
  }

  /**
   * The whole page, Markdown.
   *
   * @param folder where a scenario that changes nothing can be written
   */
  static String text(Path folder) throws IOException {
    Path scenario = folder.resolve("plain.yaml");
    Files.writeString(scenario, ScenarioTemplate.text());
    return new ParametersPage(new ScenarioReader().read(scenario)).write();
  }

  private String write() {
    List<String> own = new ArrayList<>();
    for (Parameter parameter : Parameter.values()) {
      own.add(parameter.id());
    }
    page.append("## Of the model\n\n");
    table(own);
    page.append(
        "\n## Shared by the repertoire and the institutions\n\nWhat the library's base rates of"
            + " families and its institutions build on.\n\n");
    table(others(own));
    return page.toString();
  }

  private Set<String> others(List<String> own) {
    Set<String> ids = new TreeSet<>();
    for (Register.Entry entry : register.entries()) {
      boolean assumption =
          entry.path().section().equals("assumptions") && entry.path().length() == 2;
      if (assumption && entry.isFromLibrary()) {
        ids.add(entry.path().last());
      }
    }
    own.forEach(ids::remove);
    return ids;
  }

  private void table(Iterable<String> ids) {
    page.append("| id | what it is | value | source |\n|---|---|---|---|\n");
    for (String id : ids) {
      Register.Entry entry = register.findAssumption(id).orElseThrow();
      String title =
          tree.top()
              .find(NodePath.of("assumptions", id, "title"))
              .flatMap(Located::text)
              .orElseThrow();
      Provenance why = entry.provenance();
      String source =
          why.kind().name().toLowerCase(Locale.ROOT) + ": " + Words.english().say(why.text());
      page.append(
          String.format(
              Locale.ROOT,
              "| `%s` | %s | %s | %s |%n",
              id,
              cell(title),
              cell(Words.english().say(entry.value())),
              cell(source)));
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
