package interleave.ui;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The thread of the windows as a test sees it, started once for all tests of a process.
///
/// Invariant: whoever waits, waits until something is so, and never for some time; how fast the
/// machine is decides only how long a test takes.
final class WindowThread {

  /// After which something counts as never happening. Nobody waits so long where all is well.
  private static final int PATIENCE_SECONDS = 100;

  /// Between two looks at what is waited for.
  private static final int MILLIS_BETWEEN_LOOKS = 5;

  private static final Queue<Throwable> FAILURES = new ConcurrentLinkedQueue<>();

  static {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException e) {
      // somebody else has started it
      Platform.runLater(started::countDown);
    }
    Platform.setImplicitExit(false);
    Platform.runLater(
        () ->
            Thread.currentThread()
                .setUncaughtExceptionHandler(
                    (_, e) -> {
                      FAILURES.add(e);
                      e.printStackTrace();
                    }));
    try {
      started.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private WindowThread() {}

  /// What went wrong where nobody was told, such as in the answer to a key.
  static void assertNothingFailed() {
    Throwable failure = FAILURES.poll();
    FAILURES.clear();
    if (failure != null) {
      throw new AssertionError("failed in the window's thread", failure);
    }
  }

  /// The answer to a question that only this thread can answer.
  static <T> T ask(Callable<T> question) throws Exception {
    if (Platform.isFxApplicationThread()) {
      return question.call();
    }
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception exception ? exception : e;
    }
  }

  /// The same where nothing is expected to fail.
  static <T> T sees(Supplier<T> question) {
    try {
      return ask(question::get);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until a question is answered by yes; false if that never happens.
  static boolean waits(Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!ask(condition)) {
      if (System.nanoTime() > end) {
        return false;
      }
      Thread.sleep(MILLIS_BETWEEN_LOOKS);
    }
    return true;
  }

  /// Waits until no thread of that name is left, and what it has put off is done.
  static void waitsForThread(String name) throws Exception {
    waits(
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals(name)));
    settles();
  }

  /// Waits until what has been asked of the windows is done: what was put off until later, what is
  /// laid out with the next frame, and what that put off.
  static void settles() throws Exception {
    frame();
    frame();
  }

  /// Waits for the end of the next frame.
  static void frame() throws Exception {
    CompletableFuture<Void> over = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              @Override
              public void handle(long now) {
                stop();
                // the frame is a single task of the thread
                Platform.runLater(() -> over.complete(null));
              }
            }.start());
    try {
      over.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("no frame is drawn", e);
    }
  }
}
