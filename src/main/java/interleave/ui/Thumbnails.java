package interleave.ui;

import interleave.engine.Outcome;
import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.AtomicFile;
import interleave.session.CueFinder;
import interleave.session.DeepThread;
import interleave.session.PlacedCue;
import interleave.session.Runs;
import interleave.stage.Box;
import interleave.stage.Layout;
import interleave.stage.Palette;
import interleave.stage.Room;
import interleave.stage.Stage;
import interleave.stage.Theme;
import interleave.stage.Tween;
import interleave.timeline.Recording;
import interleave.timeline.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Small pictures of scenarios: a moment of the first variant's run, drawn by the stage itself.
/// Running, arranging and drawing go on in the background; pictures are kept on disk.
final class Thumbnails implements AutoCloseable {

  static final int WIDTH = 464;
  static final int HEIGHT = 232;

  /// Part of a picture's name: another number when pictures come to look otherwise.
  private static final String LOOK = "2";

  private static final int MOST_EVENTS = 4_000;
  private static final double MARGIN = 18;

  /// The margin above, where marks lie in the corners.
  private static final double TOP = 42;

  private static final System.Logger LOG = System.getLogger(Thumbnails.class.getName());

  private final Runs runs;
  private final Optional<Path> folder;
  private final Map<String, Image> known = new HashMap<>();

  /// Who waits for which picture.
  private final Map<String, List<Consumer<Image>>> waiting = new HashMap<>();

  /// What is still to be made, the most urgent first.
  private final LinkedHashMap<String, Runnable> queue = new LinkedHashMap<>();

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = DeepThread.daemon(task, "thumbnails");
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
          });

  /// @param folder where pictures are kept; none for nowhere
  Thumbnails(Runs runs, Optional<Path> folder) {
    this.runs = runs;
    this.folder = folder;
  }

  /// Gives `result` the picture, on the window's thread: at once or later; never for a program that
  /// does not run.
  void picture(Scenario scenario, Theme theme, Consumer<Image> result) {
    String name = name(scenario, theme);
    Image image = known.get(name);
    if (image != null) {
      result.accept(image);
      return;
    }
    List<Consumer<Image>> others = waiting.get(name);
    if (others != null) {
      others.add(result);
      return;
    }
    waiting.put(name, new ArrayList<>(List.of(result)));
    synchronized (queue) {
      queue.put(name, () -> make(scenario, theme, name, picture -> done(name, picture)));
    }
    background(this::makeNext);
  }

  /// Makes these pictures before all others, if they are still to be made.
  void hurry(List<Scenario> scenarios, Theme theme) {
    synchronized (queue) {
      for (Scenario scenario : scenarios.reversed()) {
        String name = name(scenario, theme);
        Runnable work = queue.get(name);
        if (work != null) {
          queue.putFirst(name, work);
        }
      }
    }
  }

  private void makeNext() {
    Map.Entry<String, Runnable> next;
    synchronized (queue) {
      next = queue.pollFirstEntry();
    }
    if (next != null) {
      next.getValue().run();
      // one that could not be made is tried again when somebody asks again
      Platform.runLater(() -> waiting.remove(next.getKey()));
    }
  }

  private void done(String name, Image picture) {
    known.put(name, picture);
    waiting.getOrDefault(name, List.of()).forEach(result -> result.accept(picture));
    waiting.remove(name);
  }

  private void background(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException e) {
      // the window has been closed
    }
  }

  private static String name(Scenario scenario, Theme theme) {
    Variant first = scenario.variants().getFirst();
    String all = LOOK + theme + first.schedule() + first.goVersion() + first.go() + first.cues();
    return AtomicFile.digest(all.getBytes(StandardCharsets.UTF_8));
  }

  private void make(Scenario scenario, Theme theme, String name, Consumer<Image> done) {
    Optional<Path> file = folder.map(f -> f.resolve(name + ".png"));
    if (file.isPresent() && Files.isReadable(file.get())) {
      Image image = new Image(file.get().toUri().toString());
      if (!image.isError()) {
        Platform.runLater(() -> done.accept(image));
        return;
      }
    }
    try {
      record(scenario.variants().getFirst())
          .ifPresent(
              timeline -> {
                Canvas canvas = draw(timeline, scenario.variants().getFirst(), Palette.of(theme));
                Platform.runLater(() -> take(canvas, file, done));
              });
    } catch (RuntimeException | StackOverflowError e) {
      // a scenario that cannot be drawn goes without a picture
      LOG.log(System.Logger.Level.DEBUG, "no thumbnail", e);
    }
  }

  private Optional<Timeline> record(Variant variant) {
    Runs.Prepared prepared = runs.prepare(variant, variant.schedule());
    if (!(prepared instanceof Runs.Prepared.Ready ready) || ready.manual() != null) {
      return Optional.empty();
    }
    Recording recording = ready.recording();
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING && recording.timeline().size() < MOST_EVENTS) {
      outcome = recording.advance(64);
      recording.timeline().catchUp();
    }
    return Optional.of(recording.timeline()).filter(t -> t.size() > 0);
  }

  private static Canvas draw(Timeline timeline, Variant variant, Palette palette) {
    Box inner = new Box(MARGIN, TOP, WIDTH - 2 * MARGIN, HEIGHT - TOP - MARGIN);
    Room room = new Room(inner.w(), inner.h(), 1.5, 5);
    Stage stage = new Stage(timeline, Layout.fitting(timeline, Set.of(), room));
    Tween tween = stage.at(moment(timeline, variant));
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
    pen.fillRect(0, 0, WIDTH, HEIGHT, palette.panel());
    Box area = new Box(0, 0, WIDTH, HEIGHT);
    stage.draw(pen, palette, area, stage.view(inner, room, tween), tween, Stage.Selection.NONE);
    return canvas;
  }

  /// A telling one: the cue in the middle, else some way on. As many events as have happened.
  private static double moment(Timeline timeline, Variant variant) {
    List<PlacedCue> placed =
        new CueFinder(timeline).place(variant.cues()).stream().filter(PlacedCue::isPlaced).toList();
    return placed.isEmpty()
        ? Math.ceil(.6 * timeline.size())
        : placed.get(placed.size() / 2).event() + 1.0;
  }

  private void take(Canvas canvas, Optional<Path> file, Consumer<Image> done) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    WritableImage image = canvas.snapshot(parameters, new WritableImage(WIDTH, HEIGHT));
    done.accept(image);
    file.ifPresent(to -> keep(image, to));
  }

  private void keep(Image image, Path to) {
    int[] pixels = new int[WIDTH * HEIGHT];
    image
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    background(
        () -> {
          try {
            AtomicFile.write(to, Png.encode(pixels, WIDTH, HEIGHT));
          } catch (IOException e) {
            // it is drawn again next time
          }
        });
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
