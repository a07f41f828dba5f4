package interleave.ui;

import interleave.session.DeepThread;
import interleave.stage.Layout;
import interleave.stage.Room;
import interleave.stage.Scenes;
import interleave.timeline.Timeline;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Settles layouts in the background, so that the window never waits for a large one.
final class Settler implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "layout"));
  private volatile int wanted;

  /// Gives `result` the layout, on the window's thread; unless another one is asked for before.
  ///
  /// @param room that the layout is to fill
  /// @param folds whether what cannot be read together is shown in scenes
  /// @param event at the playhead: its scene is at hand then
  /// @param urgent whether there is no layout yet: then even one for other room is better than none
  void settle(
      Timeline timeline,
      Set<String> open,
      Room room,
      boolean folds,
      int event,
      boolean urgent,
      Consumer<Scenes> result) {
    int number = wanted + 1;
    wanted = number;
    Set<String> functions = Set.copyOf(open);
    if (thread.isShutdown()) {
      return;
    }
    thread.execute(
        () -> {
          if (number != wanted && !urgent) {
            return;
          }
          Scenes scenes =
              folds
                  ? Scenes.fitting(timeline, functions, room)
                  : Scenes.of(Layout.fitting(timeline, functions, room));
          if (!scenes.isKnown(event)) {
            scenes.keep(scenes.cast(event));
          }
          Platform.runLater(
              () -> {
                if (number == wanted || urgent) {
                  result.accept(scenes);
                }
              });
        });
  }

  /// Finds out the scene of an event, and calls `action` on the window's thread when it is at hand.
  void cast(Scenes scenes, int event, Runnable action) {
    if (!thread.isShutdown()) {
      thread.execute(
          () -> {
            Scenes.Block block = scenes.cast(event);
            Platform.runLater(
                () -> {
                  scenes.keep(block);
                  action.run();
                });
          });
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
