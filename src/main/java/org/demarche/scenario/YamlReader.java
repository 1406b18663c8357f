package org.demarche.scenario;

import java.util.Iterator;
import java.util.Optional;
import org.demarche.words.Message;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into a tree of nodes. It works on the parser's events, not on
 * recursion, so that depth, aliases and size are checked while reading and nothing hostile is ever
 * built.
 */
final class YamlReader {

  private final String file;
  private final Problems problems;
  private final TreeBuilder builder;
  private int documents;

  private YamlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.builder = new TreeBuilder(problems);
  }

  /**
   * The tree of a text. What is wrong is noted; a syntax error ends the reading of this text.
   *
   * @return the tree, or nothing where the text has none
   */
  static Optional<Node> read(SourceText source, Problems problems) {
    return new YamlReader(source.name(), problems).read(source.text());
  }

  private Optional<Node> read(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(Integer.MAX_VALUE)
            // One window for the whole text: a long scalar would else be copied again and again.
            .setBufferSize(Math.max(1024, text.length() + 1))
            .setUseMarks(true)
            .build();
    Position last = Position.startOf(file);
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      while (events.hasNext()) {
        Event event = events.next();
        last = event.getStartMark().map(this::position).orElse(last);
        accept(event, last);
      }
    } catch (YamlEngineException e) {
      problems.add(YamlSyntax.problem(e, text, last, builder.path()));
      return Optional.empty();
    } catch (TreeBuilder.Refused refused) {
      problems.add(refused.problem());
      return Optional.empty();
    }
    if (builder.result().isEmpty() && problems.isEmpty()) {
      problems.add(
          Problem.of(Position.startOf(file), NodePath.ROOT, Message.of("problem-file-empty"))
              .maybe(Message.of("problem-file-maybe-new")));
    }
    return builder.result();
  }

  private void accept(Event event, Position at) throws TreeBuilder.Refused {
    if (event instanceof ScalarEvent scalar) {
      builder.scalar(scalar, at);
    } else if (event instanceof MappingStartEvent start) {
      builder.open(start, at, true);
    } else if (event instanceof SequenceStartEvent start) {
      builder.open(start, at, false);
    } else if (event instanceof CollectionEndEvent) {
      builder.close();
    } else if (event instanceof AliasEvent alias) {
      builder.alias(alias.getAlias().getValue(), at);
    } else if (event instanceof DocumentStartEvent && ++documents > 1) {
      throw new TreeBuilder.Refused(
          Problem.of(at, NodePath.ROOT, Message.of("problem-yaml-second-document")));
    }
  }

  private Position position(Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
