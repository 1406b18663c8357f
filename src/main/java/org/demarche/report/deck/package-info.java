/**
 * Slides for PowerPoint and LibreOffice, by Apache POI: a finding a slide, with charts that can be
 * edited where their kind allows, text alternatives, and notes for who speaks. Start from {@link
 * org.demarche.report.deck.DeckWriter}:
 *
 * <pre>{@code
 * byte[] deck = new DeckWriter(look).write(slides);
 * }</pre>
 */
@NullMarked
package org.demarche.report.deck;

import org.jspecify.annotations.NullMarked;
