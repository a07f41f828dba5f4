package interleave.bench;

import com.sun.management.ThreadMXBean;
import interleave.engine.Limits;
import interleave.session.Command;
import interleave.session.GoRuns;
import interleave.session.OwnFiles;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.MainWindow;
import interleave.ui.control.Preferences;
import interleave.ui.file.FilePicker;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// A real window to be measured, in an X server without a screen. What a frame costs is the
/// processor time of the window's thread and of the rendering thread, so that other work on the
/// machine hardly matters.
abstract class BenchWindow {

  static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  final int frames;
  Stage stage;
  Scene scene;
  Session session;
  MainWindow main;
  long windowThread;
  private long renderThread;
  private SlowFrames slow;
  private volatile int pulses;

  /// @param frames of each kind
  BenchWindow(int frames) {
    this.frames = frames;
  }

  final void window(Preferences preferences, int width, int height) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    onFx(
        () -> {
          windowThread = Thread.currentThread().threadId();
          stage = new Stage();
          session =
              new Session(
                  new GoRuns(Limits.DEFAULT, Optional.empty()),
                  Platform::runLater,
                  OwnFiles.none());
          main = new MainWindow(stage, session, preferences, new FilePicker.OfSystem());
          main.show();
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(width);
          stage.setHeight(height);
          scene = stage.getScene();
          scene.addPostLayoutPulseListener(() -> pulses++);
          return null;
        });
    slow = new SlowFrames(windowThread);
    renderThread =
        Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
            .filter(t -> t != null && t.getThreadName().startsWith("QuantumRenderer"))
            .findFirst()
            .orElseThrow()
            .getThreadId();
  }

  static Path program(String text) throws Exception {
    Path file = Files.createTempDirectory("frames").resolve("main.go");
    Files.writeString(file, text);
    return file;
  }

  final Pauses run(Path file) throws Exception {
    Pauses pauses = new Pauses();
    onFx(
        () -> {
          session.dispatch(new Command.OpenFile(file));
          return null;
        });
    // until the file has been read, what was open before is still there
    while (!onFx(() -> isRecorded(file))) {
      pauses.probe();
    }
    return pauses;
  }

  final boolean isRecorded(Path file) {
    SessionState state = session.state();
    return file.equals(state.file()) && state.phase() == SessionState.Phase.RECORDED;
  }

  /// Until nothing goes on in the background any more: races are looked for, things arranged.
  static void rest() throws InterruptedException {
    long last = -1;
    for (long now = behind(); now != last; now = behind()) {
      last = now;
      Thread.sleep(1500);
    }
  }

  static long behind() {
    return cpu("layout") + cpu("engine") + cpu("search");
  }

  final void wheel(String id, double dx, double dy, boolean control) {
    Node node = scene.lookup(id);
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    double x = bounds.getCenterX();
    double y = bounds.getCenterY();
    node.fireEvent(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            control,
            false,
            false,
            false,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  final void select(Selection selection) throws Exception {
    onFx(
        () -> {
          session.dispatch(new Command.Select(selection));
          return null;
        });
  }

  final void tab(String name) throws Exception {
    onFx(
        () -> {
          ((ToggleButton) scene.lookup("#tab-" + name)).setSelected(true);
          return null;
        });
  }

  final void frames(String kinds, String name, IntConsumer act) throws Exception {
    if (!name.matches(kinds)) {
      return;
    }
    // the first ones compile
    int warm = Math.max(20, frames / 2);
    long[] window = new long[frames];
    long[] render = new long[frames];
    long[] bytes = new long[frames];
    for (int i = -warm; i < frames; i++) {
      int number = i + warm;
      settle();
      long w = THREADS.getThreadCpuTime(windowThread);
      long r = THREADS.getThreadCpuTime(renderThread);
      long b = THREADS.getThreadAllocatedBytes(windowThread);
      slow.begin();
      CountDownLatch painted = new CountDownLatch(1);
      int p = pulses;
      onFx(
          () -> {
            Runnable[] once = new Runnable[1];
            once[0] =
                () -> {
                  scene.removePostLayoutPulseListener(once[0]);
                  painted.countDown();
                };
            act.accept(number);
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
            return null;
          });
      painted.await();
      settle();
      slow.end(name + " " + i, THREADS.getThreadCpuTime(windowThread) - w);
      if (i >= 0) {
        // a step may scroll the code, which takes some frames
        int shown = Math.max(1, pulses - p);
        window[i] = (THREADS.getThreadCpuTime(windowThread) - w) / shown;
        render[i] = (THREADS.getThreadCpuTime(renderThread) - r) / shown;
        bytes[i] = THREADS.getThreadAllocatedBytes(windowThread) - b;
      }
    }
    say(name, window, render, (long) (part(bytes, .5) * 1e6) / 1024 + " KB");
  }

  private static void say(String name, long[] window, long[] render, String more) {
    long[] whole = new long[window.length];
    Arrays.setAll(whole, i -> window[i] + render[i]);
    System.out.printf(
        Locale.ROOT,
        "%-24s window %5.1f %5.1f %5.1f   render %5.1f %5.1f   together %5.1f %5.1f %5.1f ms  "
            + " %s%n",
        name,
        part(window, .5),
        part(window, .99),
        part(window, 1),
        part(render, .5),
        part(render, .99),
        part(whole, .5),
        part(whole, .99),
        part(whole, 1),
        more);
  }

  /// What each pulse costs while something moves by itself.
  final void pulses(String name, long millis) throws Exception {
    List<long[]> costs = new ArrayList<>();
    long[] last = {-1, 0};
    Runnable each =
        () -> {
          long w = THREADS.getThreadCpuTime(windowThread);
          long r = THREADS.getThreadCpuTime(renderThread);
          if (last[0] >= 0) {
            costs.add(new long[] {w - last[0], r - last[1]});
          }
          last[0] = w;
          last[1] = r;
        };
    onFx(
        () -> {
          scene.addPostLayoutPulseListener(each);
          return null;
        });
    Thread.sleep(millis);
    onFx(
        () -> {
          scene.removePostLayoutPulseListener(each);
          return null;
        });
    say(
        name,
        costs.stream().mapToLong(c -> c[0]).toArray(),
        costs.stream().mapToLong(c -> c[1]).toArray(),
        costs.size() + " pulses");
  }

  /// Milliseconds that so large a part of the frames does not exceed.
  static double part(long[] nanos, double part) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
  }

  /// Until the rendering thread has nothing more to do.
  final void settle() throws InterruptedException {
    int still = 0;
    long last = -1;
    while (still < 2) {
      long now = THREADS.getThreadCpuTime(renderThread) + THREADS.getThreadCpuTime(windowThread);
      boolean waits = THREADS.getThreadInfo(renderThread).getThreadState() == Thread.State.WAITING;
      still = waits && now - last < 60_000 ? still + 1 : 0;
      last = now;
      Thread.sleep(4);
    }
  }

  static <T> T onFx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  static long cpu(String thread) {
    return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
        .filter(t -> t != null && t.getThreadName().equals(thread))
        .mapToLong(t -> THREADS.getThreadCpuTime(t.getThreadId()))
        .sum();
  }

  static long held() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /// How long the window's thread leaves somebody waiting.
  final class Pauses {
    long longest;
    long longestCpu;
    final List<Long> cpu = new ArrayList<>();

    void probe() throws Exception {
      Thread.sleep(5);
      slow.begin();
      long begin = System.nanoTime();
      long before = THREADS.getThreadCpuTime(windowThread);
      long[] then = new long[2];
      onFx(
          () -> {
            then[0] = System.nanoTime();
            then[1] = THREADS.getThreadCpuTime(windowThread);
            return null;
          });
      longest = Math.max(longest, then[0] - begin);
      longestCpu = Math.max(longestCpu, then[1] - before);
      cpu.add(then[1] - before);
      slow.end("pause", then[1] - before);
    }
  }
}
