package interleave.ui.library;

import interleave.engine.Outcome;
import interleave.image.CanvasPen;
import interleave.image.Png;
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
import interleave.stage.View;
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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.util.Duration;

/// Small pictures of scenarios: a moment of the first variant's run, drawn by the stage itself.
/// Running, arranging and drawing go on in the background; pictures are kept on disk.
///
/// Only the window's thread can take a picture off a canvas, and it waits for that. So a picture is
/// drawn on several low canvases, and each is taken in a frame of its own.
final class Thumbnails implements AutoCloseable {

  static final int WIDTH = 464;
  static final int HEIGHT = 232;

  /// Part of a picture's name: another number when pictures come to look otherwise.
  private static final String LOOK = "2";

  private static final int STRIPS = 4;
  private static final int STRIP_HEIGHT = HEIGHT / STRIPS;

  /// From one strip to the next: the window has a frame for itself in between.
  private static final Duration BETWEEN = Duration.millis(25);

  /// What is drawn may stick so far out of the box that it belongs to.
  private static final double STICKS_OUT = 60;

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

  /// What is still to be made or kept, the most urgent first. Each says whether it could be.
  private final LinkedHashMap<String, BooleanSupplier> queue = new LinkedHashMap<>();

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
        BooleanSupplier work = queue.get(name);
        if (work != null) {
          queue.putFirst(name, work);
        }
      }
    }
  }

  private void makeNext() {
    Map.Entry<String, BooleanSupplier> next;
    synchronized (queue) {
      next = queue.pollFirstEntry();
    }
    if (next != null && !next.getValue().getAsBoolean()) {
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

  /// @return whether `done` gets a picture
  private boolean make(Scenario scenario, Theme theme, String name, Consumer<Image> done) {
    Optional<Path> file = folder.map(f -> f.resolve(name + ".png"));
    if (file.isPresent() && Files.isReadable(file.get())) {
      Image image = new Image(file.get().toUri().toString());
      if (!image.isError()) {
        Platform.runLater(() -> done.accept(image));
        return true;
      }
    }
    try {
      Variant first = scenario.variants().getFirst();
      Optional<List<Canvas>> strips =
          record(first).map(timeline -> draw(timeline, first, Palette.of(theme)));
      WritableImage image = new WritableImage(WIDTH, HEIGHT);
      Runnable taken =
          () -> {
            done.accept(image);
            file.ifPresent(to -> keep(image, to));
          };
      strips.ifPresent(drawn -> Platform.runLater(() -> take(drawn, 0, image, taken)));
      return strips.isPresent();
    } catch (RuntimeException | StackOverflowError e) {
      // a scenario that cannot be drawn goes without a picture
      LOG.log(System.Logger.Level.DEBUG, "no thumbnail", e);
      return false;
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

  private static List<Canvas> draw(Timeline timeline, Variant variant, Palette palette) {
    Box inner = new Box(MARGIN, TOP, WIDTH - 2 * MARGIN, HEIGHT - TOP - MARGIN);
    Room room = new Room(inner.w(), inner.h(), 1.5, 5);
    Stage stage = new Stage(timeline, Layout.fitting(timeline, Set.of(), room));
    Tween tween = stage.at(moment(timeline, variant));
    View view = stage.view(inner, room, tween);
    List<Canvas> strips = new ArrayList<>();
    for (int y = 0; y < HEIGHT; y += STRIP_HEIGHT) {
      Canvas strip = new Canvas(WIDTH, STRIP_HEIGHT);
      CanvasPen pen = new CanvasPen(strip.getGraphicsContext2D());
      pen.translate(0, -y);
      pen.fillRect(0, y, WIDTH, STRIP_HEIGHT, palette.panel());
      Box area = new Box(0, y, WIDTH, STRIP_HEIGHT).inset(-STICKS_OUT);
      stage.draw(pen, palette, area, view, tween, Stage.Selection.NONE);
      strips.add(strip);
    }
    return strips;
  }

  /// A telling one: the cue in the middle, else some way on. As many events as have happened.
  private static double moment(Timeline timeline, Variant variant) {
    List<PlacedCue> placed =
        new CueFinder(timeline).place(variant.cues()).stream().filter(PlacedCue::isPlaced).toList();
    return placed.isEmpty()
        ? Math.ceil(.6 * timeline.size())
        : placed.get(placed.size() / 2).event() + 1.0;
  }

  /// Takes a strip now and the others behind it.
  private static void take(List<Canvas> strips, int number, WritableImage image, Runnable done) {
    if (number == strips.size()) {
      done.run();
      return;
    }
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    Image strip = strips.get(number).snapshot(parameters, new WritableImage(WIDTH, STRIP_HEIGHT));
    image
        .getPixelWriter()
        .setPixels(0, number * STRIP_HEIGHT, WIDTH, STRIP_HEIGHT, strip.getPixelReader(), 0, 0);
    PauseTransition pause = new PauseTransition(BETWEEN);
    pause.setOnFinished(_ -> take(strips, number + 1, image, done));
    pause.play();
  }

  private void keep(Image image, Path to) {
    int[] pixels = new int[WIDTH * HEIGHT];
    image
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    // before any other picture is made: the window may be closed soon
    synchronized (queue) {
      queue.putFirst(to.toString(), () -> write(to, pixels));
    }
    background(this::makeNext);
  }

  private static boolean write(Path to, int[] pixels) {
    try {
      AtomicFile.write(to, Png.encode(pixels, WIDTH, HEIGHT));
    } catch (IOException e) {
      // it is drawn again next time
    }
    return true;
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
