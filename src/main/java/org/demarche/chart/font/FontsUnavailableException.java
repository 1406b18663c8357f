package org.demarche.chart.font;

/** No chart can be drawn because its fonts cannot be read; the message says what to do. */
public final class FontsUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The reason is kept aside: the folder that failed last is not the one to be mended. */
  FontsUnavailableException(String message, Exception reason) {
    super(message);
    addSuppressed(reason);
  }
}
