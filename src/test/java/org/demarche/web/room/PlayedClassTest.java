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
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.demarche.browser.Browser;
import org.demarche.browser.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * A facilitator, two teams on phones and the room's screen play the base case through six turns in
 * a real browser. Pictures of each step are in {@code target/pictures/class}.
 */
final class PlayedClassTest {
  private static final Path PICTURES = Path.of("target/pictures/class");
  private static final Duration LONGEST = Duration.ofSeconds(90);

  @TempDir private Path folder;

  private final List<String> faults = new ArrayList<>();

  @Test
  void theBaseCaseIsPlayedThroughSixTurns() throws IOException, InterruptedException {
    try (Browser desk = Browser.openOrSkip();
        Browser havana = Browser.openOrSkip();
        Browser washington = Browser.openOrSkip();
        Browser wall = Browser.openOrSkip();
        ClassProcess served = ClassProcess.start(folder, Path.of("scenarios/caracas-raid.yaml"))) {
      desk.look(Look.LIGHT, 1440, 900);
      havana.look(Look.LIGHT, 390, 844);
      washington.look(Look.DARK, 390, 844);
      wall.look(Look.LIGHT, 1920, 1080);
      desk.go(URI.create(served.lead()));
      comeIn(havana, served, "team:havana", "Ana <b>");
      comeIn(washington, served, "team:washington", "Ben");
      comeIn(wall, served, "screen", "");
      waitFor(wall, "Ana <b>");
      look("1-lobby", Map.of("desk", desk, "havana", havana, "wall", wall));
      Pages play = new Pages(desk, havana, washington, wall);
      decideAndAgree(play);
      veto(play);
      served.killAndRestart();
      goOn(play);
      goAnotherWay(play);
      debrief(play);
      assertThat(faults).isEmpty();
    }
  }

  /**
   * Open pages of a class.
   *
   * @param desk the facilitator's
   * @param havana of one team
   * @param washington of the other
   * @param wall the room's screen
   */
  private record Pages(Browser desk, Browser havana, Browser washington, Browser wall) {}

  private void decideAndAgree(Pages play) throws IOException {
    Browser desk = play.desk();
    Browser havana = play.havana();
    Browser washington = play.washington();
    press(desk, "begin-true");
    waitFor(havana, "Turn 1");
    decide(havana);
    waitFor(desk, "Ana <b> (Havana):");
    send(desk);
    waitFor(washington, "The remains");
    look("2-inject", Map.of("desk", desk, "havana", havana, "washington", washington));
    propose(havana);
    waitFor(washington, "waits for an answer");
    pressFirst(washington, "[id^=accept-]");
    waitFor(havana, "accepted");
    look("3-accepted", Map.of("havana", havana, "washington", washington));
    turn(play, 2);
  }

  private void veto(Pages play) throws IOException {
    play.havana().driver().navigate().refresh();
    waitFor(play.havana(), "Turn 2");
    play.washington()
        .run(
            "Array.from(document.querySelectorAll('[id^=no-]'))"
                + ".find(button => button.textContent.includes('veto')).click();");
    waitFor(play.washington(), "Washington: No");
    turn(play, 3);
    look("4-veto", Map.of("washington", play.washington(), "wall", play.wall()));
  }

  private void goOn(Pages play) throws IOException {
    waitFor(play.havana(), "Turn 3");
    turn(play, 4);
    waitFor(play.havana(), "Turn 4");
    waitFor(play.washington(), "Turn 4");
    look("5-after-the-restart", Map.of("desk", play.desk(), "wall", play.wall()));
  }

  private void goAnotherWay(Pages play) throws IOException {
    Browser desk = play.desk();
    Browser wall = play.wall();
    branch(desk);
    waitFor(desk, "The branch other is played.");
    waitFor(wall, "Turn 3 ");
    turn(play, 4);
    turn(play, 5);
    press(desk, "show-AHEAD");
    waitFor(wall, "branches from");
    turn(play, 6);
    look("6-branch", Map.of("desk", desk, "havana", play.havana(), "wall", wall));
  }

