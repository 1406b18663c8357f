package org.demarche.report.page;

import java.util.List;
import org.demarche.words.Words;

/**
 * A report, ready to be marked up.
 *
 * @param title the scenario's title
 * @param asked what was asked
 * @param finding the answer, how sure it is, and where each sentence comes from
 * @param arms the arms and what they change
 * @param outcomes tables of results
 * @param figures the charts
 * @param undrawn why charts are missing that have nothing to draw, a sentence each
 * @param storyNote how the run of the story was chosen, or why there is none; may be empty
 * @param basis what the results rest on
 * @param limits what they cannot bear
 * @param failures replications that failed
 * @param reproduce how to repeat the run
 * @param look style sheet and fonts
 */
public record ReportPage(
    String title,
    Asked asked,
    Finding finding,
    List<ArmText> arms,
    Outcomes outcomes,
    List<Figure> figures,
    List<String> undrawn,
    String storyNote,
    Basis basis,
    Limits limits,
    Failures failures,
    Reproduce reproduce,
    Look look) {

  /** Copies the lists. */
  public ReportPage {
    arms = List.copyOf(arms);
    figures = List.copyOf(figures);
    undrawn = List.copyOf(undrawn);
  }

  /** The text of a sentence without values. */
  public String say(String key) {
    return look.words().say(key);
  }

  /** The page's name, for the browser. */
  public String name() {
    return look.words().say("report-page-title", "title", title);
  }

  /** What stands at the page's end. */
  public String foot() {
    return look.words().say("report-page-footer", "title", title);
  }

  /** Where a sentence comes from, in a few words. */
  public String label(Statement row) {
    return look.words()
        .say(
            "pack-source-label",
            "number",
            row.number(),
            "source",
            row.source(),
            "command",
            row.command());
  }

  /** The tag of the page's language. */
  public String language() {
    return look.words().language().tag();
  }

  /** The figures of a part of the page, in their order. */
  public List<Figure> figuresOf(Figure.Place place) {
    return figures.stream().filter(figure -> figure.place() == place).toList();
  }

  /**
   * What was asked.
   *
   * @param summary the scenario's own words; may be empty
   * @param design what was run, in one sentence
   */
  public record Asked(String summary, String design) {}

  /**
   * What was found.
   *
   * @param answers the answer, in five lines
   * @param sure how sure it is
   * @param sources all sentences that have a source, in order of their numbers
   */
  public record Finding(List<Statement> answers, List<Statement> sure, List<Statement> sources) {
    /** Copies the lists. */
    public Finding {
      answers = List.copyOf(answers);
      sure = List.copyOf(sure);
      sources = List.copyOf(sources);
    }
  }

  /**
   * An arm.
   *
   * @param title its title
   * @param summary what it is about; may be empty
   * @param reference whether the others are compared with it
   * @param changes what it changes, a line each
   */
  public record ArmText(String title, String summary, boolean reference, List<String> changes) {
    /** Copies the list. */
    public ArmText {
      changes = List.copyOf(changes);
    }
  }

  /**
   * The tables of results.
   *
   * @param classes what each path class means, in the order of the tables
   * @param pathClasses shares by path class, one for each focal pair; may be empty
   * @param headlines headline outcomes with differences from the reference arm, one for each
   * @param differencesNote how the differences are to be read
   * @param institutionsNote why there is no table of them; empty where there is one
   * @param institutions what the bodies did, a group of rows each
   */
  public record Outcomes(
      List<Named> classes,
      List<Table> pathClasses,
      List<Headline> headlines,
      String differencesNote,
      String institutionsNote,
      List<Table> institutions) {
    /** Copies the lists. */
    public Outcomes {
      classes = List.copyOf(classes);
      pathClasses = List.copyOf(pathClasses);
      headlines = List.copyOf(headlines);
      institutions = List.copyOf(institutions);
    }
  }

  /**
   * A table of cells with a heading for each row and column.
   *
   * @param caption what it shows
   * @param corner heading of the column of row headings
   * @param columns headings of the others
   * @param rows as many cells each as there are columns
   */
  public record Table(String caption, String corner, List<String> columns, List<Row> rows) {
    /** Copies the lists. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param heading its heading
   * @param cells its cells
   */
  public record Row(String heading, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param value the estimate
   * @param detail its interval; may be empty
   * @param marked whether it differs clearly from the reference arm
   * @param order the value as a number, by which rows are sorted; empty where there is none
   */
  public record Cell(String value, String detail, boolean marked, String order) {
    /** The cell of what cannot be told. */
    public static final Cell NONE = new Cell("–", "", false, "");
  }

  /**
   * A headline outcome over the arms.
   *
   * @param title the outcome's title
   * @param rows one for each arm
   */
  public record Headline(String title, List<HeadlineRow> rows) {
    /** Copies the list. */
    public Headline {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A headline outcome in one arm.
   *
   * @param arm the arm's title
   * @param estimate with its own interval
   * @param difference from the reference with its simultaneous interval; marked where that leaves
   *     out zero; without a value for the reference arm itself
   * @param rank among all arms, such as {@code may be highest}, or empty
   * @param saved share of the difference's variance that common random numbers took away
   */
  public record HeadlineRow(String arm, Cell estimate, Cell difference, String rank, Cell saved) {}

  /**
   * A chart.
   *
   * @param id its id
   * @param title its title
   * @param wide the drawing for wide screens and paper, as SVG
   * @param narrow the drawing for narrow screens, as SVG
   * @param inWords its text alternative
   * @param reading how it is read and what it does not say, a sentence each
   * @param table the name of the file that holds its numbers
   */
  public record Figure(
      String id,
      String title,
      String wide,
      String narrow,
      String inWords,
      List<String> reading,
      String table) {
    /** Copies the list. */
    public Figure {
      reading = List.copyOf(reading);
    }

    /** Returns the same figure with other drawings. */
    public Figure drawn(String otherWide, String otherNarrow) {
      return new Figure(id, title, otherWide, otherNarrow, inWords, reading, table);
    }

    /** A part of the page. */
    public enum Place {
      /** Beside the answer. */
      FIRST,
      /** Among the charts. */
      CHARTS,
      /** With the run that is told. */
      STORY
    }

    /** Where it stands. */
    public Place place() {
      return switch (id) {
        case "scorecard" -> Place.FIRST;
        case "story", "timeline", "causes" -> Place.STORY;
        default -> Place.CHARTS;
      };
    }
  }

  /**
   * What the results rest on.
   *
   * @param facts events of the timeline that rest on reported facts
   * @param assumedEvents events that are assumed
   * @param kinds how many assumptions rest on which kind of ground, in one sentence
   * @param register the assumptions, grouped by the kind of ground that they rest on
   */
  public record Basis(
      List<Event> facts, List<Event> assumedEvents, String kinds, List<AssumedGroup> register) {
    /** Copies the lists. */
    public Basis {
      facts = List.copyOf(facts);
      assumedEvents = List.copyOf(assumedEvents);
      register = List.copyOf(register);
    }
  }

  /**
   * An entry of the timeline.
   *
   * @param when its date, or what is assumed of it
   * @param what its title
   * @param grounds facts, or the source of the assumption, a line each
   */
  public record Event(String when, String what, List<String> grounds) {
    /** Copies the list. */
    public Event {
      grounds = List.copyOf(grounds);
    }
  }

  /**
   * An assumption.
   *
   * @param title what it is
   * @param value its value or distribution, in words
   * @param varies whether it differs from run to run, in words
   * @param source why
   */
  public record Assumed(String title, String value, String varies, String source) {}

  /**
   * Assumptions that rest on one kind of ground.
   *
   * @param heading the kind, and how many there are
   * @param rows the assumptions
   */
  public record AssumedGroup(String heading, List<Assumed> rows) {
    /** Copies the list. */
    public AssumedGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What the results cannot bear.
   *
   * @param reading how to read them
   * @param leftOut what the model leaves out
   */
  public record Limits(List<String> reading, List<String> leftOut) {
    /** Copies the lists. */
    public Limits {
      reading = List.copyOf(reading);
      leftOut = List.copyOf(leftOut);
    }
  }

  /**
   * Replications that failed.
   *
   * @param sentence how many
   * @param first the first of them: arm, replication and reason
   */
  public record Failures(String sentence, List<FailureText> first) {
    /** Copies the list. */
    public Failures {
      first = List.copyOf(first);
    }
  }

  /**
   * A replication that failed.
   *
   * @param arm the arm's title
   * @param replication from 1
   * @param reason what went wrong
   */
  public record FailureText(String arm, int replication, String reason) {}

  /**
   * How to repeat the run.
   *
   * @param command the command line
   * @param facts names and values
   */
  public record Reproduce(String command, List<Named> facts) {
    /** Copies the list. */
    public Reproduce {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A value with its name.
   *
   * @param name of the value
   * @param value as text
   */
  public record Named(String name, String value) {}

  /**
   * How the page looks.
   *
   * @param css the style sheet with its fonts
   * @param script what lets tables be sorted
   * @param words in which it speaks
   */
  public record Look(String css, String script, Words words) {}
}
