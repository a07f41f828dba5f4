package interleave.session;

import interleave.golang.CompilerOutput;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.search.explore.Exploration;
import interleave.search.explore.Report;
import interleave.source.Diagnostic;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Searches for all ways a program can end, in the background, one program at a time. Used on one
/// thread, the window's, where it also tells what it has found.
public final class Explorer implements AutoCloseable {

  private static final int STEPS_BETWEEN_LOOKS = 16;

  /// What has been found is put together anew after so long.
  private static final long NANOS_BETWEEN_REPORTS = 700_000_000;

  /// What there is to tell.
  public sealed interface News {

    /// @param report what has been found so far
    /// @param going whether there is more to come
    record Found(Report report, boolean going) implements News {}

    record Rejected(List<Diagnostic> diagnostics) implements News {}

    /// @param message why there is no result
    record Failed(String message) implements News {}
  }

  private final Runs runs;
  private final Executor window;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "explorer"));
  private Search current;

  /// @param window runs what it is given on the thread that calls this
  public Explorer(Runs runs, Executor window) {
    this.runs = runs;
    this.window = window;
  }

  /// Begins a search; the one before it ends and tells nothing more.
  public void begin(Variant variant, ScheduleSettings schedule, Consumer<News> listener) {
    forget();
    current = new Search(variant, schedule, listener);
    thread.execute(current);
  }

  /// Ends the search; what has been found so far is told once more.
  public void stop() {
    if (current != null) {
      current.stopped = true;
    }
  }

  /// Ends the search, and nobody wants to hear of it any more.
  public void forget() {
    stop();
    current = null;
  }

  @Override
  public void close() {
    forget();
    thread.shutdownNow();
  }

  private final class Search implements Runnable {
    private final Variant variant;
    private final ScheduleSettings schedule;
    private final Consumer<News> listener;
    private volatile boolean stopped;

    Search(Variant variant, ScheduleSettings schedule, Consumer<News> listener) {
      this.variant = variant;
      this.schedule = schedule;
      this.listener = listener;
    }

    @Override
    public void run() {
      try {
        switch (runs.explore(variant, schedule)) {
          case Runs.Search.Rejected rejected ->
              tell(new News.Rejected(CompilerOutput.findings(rejected.diagnostics())));
          case Runs.Search.Ready ready -> explore(ready.exploration());
        }
      } catch (RuntimeException | StackOverflowError e) {
        tell(new News.Failed(e.toString()));
      } catch (OutOfMemoryError e) {
        tell(new News.Failed("not enough memory to search on"));
      }
    }

    private void explore(Exploration exploration) {
      long told = System.nanoTime();
      boolean more = true;
      while (more && !stopped) {
        more = exploration.advance(STEPS_BETWEEN_LOOKS);
        if (more && System.nanoTime() - told > NANOS_BETWEEN_REPORTS) {
          tell(new News.Found(exploration.report(), true));
          told = System.nanoTime();
        }
      }
      tell(new News.Found(exploration.report(), false));
    }

    private void tell(News news) {
      window.execute(
          () -> {
            if (current == this) {
              listener.accept(news);
            }
          });
    }
  }
}
