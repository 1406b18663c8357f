package org.demarche.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * One {@code --set path=value}. Its number and its text stand where messages name a file, so that
 * whatever is found wrong with the value later says which setting it came from.
 *
 * @param place where messages say that it stands: {@code --set 2 'horizon=90 d'}
 * @param path the text before the equals sign
 * @param value the text after it
 */
record CommandLineSetting(String place, String path, String value) {

  private static final String OPTION = "--set";

  /** What YAML reads as no value at all. */
  private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|#.*");

  /**
   * Reads a setting.
   *
   * @param number which of the settings it is, from 1
   * @param text as the user gave it
   * @throws ScenarioException when it is none
   */
  static CommandLineSetting parse(int number, String text) {
    String place = OPTION + " " + number + " '" + Scalars.shown(text) + "'";
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new ScenarioException(
          Problem.of(
                  Position.startOf(place),
                  NodePath.ROOT,
                  Message.of("problem-setting-none", "text", Scalars.shown(text)))
              .maybe(Message.of("problem-setting-maybe-path")));
    }
    return new CommandLineSetting(
        place, text.substring(0, equals).strip(), text.substring(equals + 1));
  }

  /** Whether a place is in a setting of the command line rather than in a file. */
  static boolean holds(Position at) {
    return at.file().startsWith(OPTION + " ");
  }

  /**
   * The scenario with the value set.
   *
   * @param scenario a sound scenario
   * @throws ScenarioException when the path or the value is none, or the path does not fit
   */
  Node.Mapping applyTo(Node.Mapping scenario) {
    NodePath way = NodePath.ROOT;
    try {
      way = NodePath.parse(path);
      if (way.section().equals("include") || way.section().equals("demarche")) {
        throw new UnfitException(Message.of("problem-setting-fixed", "section", way.section()));
      }
      return TreeEdit.set(scenario, way, at(), node(way));
    } catch (TreeEdit.Misfit misfit) {
      throw new ScenarioException(misfit.at(at(), way));
    } catch (IllegalArgumentException notAPath) {
      throw new ScenarioException(Problem.of(at(), way, UnfitException.said(notAPath)));
    }
  }

  private Position at() {
    return Position.startOf(place);
  }

  private Node node(NodePath way) {
    if (value.isBlank() || NOTHING.matcher(value.strip()).matches()) {
      throw new UnfitException(Message.of("problem-setting-no-value", "path", way.toString()));
    }
    Problems problems = new Problems();
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    Optional<Node> read = YamlReader.read(SourceText.of(bytes, place), problems);
    if (!problems.isEmpty()) {
      throw new ScenarioException(
          problems.list().stream()
              .map(found -> found.placed(found.at(), way.join(found.path())))
              .toList());
    }
    return read.orElseThrow();
  }

  /**
   * Problems that this setting brought, each placed at it.
   *
   * @param problems what is wrong with the changed scenario, and was not before
   */
  List<Problem> blamedFor(List<Problem> problems) {
    return problems.stream().map(found -> holds(found.at()) ? found : found.movedTo(at())).toList();
  }
}
