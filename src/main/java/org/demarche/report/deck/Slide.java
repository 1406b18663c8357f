package org.demarche.report.deck;

import java.util.List;

/**
 * One slide.
 *
 * @param title the finding
 * @param subtitle what is shown; may be empty
 * @param content what stands below
 * @param notes what the speaker should know, a paragraph each
 */
public record Slide(String title, String subtitle, Content content, List<String> notes) {

  /** Copies the list. */
  public Slide {
    notes = List.copyOf(notes);
  }

  /** What stands below a title. */
  public sealed interface Content {}

  /**
   * Lines of text.
   *
   * @param lines one paragraph each
   * @param bullets whether each has a bullet
   */
  public record Text(List<String> lines, boolean bullets) implements Content {
    /** Copies the list. */
    public Text {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A picture.
   *
   * @param png as wide as the slide, two pixels to the point
   * @param height in points, at most that of the place for it
   * @param inWords its text alternative
   */
  @SuppressWarnings("ArrayRecordComponent") // written at once, and never compared
  public record Picture(byte[] png, double height, String inWords) implements Content {
    /** Copies the bytes. */
    public Picture {
      png = png.clone();
    }

    @Override
    public byte[] png() {
      return png.clone();
    }
  }

  /**
   * A chart that stays editable.
   *
   * @param chart what it shows
   * @param inWords its text alternative
   */
  public record Editable(NativeChart chart, String inWords) implements Content {}
}
