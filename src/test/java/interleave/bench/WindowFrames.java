package interleave.bench;

import interleave.session.Command;
import interleave.session.Selection;
import interleave.session.SessionState;
import interleave.ui.control.Preferences;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;

/// What a frame of the whole window costs: a program is recorded up to a million events, then
/// people play, step, seek, pan, zoom and scroll, each time waiting for the picture. A frame's cost
/// is the processor time of the window's thread and the rendering thread together, so that other
/// work on the machine hardly matters.
///
/// Runs in an X server of the wanted size; see `src/test/bench/frames`.
public final class WindowFrames extends BenchWindow {

  private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

  private WindowFrames(int frames) {
    super(frames);
  }

  /// @param args goroutines, frames of each kind, width and height of the window, and which kinds
  public static void main(String[] args) throws Exception {
    int goroutines = Integer.parseInt(args[0]);
    WindowFrames bench = new WindowFrames(Integer.parseInt(args[1]));
    if (goroutines < 0) {
      bench.library(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      System.exit(0);
    }
    if (args.length > 4 && args[4].equals("again")) {
      bench.openAgain(goroutines, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      System.exit(0);
    }
    if (args.length > 4 && args[4].equals("wild")) {
      bench.wild(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
      System.exit(0);
    }
    String kinds = args.length > 4 ? args[4] : ".*";
    String source = goroutines == 0 ? Programs.printing() : Programs.endlessPool(goroutines);
    bench.open(source, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    bench.measure(kinds);
    System.exit(0);
  }

  /// The library with all its pictures, none of which is there yet.
  private void library(int width, int height) throws Exception {
    Path file = Files.createTempDirectory("frames").resolve("window.properties");
    Files.writeString(file, "started=yes\n");
    window(Preferences.in(file), width, height);
    onFx(
        () -> {
          main.begin(List.of());
          return null;
        });
    Pauses opening = new Pauses();
    for (int i = 0; i < 100; i++) {
      opening.probe();
    }
    Pauses pauses = new Pauses();
    long window = THREADS.getThreadCpuTime(windowThread);
    int still = 0;
    for (long last = -1; still < 4; ) {
      for (int i = 0; i < 150; i++) {
        pauses.probe();
      }
      long now = cpu("thumbnails");
      still = now == last && now > 0 ? still + 1 : 0;
      last = now;
    }
    System.out.printf(
        Locale.ROOT,
        "library: longest pause of the window %.0f ms of CPU while it opens, %.0f ms (99 %% %.0f)"
            + " while pictures come; pictures %d ms, window %d ms%n",
        opening.longestCpu / 1e6,
        pauses.longestCpu / 1e6,
        part(pauses.cpu.stream().mapToLong(c -> c).toArray(), .99),
        cpu("thumbnails") / 1_000_000,
        (THREADS.getThreadCpuTime(windowThread) - window) / 1_000_000);
  }

  private void open(String program, int width, int height) throws Exception {
    Path file = Files.createTempDirectory("frames").resolve("main.go");
    Files.writeString(file, program);
    window(Preferences.forgotten(), width, height);
    onFx(
        () -> {
          session.dispatch(new Command.OpenFile(file));
          return null;
        });
    Pauses pauses = new Pauses();
    long begin = cpu("engine");
    while (onFx(() -> session.state().phase()) != SessionState.Phase.RECORDED) {
      pauses.probe();
    }
    SessionState state = onFx(session::state);
    System.out.printf(
        Locale.ROOT,
        "%,d events, %,d goroutines, %.0fx%.0f; engine %d ms; longest pause of the window while it"
            + " ran %.1f ms of CPU%n",
        state.timeline().size(),
        state.timeline().tasks().size(),
        onFx(scene::getWidth),
        onFx(scene::getHeight),
        (cpu("engine") - begin) / 1_000_000,
        pauses.longestCpu / 1e6);
    rest();
    long layout = cpu("layout");
    System.out.printf(Locale.ROOT, "layout %d ms, memory %,d MB%n", layout / 1_000_000, held());
  }

  /// What is left of recordings that have been closed.
  private void openAgain(int goroutines, int width, int height) throws Exception {
    window(Preferences.forgotten(), width, height);
    Path large = program(Programs.endlessPool(goroutines));
    Path small = program("package main\n\nfunc main() {\n}\n");
    for (int i = 0; i < 10; i++) {
      run(large);
      rest();
      long with = held();
      run(small);
      rest();
      System.out.printf(Locale.ROOT, "open %,d MB, closed %,d MB%n", with, held());
    }
  }

  /// How long the window pauses while programs go wild, and how soon they stop when told to.
  private void wild(int width, int height) throws Exception {
    window(Preferences.forgotten(), width, height);
    for (var wild : Programs.wild().entrySet()) {
      Path file = program(wild.getValue());
      Pauses pauses = run(file);
      onFx(
          () -> {
            session.dispatch(new Command.OpenFile(file));
            return null;
          });
      while (onFx(() -> session.state().phase()) == SessionState.Phase.COMPILING) {
        Thread.sleep(20);
      }
      boolean still = onFx(() -> session.state().phase()) == SessionState.Phase.RUNNING;
      long engine = cpu("engine");
      long begin = System.nanoTime();
      onFx(
          () -> {
            session.dispatch(new Command.Stop());
            return null;
          });
      while (onFx(() -> session.state().phase()) == SessionState.Phase.RUNNING) {
        Thread.sleep(1);
      }
      System.out.printf(
          Locale.ROOT,
          "%-14s longest pause of the window %5.1f ms of CPU, %5.0f ms by the clock;"
              + " stops (%s) after %.1f ms of CPU, %.0f ms by the clock%n",
          wild.getKey(),
          pauses.longestCpu / 1e6,
          pauses.longest / 1e6,
          still ? "while it ran" : "had ended",
          (cpu("engine") - engine) / 1e6,
          (System.nanoTime() - begin) / 1e6);
    }
  }

  private void measure(String kinds) throws Exception {
    int size = onFx(() -> session.state().timeline().size());
    frames(kinds, "play", i -> scrub(size / 2.0 + i * .0625));
    frames(kinds, "step", _ -> session.dispatch(new Command.Step(1)));
    frames(kinds, "step-back", _ -> session.dispatch(new Command.Step(-1)));
    frames(kinds, "seek", _ -> seek(size));
    frames(kinds, "scrub", i -> scrub((size - 1) * (double) (i % frames) / frames));
    lanes(kinds);
    scrollList(kinds);
    search(kinds);
    stage(kinds);
    inspect(kinds, size);
    console(kinds, size);
  }

  private void seek(int size) {
    session.dispatch(new Command.Seek(random.nextInt(size)));
  }

  private void scrub(double position) {
    session.dispatch(new Command.Scrub(position));
  }

  private void lanes(String kinds) throws Exception {
    onFx(
        () -> {
          scrub(500_000);
          return null;
        });
    frames(kinds, "lanes-scroll", i -> wheel("#lanes", 0, i % 60 < 30 ? -40 : 40, false));
    frames(kinds, "lanes-zoom", i -> wheel("#lanes", 0, i % 120 < 60 ? 80 : -80, true));
    for (int zoom : new int[] {400, 1000, 2000}) {
      onFx(
          () -> {
            wheel("#lanes", 0, -100_000, true);
            wheel("#lanes", 0, zoom, true);
            return null;
          });
      frames(kinds, "lanes-pan-" + zoom, i -> wheel("#lanes", i % 60 < 30 ? -25 : 25, 0, false));
    }
    onFx(
        () -> {
          wheel("#lanes", 0, -100_000, true);
          return null;
        });
  }

  private void scrollList(String kinds) throws Exception {
    tab("events");
    frames(kinds, "list-wheel", _ -> wheel("#events", 0, -40, false));
    frames(
        kinds, "list-far", i -> wheel("#events", 0, i % 2 == 0 ? 10_000_000 : -7_000_000, false));
  }

  private void search(String kinds) throws Exception {
    if (!"search".matches(kinds)) {
      return;
    }
    TextField field = onFx(() -> (TextField) scene.lookup("#find"));
    for (String words : new String[] {"G4", "recv jobs", "block", ":12"}) {
      long before = cpu("search");
      Pauses pauses = new Pauses();
      onFx(
          () -> {
            field.setText(words);
            return null;
          });
      for (long last = -1; last != cpu("search"); ) {
        last = cpu("search");
        for (int i = 0; i < 60; i++) {
          pauses.probe();
        }
      }
      String count = onFx(() -> ((Labeled) scene.lookup("#find-count")).getText());
      System.out.printf(
          Locale.ROOT,
          "search %-10s %10s found, %4d ms of CPU; longest pause of the window %.1f ms of CPU%n",
          words,
          count,
          (cpu("search") - before) / 1_000_000,
          pauses.longestCpu / 1e6);
      frames(kinds, "search", _ -> session.dispatch(new Command.Step(1)));
    }
    onFx(
        () -> {
          field.setText("");
          return null;
        });
  }

  private void stage(String kinds) throws Exception {
    frames(kinds, "stage-zoom", i -> wheel("#stage", 0, i % 40 < 20 ? 60 : -60, true));
    frames(kinds, "stage-pan", i -> wheel("#stage", i % 40 < 20 ? 20 : -20, 0, false));
    onFx(
        () -> {
          wheel("#stage", 0, 1200, true);
          return null;
        });
    frames(kinds, "stage-pan-near", i -> wheel("#stage", i % 40 < 20 ? 20 : -20, 0, false));
  }

  private void inspect(String kinds, int size) throws Exception {
    if (!"inspect".matches(kinds)) {
      return;
    }
    var tasks = onFx(() -> session.state().timeline().tasks());
    var channel =
        onFx(
            () ->
                session.state().timeline().picture(size - 1).objects().stream()
                    .map(o -> o.id())
                    .max(
                        java.util.Comparator.comparingInt(
                            o -> session.state().timeline().placesOf(o).size()))
                    .orElse(null));
    select(new Selection.Task(tasks.get(Math.min(5, tasks.size() - 1))));
    frames(kinds, "inspect", _ -> seek(size));
    if (channel != null) {
      select(new Selection.Thing(channel));
      frames(kinds, "inspect", _ -> seek(size));
      frames(kinds, "inspect", _ -> session.dispatch(new Command.Step(1)));
    }
    select(Selection.NOTHING);
  }

  private void console(String kinds, int size) throws Exception {
    tab("console");
    frames(kinds, "console-step", _ -> session.dispatch(new Command.Step(1)));
    frames(kinds, "console-seek", _ -> seek(size));
    tab("events");
  }
}
