package org.demarche.chart.font;

/** No chart can be drawn because its fonts cannot be read; the message says what to do. */
public final class FontsUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FontsUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
