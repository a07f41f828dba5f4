package interleave.ui;

import interleave.stage.Layout;
import interleave.timeline.Timeline;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Settles layouts in the background, so that the window never waits for a large one.
final class Settler implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread made = new Thread(task, "layout");
            made.setDaemon(true);
            return made;
          });
  private int wanted;

  /// Gives `result` the layout, on the window's thread; unless another one is asked for before.
  void settle(Timeline timeline, Set<String> open, Consumer<Layout> result) {
    int number = ++wanted;
    Set<String> functions = Set.copyOf(open);
    thread.execute(
        () -> {
          Layout layout = Layout.of(timeline, functions);
          Platform.runLater(
              () -> {
                if (number == wanted) {
                  result.accept(layout);
                }
              });
        });
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