  private void debrief(Pages play) throws IOException {
    Browser desk = play.desk();
    Browser havana = play.havana();
    open(desk, "#end-box");
    press(desk, "end-true");
    waitFor(havana, "To the debrief");
    havana.driver().findElement(By.partialLinkText("To the debrief")).click();
    waitFor(havana, "The class’s path");
    look("7-debrief", Map.of("havana", havana));
  }

  private static void comeIn(Browser browser, ClassProcess served, String place, String person)
      throws IOException {
    browser.go(URI.create(served.join()));
    browser.driver().findElement(By.id("person")).sendKeys(person);
    browser.driver().findElement(By.cssSelector("input[value='" + place + "']")).click();
    browser.driver().findElement(By.cssSelector("main button.main")).click();
    waitFor(browser, "People come in");
  }

  /** The first option towards the other side of the relation, with a statement. */
  private static void decide(Browser browser) {
    open(browser, "#initiatives");
    browser.run(
        "const box = document.querySelector('#initiatives article details'); box.open = true;"
            + " box.querySelector('input[type=radio]').click();"
            + " box.querySelector('textarea').value = 'We call <i>on</i> everybody to talk.';"
            + " box.querySelector('button.main').click();");
    waitFor(browser, "Handed in this turn");
  }

  private static void send(Browser desk) {
    pressFirst(desk, "form[action$='/inject'] button");
  }

  private static void propose(Browser browser) {
    open(browser, "[id^=table-]");
    browser.run(
        "const form = document.querySelector('[id^=propose-] form');"
            + " form.querySelector('input[type=number]').value = 50;"
            + " form.querySelector('button.main').click();");
    waitFor(browser, "waits for an answer");
  }

  /** Goes another way from before the last turn. */
  private static void branch(Browser desk) {
    open(desk, "#branches");
    desk.run(
        "const first = document.querySelector('.journal strong').textContent;"
            + " document.getElementById('branch-after').value = first - 1;"
            + " document.getElementById('branch-name').value = 'other';"
            + " document.querySelector('#branch-form button').click();");
  }

  private static void turn(Pages play, int turn) {
    Browser desk = play.desk();
    Object now = desk.run("return document.querySelector('.when').textContent;");
    if (!String.valueOf(now).contains("Turn " + turn + " ")) {
      press(desk, "advance");
    }
    waitFor(desk, "Turn " + turn + " ");
    waitFor(play.wall(), "Turn " + turn + " ");
  }

  private static void press(Browser browser, String id) {
    pressFirst(browser, "#" + id);
  }

  private static void pressFirst(Browser browser, String selector) {
    wait(browser, () -> count(browser, selector) > 0, selector);
    browser.run("document.querySelector(arguments[0]).click();", selector);
  }

  private static void open(Browser browser, String selector) {
    wait(browser, () -> count(browser, selector) > 0, selector);
    browser.run("document.querySelector(arguments[0]).open = true;", selector);
  }

  private static long count(Browser browser, String selector) {
    Object count = browser.run("return document.querySelectorAll(arguments[0]).length;", selector);
    return ((Number) Objects.requireNonNull(count)).longValue();
  }

  private static void waitFor(Browser browser, String text) {
    wait(
        browser,
        () ->
            Boolean.TRUE.equals(
                browser.run("return document.body.textContent.includes(arguments[0]);", text)),
        text);
  }

  private static void wait(Browser browser, Supplier<Boolean> condition, String what) {
    Instant end = Instant.now().plus(LONGEST);
    while (!condition.get()) {
      if (Instant.now().isAfter(end)) {
        Object page = browser.run("return document.body.innerText;");
        throw new AssertionError("never came: " + what + "\n" + page);
      }
      LockSupport.parkNanos(100_000_000L);
    }
  }

  private void look(String step, Map<String, Browser> pages) throws IOException {
    for (Map.Entry<String, Browser> page : pages.entrySet()) {
      Browser browser = page.getValue();
      browser.picture(PICTURES.resolve(step + "-" + page.getKey() + ".png"), false);
      if (browser.pixelsTooWide() > 0) {
        faults.add(step + " " + page.getKey() + ": wider than the screen");
      }
      browser.violations().forEach(found -> faults.add(step + " " + page.getKey() + ": " + found));
    }
  }
}
