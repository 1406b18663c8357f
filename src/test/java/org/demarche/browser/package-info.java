/**
 * Pages looked at in a real Chromium, as a reader has them. Start from {@link
 * org.demarche.browser.Browser#openOrSkip}:
 *
 * <pre>{@code
 * try (Browser browser = Browser.openOrSkip()) {
 *   browser.look(Browser.Look.LIGHT, 390, 844);
 *   browser.go(page.toUri());
 *   assertThat(browser.pixelsTooWide()).isZero();
 *   assertThat(browser.violations()).isEmpty();
 * }
 * }</pre>
 */
@NullMarked
package org.demarche.browser;

import org.jspecify.annotations.NullMarked;
