package interleave.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Does things in the background when nobody has asked for them again for a while.
final class Later implements AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> DeepThread.daemon(task, "later"));
  private final Map<String, ScheduledFuture<?>> waiting = new HashMap<>();

  /// Does `action` after a pause, unless something of the same name is asked for before.
  void schedule(String name, long pauseMillis, Runnable action) {
    cancel(name);
    try {
      waiting.put(name, thread.schedule(action, pauseMillis, TimeUnit.MILLISECONDS));
    } catch (RejectedExecutionException e) {
      // the window has been closed
    }
  }

  void cancel(String name) {
    ScheduledFuture<?> before = waiting.remove(name);
    if (before != null) {
      before.cancel(false);
    }
  }

  /// Does `action` again and again.
  void repeat(long pauseMillis, Runnable action) {
    thread.scheduleWithFixedDelay(action, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
