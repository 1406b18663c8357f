package org.demarche.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A Chromium without a window, driven by the machine's own chromedriver. Nothing is fetched: on a
 * machine without them the test is skipped and says what to install. A browser belongs to one
 * thread; more than one may be open at a time.
 */
public final class Browser implements AutoCloseable {
  private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(5);

  /** Warns that parts of Selenium which are not used here do not know a new Chromium. */
  private static final Logger CHATTER = Logger.getLogger("org.openqa.selenium.devtools");

  static {
    CHATTER.setLevel(Level.OFF);
  }

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Which of its two dresses a page is asked to wear. */
  public enum Look {
    /** Dark letters on a light ground. */
    LIGHT("light"),
    /** Light letters on a dark ground. */
    DARK("dark");

    private final String keyword;

    Look(String keyword) {
      this.keyword = keyword;
    }
  }

  /**
   * What axe-core holds against a page.
   *
   * @param rule the rule's id, as {@code color-contrast}
   * @param help what the rule asks for
   * @param where the first elements that break it, as selectors, and why
   */
  public record Violation(String rule, String help, List<String> where) {}

  /** Opens a browser, or skips the test that asks with the reason. */
  public static Browser openOrSkip() {
    Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = onPath("chromedriver");
    Assumptions.assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "Not looked at in a browser: install Chromium and its driver (Debian: apt-get install"
            + " chromium chromium-driver).");
    return open(chromium.orElseThrow(), chromedriver.orElseThrow());
  }

  private static Browser open(Path chromium, Path chromedriver) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--no-first-run",
        "--no-default-browser-check");
    try {
      ChromeDriver driver =
          new ChromeDriver(
              new ChromeDriverService.Builder()
                  .usingDriverExecutable(chromedriver.toFile())
                  .usingAnyFreePort()
                  .withSilent(true)
                  .build(),
              options);
      driver.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
      return new Browser(driver);
    } catch (SessionNotCreatedException e) {
      return Assumptions.abort(
          "Not looked at in a browser: Chromium does not start here: " + e.getRawMessage());
    }
  }

  private static Optional<Path> onPath(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Arrays.stream(names)
        .flatMap(
            name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Gives pages a screen from now on.
   *
   * @param look what the reader's system prefers
   * @param width in CSS pixels; below 500 touch is on as well
   * @param height in CSS pixels
   */
  public void look(Look look, int width, int height) {
    boolean phone = width < 500;
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", look.keyword))));
  }

  /** Opens a page and waits until it is loaded. */
  public void go(URI page) {
    driver.get(page.toString());
  }

  /** How far the page runs out of the screen to the side; 0 where nothing must be pushed. */
  public long pixelsTooWide() {
    Object wide =
        run(
            "const e = document.scrollingElement;"
                + " return Math.max(e.scrollWidth, document.body.scrollWidth) - e.clientWidth;");
    return wide instanceof Number number ? Math.max(0, number.longValue()) : 0;
  }

  /**
   * What axe-core finds on the page as it is now, by all of its rules; empty where all is well. A
   * drawing counts as one: all but its name and description is taken off the page meanwhile, since
   * axe-core takes minutes over single letters.
   */
  public List<Violation> violations() {
    Boolean there = (Boolean) run("return typeof window.axe !== 'undefined';");
    if (!Boolean.TRUE.equals(there)) {
      run(axe());
    }
    Object found =
        driver.executeAsyncScript(
            "const drawn = [...document.querySelectorAll('svg')].map(s => [s, [...s.childNodes]]);"
                + "drawn.forEach(([s, all]) => s.replaceChildren("
                + "  ...all.filter(e => e.matches && e.matches('title, desc'))));"
                + "const back = () => drawn.forEach(([s, all]) => s.replaceChildren(...all));"
                + "const done = answer => { back(); arguments[0](answer); };"
                + "axe.run({resultTypes: ['violations']}).then("
                + "  r => done(r.violations.map(v => [v.id, v.help,"
                + "    v.nodes.slice(0, 5).map(n => n.target.join(' ') + ': '"
                + "      + n.failureSummary)])),"
                + "  e => done([['axe', String(e), []]]));");
    return ((List<?>) Objects.requireNonNull(found))
        .stream().map(entry -> violation((List<?>) entry)).toList();
  }

  private static Violation violation(List<?> entry) {
    List<String> where = ((List<?>) entry.get(2)).stream().map(String::valueOf).toList();
    return new Violation(String.valueOf(entry.get(0)), String.valueOf(entry.get(1)), where);
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("axe-core cannot be read", e);
    }
  }

  /** What a script on the page returns: a text, a number, a truth, a list, a map, or nothing. */
  public @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Writes what the screen shows, or all of the page where {@code whole}, as PNG. */
  public void picture(Path file, boolean whole) throws IOException {
    Map<String, Object> asked = Map.of("format", "png", "captureBeyondViewport", whole);
    Object data = driver.executeCdpCommand("Page.captureScreenshot", asked).get("data");
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
  }

  /** Selenium's own handle, for clicks, keys and forms. */
  public ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
