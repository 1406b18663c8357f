package org.demarche.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.demarche.browser.Browser;
import org.demarche.browser.Browser.Look;
import org.demarche.seminar.Move;
import org.demarche.web.room.Guests.Guest;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * Pages that the played class passes by, in a real browser: nothing that axe-core holds against
 * them, nothing wider than the screen; and a move that is made without a mouse. Pictures are in
 * {@code target/pictures/class}.
 */
final class PagesLookedAtTest {
  private static final Path PICTURES = Path.of("target/pictures/class");
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int MOST_TABS = 150;

  @TempDir private Path folder;

  private final List<String> faults = new ArrayList<>();

  private static String role(Guests guests) {
    return guests.session().plan(Language.ENGLISH).roles().get(0).id();
  }

  @Test
  void everyOtherPageIsFitForAll() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT);
        Browser browser = Browser.openOrSkip()) {
      Guest lead = guests.lead();
      browser.look(Look.LIGHT, 390, 844);
      browser.go(guests.server().join());
      look(browser, "join");
      browser.driver().findElement(By.cssSelector("button[lang=es]")).click();
      comeIn(browser, guests, "observer", "Olga");
      URI observer = URI.create(browser.driver().getCurrentUrl());
      comeIn(browser, guests, "team:" + role(guests), "Ana");
      URI team = URI.create(browser.driver().getCurrentUrl());
      comeIn(browser, guests, "screen", "");
      URI screen = URI.create(browser.driver().getCurrentUrl());
      guests.act(lead, "/begin", Map.of());
      guests.act(lead, "/advance", Map.of("days", "5"));
      browser.go(team);
      look(browser, "team-in-spanish");
      browser.go(observer);
      look(browser, "observer-in-spanish");
      guests.act(lead, "/end", Map.of());
      browser.go(URI.create(team + "/debrief"));
      look(browser, "debrief-in-spanish");

      browser.look(Look.DARK, 1920, 1080);
      browser.go(screen);
      look(browser, "screen-at-the-end");
      browser.look(Look.LIGHT, 1440, 900);
      browser.go(guests.server().lead());
      look(browser, "desk-at-the-end");
      browser.go(URI.create(browser.driver().getCurrentUrl() + "/debrief"));
      look(browser, "desk-debrief");
      assertThat(faults).isEmpty();
    }
  }

  private void comeIn(Browser browser, Guests guests, String place, String person)
      throws IOException {
    browser.go(URI.create(guests.server().join() + "?code=" + guests.server().joinCode()));
    look(browser, "join-with-code");
    browser.driver().findElement(By.id("person")).sendKeys(person);
    browser.driver().findElement(By.cssSelector("input[value='" + place + "']")).click();
    browser.driver().findElement(By.cssSelector("main button.main")).click();
    waitFor(() -> isThere(browser, "#view"));
  }

  private void look(Browser browser, String name) throws IOException {
    browser.picture(PICTURES.resolve("page-" + name + ".png"), true);
    if (browser.pixelsTooWide() > 0) {
      faults.add(name + ": wider than the screen");
    }
    browser.violations().forEach(found -> faults.add(name + ": " + found));
  }

  @Test
  void aMoveIsMadeWithTheKeysAlone() throws IOException, InterruptedException {
    try (Guests guests = Guests.begin(folder.resolve("class"), Guests.SHORT);
        Browser browser = Browser.openOrSkip()) {
      Guest lead = guests.lead();
      browser.look(Look.LIGHT, 1200, 900);
      comeIn(browser, guests, "team:" + role(guests), "Ana");
      guests.act(lead, "/begin", Map.of());
      browser.go(URI.create(browser.driver().getCurrentUrl()));
      press(browser, "#initiatives > summary", Keys.ENTER);
      press(browser, "#initiatives article details > summary", Keys.ENTER);
      press(browser, "#initiatives article input[type=radio]", Keys.SPACE);
      press(browser, "#initiatives article button.main", Keys.ENTER);
      waitFor(() -> isThere(browser, "[id^=withdraw-]"));
      assertThat(guests.session().journal()).anyMatch(entry -> entry.move() instanceof Move.Act);
      press(browser, "#ready", Keys.ENTER);
      waitFor(() -> guests.session().snapshot().ready().contains(role(guests)));
    }
  }

  private static boolean isThere(Browser browser, String selector) {
    return !browser.driver().findElements(By.cssSelector(selector)).isEmpty();
  }

  private static void waitFor(BooleanSupplier condition) {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      LockSupport.parkNanos(100_000_000L);
    }
  }

  /** Goes there by the tabulator, sees where the focus is, and presses. */
  private static void press(Browser browser, String selector, Keys key) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
      Object there = browser.run("return document.activeElement.matches(arguments[0]);", selector);
      if (Boolean.TRUE.equals(there)) {
        Object outline =
            browser.run("return getComputedStyle(document.activeElement).outlineStyle;");
        assertThat(outline).as("the mark of the focus on " + selector).isNotEqualTo("none");
        new Actions(browser.driver()).sendKeys(key).perform();
        return;
      }
    }
    throw new AssertionError("never reached by the tabulator: " + selector);
  }
}
