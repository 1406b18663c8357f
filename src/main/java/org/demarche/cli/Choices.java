package org.demarche.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.kind.Catalogue;
import org.demarche.report.story.StoryForms;
import org.demarche.scenario.LibraryParts;
import org.demarche.words.Language;

/** The words that options and parameters take, for shells to complete. */
final class Choices {
  private Choices() {}

  /** The commands of the program. */
  static final class Commands implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return WholeProgram.names().iterator();
    }
  }

  /** The designs that ship. */
  static final class Designs implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return DesignArguments.NAMES.iterator();
    }
  }

  /** The sizes of charts. */
  static final class Sizes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ChartWishes.sizeNames().iterator();
    }
  }

  /** The formats of charts. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(ChartFormat.values())
          .map(format -> format.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  /** The charts of a run and of answers. */
  static final class Charts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Catalogue.ids().iterator();
    }
  }

  /** The parts of the built-in library. */
  static final class Parts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return LibraryParts.list().iterator();
    }
  }

  /** The methods of {@code sensitivity}. */
  static final class Sensitivities implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return SensitivityCommand.METHODS.iterator();
    }
  }

  /** The methods of {@code discover}. */
  static final class Discoveries implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return DiscoverCommand.METHODS.iterator();
    }
  }

  /** The forms of {@code trace}. */
  static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return StoryForms.ids().iterator();
    }
  }

  /** Whether more or less of an outcome is better. */
  static final class Directions implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("more", "less").iterator();
    }
  }

  /** The languages that the program speaks. */
  static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Language.list().stream().map(Language::tag).iterator();
    }
  }

  /** The shells that can complete. */
  static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return CompletionCommand.SHELLS.iterator();
    }
  }
}
