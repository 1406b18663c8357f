package org.demarche.web.room;

import io.nayuki.qrcodegen.QrCode;

/**
 * A link as a square code that phones read.
 *
 * @param size of the side, in modules with the quiet zone around
 * @param path of the dark modules, as SVG has it
 * @param label for those who do not see it
 */
public record QrDrawing(int size, String path, String label) {
  private static final int QUIET = 4;

  static QrDrawing of(String link, String label) {
    QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrDrawing(code.size + 2 * QUIET, path.toString(), label);
  }
}
