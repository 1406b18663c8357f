package org.demarche.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import org.demarche.report.deck.DeckWriter;
import org.demarche.results.AtomicFile;
import org.demarche.words.Language;
import org.demarche.words.Message;

/** The slides of a run: {@code slides.pptx}. The same run gives the same bytes. */
public final class SlideDeck {
  /** The name under which it is noted as written. */
  public static final String ID = "slides";

  private SlideDeck() {}

  /** The name of the file within the run's folder: {@code slides.pptx}, {@code slides.es.pptx}. */
  public static String file(Language language) {
    return ID + language.suffix() + ".pptx";
  }

  /**
   * Writes the slides into the run's folder, under a temporary name first.
   *
   * @param run the run
   * @param book its charts
   * @return the file
   * @throws org.demarche.results.RunFolderException if it cannot be written
   */
  public static Path write(FinishedRun run, ChartBook book) {
    Path file = run.folder().path().resolve(file(run.words().language()));
    byte[] deck = render(run, book);
    AtomicFile.write(file, out -> out.write(deck));
    return file;
  }

  /**
   * Makes the slides.
   *
   * @param run the run
   * @param book its charts
   * @return a presentation as PowerPoint keeps it
   */
  public static byte[] render(FinishedRun run, ChartBook book) {
    String title = run.run().title();
    DeckWriter.Look look =
        new DeckWriter.Look(
            title,
            run.say(Message.of("pack-deck-footer", "title", title)),
            Instant.parse(run.manifest().times().started()),
            run.words().language().tag());
    try {
      return new DeckWriter(look).write(new DeckPlan(run, book).slides());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
