package interleave.ui;

import interleave.engine.MachineView;
import interleave.engine.event.TaskId;
import interleave.session.DeepThread;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Fetches stacks and locals from the recorded machine, in the background: getting there may mean
/// running a part of the program again.
final class Stacks implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "inspector"));
  private volatile int wanted;

  /// Gives `result` the frames of `task` after event `at`, innermost first, on the window's thread;
  /// nothing when the recording has no machine, or something else is asked for before.
  void fetch(Timeline timeline, TaskId task, int at, Consumer<List<MachineView.Frame>> result) {
    int number = ++wanted;
    if (at < 0) {
      return;
    }
    thread.execute(
        () -> {
          if (number != wanted) {
            return;
          }
          try {
            List<MachineView.Frame> frames =
                timeline.after(at, view -> List.copyOf(view.frames(task)));
            Platform.runLater(
                () -> {
                  if (number == wanted) {
                    result.accept(frames);
                  }
                });
          } catch (UnsupportedOperationException e) {
            // a recording without a machine: there is nothing to show
          }
        });
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
