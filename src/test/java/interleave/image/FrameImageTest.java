package interleave.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Theme;
import interleave.timeline.Scripts;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameImageTest {

  @BeforeAll
  static void start() {
    FrameImage.startWithoutDisplay();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aFrameIsAPictureOfTheSizeAndThemeAskedFor(Theme theme) {
    byte[] png = FrameImage.render(Scripts.workerPool().timeline(), 40.5, 1280, 720, theme);
    Image image = new Image(new ByteArrayInputStream(png));
    assertEquals(1280, image.getWidth());
    assertEquals(720, image.getHeight());
    assertEquals(Palette.of(theme).ground(), image.getPixelReader().getArgb(3, 3));
    int others = 0;
    for (int x = 0; x < 1280; x += 7) {
      for (int y = 0; y < 720; y += 7) {
        int pixel = image.getPixelReader().getArgb(x, y);
        others += pixel == Palette.of(theme).ground() || pixel == Palette.of(theme).panel() ? 0 : 1;
      }
    }
    assertTrue(others > 500, "something is drawn: " + others);
  }

  @Test
  void theSameFrameIsTheSameFile() {
    byte[] one = FrameImage.render(Scripts.counter().timeline(), 20, 480, 320, Theme.DARK);
    byte[] two = FrameImage.render(Scripts.counter().timeline(), 20, 480, 320, Theme.DARK);
    org.junit.jupiter.api.Assertions.assertArrayEquals(one, two);
  }

  @Test
  void aPngHoldsEveryPixel() {
    int[] pixels = new int[31 * 17];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0xFF000000 | i * 0x01F3D7 & 0xFFFFFF;
    }
    Image image = new Image(new ByteArrayInputStream(Png.encode(pixels, 31, 17)));
    for (int i = 0; i < pixels.length; i++) {
      assertEquals(pixels[i], image.getPixelReader().getArgb(i % 31, i / 31));
    }
  }

  @Test
  void textIsAsWideAsJavaFxDrawsIt() {
    Typeface.Measure measure = Typeface.bundled().measure();
    for (Pen.Font font :
        new Pen.Font[] {Pen.Font.sans(400, 13), Pen.Font.sans(700, 20), Pen.Font.mono(500, 16)}) {
      Text text = new Text("blocked: chan send · 88 ms left");
      text.setFont(Typeface.bundled().font(font));
      double wide = text.getLayoutBounds().getWidth();
      assertEquals(wide, measure.width(text.getText(), font), .03 * wide, font.toString());
    }
  }
}
