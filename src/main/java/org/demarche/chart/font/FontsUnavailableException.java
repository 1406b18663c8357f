package org.demarche.chart.font;

import org.demarche.words.Message;
import org.demarche.words.SaidException;

/** No chart can be drawn because its fonts cannot be read; the message says what to do. */
public final class FontsUnavailableException extends SaidException {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param said what is wrong and what to do
   */
  public FontsUnavailableException(Message said) {
    super(said, null);
  }

  /** The reason is kept aside: the folder that failed last is not the one to be mended. */
  FontsUnavailableException(Message said, Exception reason) {
    super(said, null);
    addSuppressed(reason);
  }
}
