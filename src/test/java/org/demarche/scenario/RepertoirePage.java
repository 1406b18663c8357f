package org.demarche.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Makes the site's list of actions, kinds of measures and families from the built-in library. */
final class RepertoirePage {

  private static final String HEAD =
      """
      # The repertoire

      What a scenario can name without stating it: the actions, kinds of measures, families, roles and kinds of dependence of `library:standard`. This page is generated from it. A timeline entry, a line of a playbook and the queries `happened`, `first` and `count` take an
      action's id; `measures`, an issue's `measures` and the query `in_force` take the id of a kind of measure. What the columns mean and how to add an entry of your own: [the library](library.md).

      """;

  private static final Collector<CharSequence, ?, String> LIST = Collectors.joining(", ");

  private final Located repertoire;
  private final StringBuilder page = new StringBuilder(HEAD);

  private RepertoirePage(Located repertoire) {
    this.repertoire = repertoire;
  }

  /**
   * The whole page, Markdown.
   *
   * @param folder where a scenario that changes nothing can be written
   */
  static String text(Path folder) throws IOException {
    Path scenario = folder.resolve("plain.yaml");
    Files.writeString(scenario, ScenarioTemplate.text());
    Located tree = new ScenarioReader().read(scenario).top();
    return new RepertoirePage(tree.find(NodePath.of("repertoire")).orElseThrow()).write();
  }

  private String write() {
    page.append("## Actions\n\n");
    page.append(
        "| id | what it is | family | rung | Goldstein | armed groups | puts in force or lifts |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (Located action : below("actions")) {
      row(
          id(action),
          text(action, "title"),
          id(text(action, "family")),
          text(action, "rung"),
          number(action, "goldstein"),
          groups(action),
          effect(action));
    }
    page.append("\n## Kinds of measures\n\n");
    page.append("| id | what it is | rung | weight | Goldstein |\n|---|---|---|---|---|\n");
    for (Located kind : below("measure_kinds")) {
      row(
          id(kind),
          text(kind, "title"),
          text(kind, "rung"),
          number(kind, "weight"),
          number(kind, "goldstein"));
    }
    page.append("\n## Families\n\n| id | what it is |\n|---|---|\n");
    below("families").forEach(family -> row(id(family), text(family, "title")));
    page.append("\n## Roles and kinds of dependence\n\nRoles: ");
    page.append(below("base_rates").stream().map(RepertoirePage::id).collect(LIST));
    page.append(". Kinds of dependence: `oil`, `trade`, `remittances`, `security`, `aid`.\n");
    return page.toString();
  }

  private List<Located> below(String section) {
    return repertoire.find(NodePath.of(section)).orElseThrow().members();
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String id(Located entry) {
    return id(entry.path().last());
  }

  private static String id(String name) {
    return "`" + name + "`";
  }

  /**
   * What armed groups have to do with an action: they do it, have it done to them, or only they.
   */
  private static String groups(Located action) {
    return action
        .find(NodePath.of("armed_groups"))
        .map(list -> list.items().stream().map(item -> item.text().orElse("")).collect(LIST))
        .orElse("");
  }

  private static String effect(Located action) {
    Optional<Located> effects = action.find(NodePath.of("effects"));
    String puts =
        effects
            .flatMap(e -> e.find(NodePath.of("measure")))
            .map(m -> id(m.text().orElse("")))
            .orElse("");
    String lifts =
        effects
            .flatMap(e -> e.find(NodePath.of("lifts")))
            .map(l -> "lifts " + l.items().stream().map(i -> id(i.text().orElse(""))).collect(LIST))
            .orElse("");
    return puts + lifts;
  }

  private static String text(Located entry, String key) {
    return entry.find(NodePath.of(key)).map(RepertoirePage::shown).orElse("");
  }

  private static String number(Located entry, String key) {
    Optional<Located> found = entry.find(NodePath.of(key));
    return found
        .flatMap(f -> f.find(NodePath.of("value")))
        .or(() -> found)
        .map(RepertoirePage::shown)
        .orElse("");
  }

  private static String shown(Located value) {
    return value
        .text()
        .or(() -> value.number().map(RepertoirePage::plain))
        .orElse("")
        .replace("|", "\\|");
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : String.format(Locale.ROOT, "%s", number);
  }
}
