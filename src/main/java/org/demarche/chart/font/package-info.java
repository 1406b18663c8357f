/**
 * The fonts of charts: how they come from the jar to the disk, which of them shows a character, and
 * how a line of any scripts is set.
 *
 * <p>Inter writes Latin, Greek and Cyrillic. Fonts of the Noto family, bundled too, write other
 * scripts; after them come the fonts of the machine. Start from {@link
 * org.demarche.chart.font.SetLine}:
 *
 * <pre>{@code
 * SetLine.of("Hello, عالم", HouseFonts.regular(12)).draw(graphics, 10, 20);
 * }</pre>
 */
@NullMarked
package org.demarche.chart.font;

import org.jspecify.annotations.NullMarked;
