package org.demarche.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tests hear about pages is what is so. */
final class BrowserTest {
  @Test
  void aPageThatRunsOutOfAPhoneAndBarsReadersIsFound(@TempDir Path folder) throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("page.html"),
            """
            <!doctype html><html lang="en"><head><title>A page</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"></head>
            <body style="margin: 0"><main><h1>Here</h1><button></button>
            <div style="width: 600px">wide</div></main></body></html>
            """);
    try (Browser browser = Browser.openOrSkip()) {
      browser.look(Browser.Look.DARK, 390, 844);
      browser.go(page.toUri());
      assertThat(browser.pixelsTooWide()).isEqualTo(210);
      assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches;"))
          .isEqualTo(true);
      assertThat(browser.violations())
          .extracting(Browser.Violation::rule)
          .containsExactly("button-name");
      browser.look(Browser.Look.LIGHT, 768, 1024);
      assertThat(browser.pixelsTooWide()).isZero();
      Path picture = folder.resolve("pictures/page.png");
      browser.picture(picture, false);
      assertThat(picture).isNotEmptyFile();
    }
  }
}
