package interleave.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.image.CanvasPen;
import interleave.image.FrameImage;
import interleave.stage.Frame;
import interleave.stage.GoPrograms;
import interleave.stage.Palette;
import interleave.timeline.Timeline;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

  private static final int WIDTH = 700;
  private static final int HEIGHT = 394;

  /// Curves are cut into lines otherwise where a canvas ends.
  private static final int VISIBLE = 24;

  /// A letter in the middle between two places for it may have the other one.
  private static final int LETTERS = 50;

  @BeforeAll
  static void start() {
    FrameImage.startWithoutDisplay();
  }

  /// Whatever tiles were left as they were: the picture is what it would be on one canvas.
  @ParameterizedTest
  @ValueSource(strings = {"context", "pipeline", "workers", "panic"})
  void tilesLookLikeOneCanvas(String program) throws Exception {
    Timeline timeline = GoPrograms.gallery(program);
    FutureTask<Void> work = new FutureTask<>(() -> compare(timeline), null);
    Platform.runLater(work);
    work.get();
  }

  private static void compare(Timeline timeline) {
    Frame frame = new Frame(timeline);
    Tiles tiles = new Tiles(96, 64);
    int worst = 0;
    for (int i = 0; i < 8; i++) {
      double position = timeline.size() * (.3 + i * .05) + i * .3;
      Tape tape = new Tape(tiles.measure());
      frame.draw(tape, Palette.DARK, position, WIDTH, HEIGHT, 1);
      tiles.show(tape, WIDTH, HEIGHT, 13, 6, 1);
      Canvas canvas = new Canvas(WIDTH, HEIGHT);
      CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
      frame.draw(pen, Palette.DARK, position, WIDTH, HEIGHT, 1);
      worst = Math.max(worst, differing(pixels(canvas), pixels(tiles)));
    }
    assertTrue(worst <= LETTERS, worst + " pixels differ");
    assertTrue(tiles.getChildren().size() > 40, "there are many tiles");
  }

  private static int differing(int[] one, int[] two) {
    int some = 0;
    for (int i = 0; i < one.length; i++) {
      int most = 0;
      for (int shift = 0; shift < 32; shift += 8) {
        most = Math.max(most, Math.abs((one[i] >>> shift & 0xFF) - (two[i] >>> shift & 0xFF)));
      }
      some += most > VISIBLE ? 1 : 0;
    }
    return some;
  }

  private static int[] pixels(Node node) {
    SnapshotParameters how = new SnapshotParameters();
    how.setFill(Color.BLACK);
    WritableImage image = node.snapshot(how, new WritableImage(WIDTH, HEIGHT));
    int[] pixels = new int[WIDTH * HEIGHT];
    image
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    return pixels;
  }
}
