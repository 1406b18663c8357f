package org.demarche.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.demarche.chart.kind.SampleCharts;
import org.junit.jupiter.api.Test;

final class PngWriterTest {

  @Test
  void aReaderOfPngFindsEveryPixel() throws IOException {
    Random random = new Random(7);
    BufferedImage image = new BufferedImage(37, 11, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngWriter.toPng(image)));
    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  @Test
  void chartsAreNoLargerThanFromTheWriterOfJava() throws IOException {
    long ours = 0;
    long javas = 0;
    for (Chart chart : SampleCharts.all()) {
      byte[] bytes = ChartFiles.render(chart, ChartFormat.PNG, ChartSize.SLIDE);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(ImageIO.read(new ByteArrayInputStream(bytes)), "png", out);
      ours += bytes.length;
      javas += out.size();
    }
    assertThat(ours).isLessThanOrEqualTo(javas);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
