package interleave.ui.stage;

import interleave.session.DeepThread;
import interleave.stage.Layout;
import interleave.stage.Room;
import interleave.stage.Scenes;
import interleave.timeline.Timeline;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// Settles layouts in the background, so that the window never waits for a large one. Where nothing
/// is shown yet and settling takes longer than a moment, a first draft comes before.
public final class Settler implements AutoCloseable {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "layout"));
  private volatile int wanted;

  /// What was settled last; of the window's thread.
  private int settled;

  /// So long is waited for what is settled before a draft is shown: a change of it would only be
  /// seen as a flicker.
  private static final Duration MOMENT = Duration.millis(100);

  /// Gives `result` the layout, on the window's thread; unless another one is asked for before.
  ///
  /// @param room that the layout is to fill
  /// @param folds whether what cannot be read together is shown in scenes
  /// @param event at the playhead: its scene is at hand then
  /// @param urgent whether there is no layout of all that yet: then even one for other room is
  ///   better than none, and a draft is better than waiting
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
          if (number != wanted) {
            return;
          }
          Consumer<Layout> early =
              draft -> {
                if (urgent) {
                  show(Scenes.of(draft), () -> settled < number, result);
                }
              };
          Scenes scenes =
              folds
                  ? Scenes.fitting(timeline, functions, room, early)
                  : Scenes.of(Layout.fitting(timeline, functions, room, early));
          if (!scenes.isKnown(event)) {
            scenes.keep(scenes.cast(event));
          }
          Platform.runLater(
              () -> {
                settled = number;
                if (number == wanted || urgent) {
                  result.accept(scenes);
                }
              });
        });
  }

  /// Shows a draft after a moment, if it is still of use.
  private static void show(Scenes draft, BooleanSupplier useful, Consumer<Scenes> result) {
    Platform.runLater(
        () -> {
          PauseTransition moment = new PauseTransition(MOMENT);
          moment.setOnFinished(
              _ -> {
                if (useful.getAsBoolean()) {
                  result.accept(draft);
                }
              });
          moment.play();
        });
  }

  /// Finds something out, and hands it over on the window's thread.
  public <T> void ask(Supplier<T> question, Consumer<T> answer) {
    if (!thread.isShutdown()) {
      thread.execute(
          () -> {
            T found = question.get();
            Platform.runLater(() -> answer.accept(found));
          });
    }
  }

  /// Whether all layouts that were asked for have been handed over.
  boolean rests() {
    return settled == wanted;
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
