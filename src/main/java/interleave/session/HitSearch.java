package interleave.session;

import interleave.engine.Machine;
import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Mention;
import interleave.scenario.Variant;
import interleave.timeline.Timeline;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Finds, in the background, where in a recording breakpoints stop, also while it grows. Most are
/// found in the events alone; for conditions the run is made once more.
final class HitSearch implements AutoCloseable {

  private static final long NANOS_BETWEEN_REPORTS = 200_000_000;
  private static final long NANOS_BEFORE_REPORTS = 800_000_000;
  private static final long MILLIS_BETWEEN_PARTS = 100;
  private static final int EVENTS_BETWEEN_LOOKS = 1_024;

  private final Runs runs;
  private final Executor window;
  private final Consumer<Hits> found;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "breakpoints"));
  private Search current;

  /// @param window runs what it is given on the thread that calls this object
  /// @param found takes what has been found so far, now and then, and in the end
  HitSearch(Runs runs, Executor window, Consumer<Hits> found) {
    this.runs = runs;
    this.window = window;
    this.found = found;
  }

  /// Searches for the breakpoints of a state, unless that is done or being done.
  void look(SessionState state) {
    Timeline timeline = state.timeline();
    boolean grows = state.phase() == SessionState.Phase.RUNNING;
    if (current != null) {
      current.grows &= grows;
    }
    if (timeline == null || state.phase() == SessionState.Phase.COMPILING) {
      return;
    }
    List<Breakpoint> wanted = state.breakpoints();
    if (current == null || current.timeline != timeline || !current.breakpoints.equals(wanted)) {
      stop();
      Variant variant = state.variant().withFiles(GoRuns.files(timeline.sources()));
      current = new Search(timeline, wanted, variant);
      if (wanted.isEmpty() && !state.hits().of().isEmpty()) {
        Hits nothing =
            Hits.of(
                timeline,
                timeline.size(),
                wanted,
                Map.of(),
                Map.of(),
                timeline.size(),
                Hits.Progress.WHOLE);
        window.execute(() -> found.accept(nothing));
      }
    }
    current.grows = grows;
    if (!wanted.isEmpty() && !current.active && !current.stopped && current.lacksAny()) {
      current.active = true;
      thread.execute(current);
    }
  }

  /// As [#look], also after it was given up.
  void again(SessionState state) {
    if (current != null && current.stopped) {
      current = null;
    }
    look(state);
  }

  /// Gives up; what has been found stays.
  void stop() {
    if (current != null) {
      current.stopped = true;
    }
  }

  @Override
  public void close() {
    stop();
    thread.shutdownNow();
  }

  /// One search, part by part while the recording grows. Each breakpoint collects its events.
  private final class Search implements Runnable {
    private final Timeline timeline;
    private final List<Breakpoint> breakpoints;
    private final Variant variant;
    private final Map<Breakpoint, Found> all = new LinkedHashMap<>();
    private final Map<Breakpoint, Runs.Condition> conditions = new LinkedHashMap<>();
    private final Map<Breakpoint, String> troubles = new HashMap<>();
    private final Map<Integer, String> functions = new HashMap<>();

    /// The goroutines and objects that breakpoints stop at and that are not in the recording so
    /// far.
    private final Set<Breakpoint> missing = new HashSet<>();

    private volatile boolean stopped;

    /// Whether more is being recorded.
    private volatile boolean grows;

    /// How many events have been searched.
    private volatile int read;

    /// Known to the window's thread: whether the search goes on by itself.
    private boolean active;

    /// A search that is over soon says nothing of its progress.
    private long told = System.nanoTime() + NANOS_BEFORE_REPORTS;

    Search(Timeline timeline, List<Breakpoint> breakpoints, Variant variant) {
      this.timeline = timeline;
      this.breakpoints = breakpoints;
      this.variant = variant;
    }

    /// Whether there is anything left to search.
    boolean lacksAny() {
      return grows || read < timeline.size();
    }

    @Override
    public void run() {
      try {
        if (all.isEmpty()) {
          prepare();
        }
        boolean more = true;
        while (more && !stopped) {
          // asked before, so that nothing is left out that is recorded meanwhile
          more = grows;
          int size = timeline.size();
          if (size > read) {
            search(size);
          }
          if (more && !stopped) {
            tell(read, size, Hits.Progress.WAITING);
            Thread.sleep(MILLIS_BETWEEN_PARTS);
          }
        }
        tell(read, timeline.size(), stopped ? Hits.Progress.STOPPED : Hits.Progress.WHOLE);
      } catch (InterruptedException e) {
        // the window has been closed
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        breakpoints.forEach(b -> troubles.put(b, String.valueOf(e.getMessage())));
        read = timeline.size();
        tell(read, read, Hits.Progress.WHOLE);
      }
    }

    private void prepare() {
      for (Breakpoint b : breakpoints) {
        all.put(b, new Found());
        if (b.where() instanceof Breakpoint.Where.Task
            || b.where() instanceof Breakpoint.Where.Thing) {
          missing.add(b);
        }
        if (b.where() instanceof Breakpoint.Where.Line line && !b.condition().isEmpty()) {
          switch (runs.condition(variant, line.file(), line.line(), b.condition())) {
            case Runs.Condition.Wrong(String message) -> troubles.put(b, message);
            case Runs.Condition ready -> conditions.put(b, ready);
          }
        }
      }
    }

    /// Reads on to event `size`.
    private void search(int size) {
      int first = -1;
      int last = -1;
      for (int at = read; at < size && !stopped; at++) {
        Event event = timeline.events().get(at);
        noteFunction(event);
        if (!missing.isEmpty()) {
          missing.removeIf(b -> isThere(b, event));
        }
        for (Breakpoint b : breakpoints) {
          if (missing.contains(b) || !Breakpoints.isAt(b.where(), event) || !comes(b, event)) {
            continue;
          }
          if (conditions.containsKey(b)) {
            first = first < 0 ? at : first;
            last = at;
          } else if (!troubles.containsKey(b)) {
            all.get(b).add(at, b.which());
          }
        }
        if (at % EVENTS_BETWEEN_LOOKS == 0) {
          report(conditions.isEmpty() ? at : read, size);
        }
      }
      int reached = read;
      if (first >= 0 && !stopped) {
        int from = first;
        timeline.replay(
            from,
            last + 1,
            (at, event, machine) -> {
              if (at >= from) {
                see(at, event, machine, size);
              }
            },
            () -> stopped);
      }
      read = stopped ? reached : size;
    }

    private void see(int at, Event event, Machine machine, int size) {
      conditions.forEach(
          (b, condition) -> {
            if (Breakpoints.isAt(b.where(), event) && comes(b, event)) {
              String trouble = condition.test(machine, event, () -> all.get(b).add(at, b.which()));
              if (!trouble.isEmpty()) {
                troubles.putIfAbsent(b, trouble);
              }
            }
          });
      if (at % EVENTS_BETWEEN_LOOKS == 0) {
        report(at, size);
      }
    }

    private void noteFunction(Event event) {
      if (event instanceof Event.GoCreate create) {
        functions.put(create.child().number(), create.function());
      }
    }

    /// Whether an event shows that what a breakpoint stops at is in this run, too.
    private static boolean isThere(Breakpoint b, Event event) {
      return switch (b.where()) {
        case Breakpoint.Where.Task task ->
            event instanceof Event.GoCreate create
                && create.function().equals(task.function())
                && task.path().is(create.child());
        case Breakpoint.Where.Thing thing -> thing.is(Mention.object(event));
        default -> true;
      };
    }

    /// Whether the goroutine is the one that a breakpoint waits for.
    private boolean comes(Breakpoint b, Event event) {
      if (b.goroutine().isEmpty()) {
        return true;
      }
      TaskId task = event.task();
      if (task == null) {
        return false;
      }
      String function = functions.getOrDefault(task.number(), "");
      return b.goroutine().equalsIgnoreCase(task.toString())
          || b.goroutine().equals(function)
          || function.endsWith("." + b.goroutine());
    }

    private void report(int now, int size) {
      if (System.nanoTime() - told > NANOS_BETWEEN_REPORTS) {
        tell(Math.min(now, size - 1), size, Hits.Progress.SEARCHING);
      }
    }

    private void tell(int now, int size, Hits.Progress progress) {
      boolean rests = progress == Hits.Progress.STOPPED || progress == Hits.Progress.WHOLE;
      told = System.nanoTime();
      Map<Breakpoint, int[]> each = new LinkedHashMap<>();
      all.forEach((b, events) -> each.put(b, events.toArray()));
      Map<Breakpoint, String> why = new HashMap<>(troubles);
      if (progress == Hits.Progress.WHOLE) {
        missing.forEach(b -> why.put(b, BreakpointWords.missing(b.where())));
      }
      Hits hits = Hits.of(timeline, size, breakpoints, each, why, now, progress);
      window.execute(
          () -> {
            active &= !rests;
            if (current == this) {
              found.accept(hits);
            }
          });
    }
  }

  /// The events of one breakpoint.
  private static final class Found {
    private int[] events = new int[16];
    private int count;
    private int times;

    void add(int at, Breakpoint.Which which) {
      times++;
      if (which.holds(times)) {
        if (count == events.length) {
          events = Arrays.copyOf(events, 2 * count);
        }
        events[count++] = at;
      }
    }

    int[] toArray() {
      return Arrays.copyOf(events, count);
    }
  }
}
