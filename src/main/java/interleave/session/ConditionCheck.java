package interleave.session;

import interleave.scenario.Variant;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Says, in the background, what is wrong with a breakpoint's condition while it is written.
public final class ConditionCheck implements AutoCloseable {

  private final Runs runs;
  private final Executor window;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "conditions"));
  private volatile int wanted;

  /// @param window runs what it is given on the thread that calls this object
  public ConditionCheck(Runs runs, Executor window) {
    this.runs = runs;
    this.window = window;
  }

  /// Checks a text in the program that a state has run.
  ///
  /// @param answer takes what is wrong, empty for nothing; never when another text comes before
  public void check(
      SessionState state, Breakpoint.Where.Line line, String text, Consumer<String> answer) {
    int number = ++wanted;
    if (text.isBlank() || state.timeline() == null) {
      answer.accept("");
      return;
    }
    Variant variant = state.variant().withFiles(GoRuns.files(state.timeline().sources()));
    thread.execute(
        () -> {
          if (number == wanted) {
            String wrong = wrong(variant, line, text);
            window.execute(
                () -> {
                  if (number == wanted) {
                    answer.accept(wrong);
                  }
                });
          }
        });
  }

  private String wrong(Variant variant, Breakpoint.Where.Line line, String text) {
    try {
      return runs.condition(variant, line.file(), line.line(), text)
              instanceof Runs.Condition.Wrong(String message)
          ? message
          : "";
    } catch (RuntimeException | StackOverflowError e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
