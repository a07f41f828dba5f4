package interleave.image;

import interleave.stage.Frame;
import interleave.stage.Palette;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Draws a stretch of a recording as a moving picture.
public final class Animation {

  /// How long a frame is seen: twenty a second, which GIF can say and every program shows.
  public static final int CENTISECONDS = 5;

  /// How long the last frame is seen before the picture begins again.
  private static final int REST_CENTISECONDS = 200;

  private final Timeline timeline;
  private final Palette palette;
  private final int width;
  private final int height;

  /// @param width in points
  /// @param height in points
  public Animation(Timeline timeline, Palette palette, int width, int height) {
    this.timeline = timeline;
    this.palette = palette;
    this.width = width;
    this.height = height;
  }

  /// Writes a GIF file. May be called from any thread but JavaFX's own; JavaFX must run.
  ///
  /// @param out closed at the end
  /// @param places of the playhead, from 0 to the number of events, one every [#CENTISECONDS]
  /// @param progress told from 0 to 1
  /// @param stopped asked between frames; what is in `out` then is of no use
  /// @return whether it was not stopped
  public boolean write(
      OutputStream out, double[] places, DoubleConsumer progress, BooleanSupplier stopped)
      throws IOException {
    Frame frame = new Frame(timeline);
    try (Gif gif = new Gif(out, width, height)) {
      for (int i = 0; i < places.length; i++) {
        if (stopped.getAsBoolean()) {
          return false;
        }
        double place = places[i];
        int[] pixels =
            FrameImage.pixels(pen -> frame.draw(pen, palette, place, width, height), width, height);
        boolean last = i == places.length - 1;
        gif.frame(pixels, last ? REST_CENTISECONDS : CENTISECONDS);
        progress.accept((i + 1.0) / places.length);
      }
    }
    return true;
  }
}
