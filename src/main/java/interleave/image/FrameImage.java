package interleave.image;

import interleave.stage.CompareFrame;
import interleave.stage.Frame;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Theme;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Draws frames into picture files, without a window and without a display.
public final class FrameImage {

  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.ttf",
          "Inter-Bold.ttf",
          "Inter-Italic.ttf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Bold.ttf",
          "logicalfonts.properties");

  private FrameImage() {}

  /// Starts JavaFX for drawing in memory, in software, with the bundled fonts; does nothing when it
  /// runs already. To be called before anything else of JavaFX.
  public static void startWithoutDisplay() {
    setUnlessSet("glass.platform", "Headless");
    setUnlessSet("prism.order", "sw");
    if (System.getProperty("prism.fontdir") == null && isLinux()) {
      System.setProperty("prism.fontdir", unpackFonts().toString());
      setUnlessSet("prism.useFontConfig", "false");
    }
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
    } catch (IllegalStateException e) {
      // it runs already
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while JavaFX started", e);
    }
    Platform.setImplicitExit(false);
  }

  private static void setUnlessSet(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  /// JavaFX reads its logical fonts from a folder only.
  private static Path unpackFonts() {
    try {
      Path folder = Files.createTempDirectory("interleave-fonts");
      folder.toFile().deleteOnExit();
      for (String font : FONTS) {
        Path file = folder.resolve(font);
        try (InputStream in = FrameImage.class.getResourceAsStream("/interleave/fonts/" + font)) {
          if (in == null) {
            throw new IOException("the font " + font + " is missing");
          }
          Files.copy(in, file);
        }
        file.toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A frame as a PNG file's bytes. May be called from any thread but JavaFX's own; JavaFX must
  /// run.
  ///
  /// @param position of the playhead, from 0 to the number of events
  public static byte[] render(
      Timeline timeline, double position, int width, int height, Theme theme) {
    return render(timeline, position, width, height, Palette.of(theme), 1);
  }

  /// @param enlarged how much larger than normal for the size everything is
  public static byte[] render(
      Timeline timeline, double position, int width, int height, Palette palette, double enlarged) {
    Frame frame = new Frame(timeline);
    return render(
        pen -> frame.draw(pen, palette, position, width, height, enlarged), width, height);
  }

  /// A frame of two runs on one clock.
  ///
  /// @param position of the playhead, from 0 to the number of events of both
  public static byte[] render(
      CompareFrame frame, double position, int width, int height, Palette palette) {
    return render(pen -> frame.draw(pen, palette, position, width, height), width, height);
  }

  private static byte[] render(Consumer<Pen> frame, int width, int height) {
    return Png.encode(pixels(frame, width, height), width, height);
  }

  /// The points of a drawing, `0xAARRGGBB`, row by row. May be called from any thread but JavaFX's
  /// own; JavaFX must run.
  ///
  /// A canvas that is in no window may be drawn on any thread; only taking its picture is for
  /// JavaFX's own, which so never waits for a layout.
  static int[] pixels(Consumer<Pen> drawing, int width, int height) {
    Canvas canvas = new Canvas(width, height);
    drawing.accept(new CanvasPen(canvas.getGraphicsContext2D()));
    FutureTask<int[]> taking = new FutureTask<>(() -> pixels(canvas, width, height));
    Platform.runLater(taking);
    try {
      return taking.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a frame was drawn", e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("a frame could not be drawn: " + e.getCause(), e);
    }
  }

  private static int[] pixels(Canvas canvas, int width, int height) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.BLACK);
    WritableImage image = canvas.snapshot(parameters, new WritableImage(width, height));
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }
}
