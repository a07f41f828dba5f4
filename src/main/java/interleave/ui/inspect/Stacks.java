package interleave.ui.inspect;

import interleave.engine.MachineView;
import interleave.engine.event.TaskId;
import interleave.session.DeepThread;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/// Fetches stacks and locals from the recorded machine, in the background: getting there may mean
/// running a part of the program again.
public final class Stacks implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "inspector"));
  private volatile int wanted;

  /// Gives `result` the frames of `task` after event `at`, innermost first, on the window's thread;
  /// nothing when the recording has no machine, or something else is asked for before.
  void fetch(Timeline timeline, TaskId task, int at, Consumer<List<MachineView.Frame>> result) {
    look(timeline, at, view -> List.copyOf(view.frames(task)), result);
  }

  /// Gives `result` what `look` finds in the machine after event `at`, on the window's thread;
  /// nothing when the recording has no machine, or something else is asked for before.
  ///
  /// @param look keeps nothing of the machine, which goes on
  <T> void look(Timeline timeline, int at, Function<MachineView, T> look, Consumer<T> result) {
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
            T found = timeline.after(at, look);
            Platform.runLater(
                () -> {
                  if (number == wanted) {
                    result.accept(found);
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
