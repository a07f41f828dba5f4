package interleave.bench;

import interleave.image.CanvasPen;
import interleave.image.FrameImage;
import interleave.stage.Box;
import interleave.stage.Layout;
import interleave.stage.Palette;
import interleave.stage.Room;
import interleave.stage.Stage;
import interleave.stage.Theme;
import interleave.stage.Tween;
import interleave.stage.View;
import interleave.timeline.Timeline;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The time of one frame of the stage in software, another playhead each time, with goroutines that
/// take jobs, sleep and send results. `stage` draws and renders, `empty` only renders an empty
/// canvas and copies it: the difference is what the stage costs. `picture` is all that `interleave
/// render` does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FrameSpeed {

  @Param({"10", "100", "1000", "10000"})
  int goroutines;

  @Param({"1920", "3840"})
  int width;

  private final SnapshotParameters parameters = new SnapshotParameters();
  private Timeline timeline;
  private Stage stage;
  private Room room;
  private Canvas canvas;
  private CanvasPen pen;
  private WritableImage image;
  private int height;
  private int frame;

  @Setup
  public void record() throws Exception {
    FrameImage.startWithoutDisplay();
    height = width * 9 / 16;
    double unit = width / 1920.0;
    timeline = Programs.record(Programs.pool(goroutines));
    room = new Room(width - 40, height - 90 * unit, 1.45 * unit, 10 * unit);
    stage = new Stage(timeline, Layout.fitting(timeline, Set.of(), room));
    onFx(
        () -> {
          canvas = new Canvas(width, height);
          pen = new CanvasPen(canvas.getGraphicsContext2D());
        });
  }

  private static void onFx(Runnable work) throws Exception {
    FutureTask<Void> task = new FutureTask<>(work, null);
    Platform.runLater(task);
    task.get();
  }

  @Benchmark
  public Object stage() throws Exception {
    double position = timeline.size() * .3 + frame++ * .37 % (timeline.size() * .6);
    onFx(
        () -> {
          double strip = 48 * width / 1920.0;
          Box area = new Box(0, strip, width, height - strip);
          pen.fillRect(0, 0, width, height, Palette.DARK.panel());
          Tween tween = stage.at(position);
          View view = stage.view(area, room, tween);
          stage.draw(pen, Palette.DARK, area, view, tween, Stage.Selection.NONE);
          stage.strip(pen, Palette.DARK, new Box(18, 0, width - 36, strip), strip / 48, tween);
          image = canvas.snapshot(parameters, image);
        });
    return image;
  }

  @Benchmark
  public Object empty() throws Exception {
    onFx(
        () -> {
          pen.fillRect(0, 0, width, height, Palette.DARK.panel());
          image = canvas.snapshot(parameters, image);
        });
    return image;
  }

  @Benchmark
  public byte[] picture() {
    return FrameImage.render(timeline, timeline.size() / 2.0, width, height, Theme.DARK);
  }
}
