package interleave.ui.file;

import interleave.session.AtomicFile;
import interleave.session.DeepThread;
import interleave.ui.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/// Makes files in the background, the last one that was wanted, and writes one when it is whole.
/// Who waits longer than a second is told how far it is and can leave it. Used on the window's
/// thread.
final class FileMaker {

  private static final Duration PATIENCE = Duration.seconds(1);
  private static final long NANOS_BETWEEN_NEWS = 200_000_000;

  /// What makes the content of a file, on a thread of its own.
  interface Work {
    /// @param progress to be told from 0 to 1; work without steps need not
    /// @param stopped whether nobody wants it any more: what is returned then does not matter
    byte[] make(DoubleConsumer progress, BooleanSupplier stopped) throws IOException;
  }

  private final SavedStrip saved;
  private final BiConsumer<Path, IOException> failed;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// The number of the file that is wanted; one that people have left is not.
  private volatile int wanted;

  private volatile double done;

  /// @param saved tells where the file is, and how far
  /// @param failed tells why there is none
  FileMaker(SavedStrip saved, BiConsumer<Path, IOException> failed) {
    this.saved = saved;
    this.failed = failed;
    patience.setOnFinished(_ -> saved.wait(news(), () -> wanted++));
  }

  private String news() {
    return done <= 0
        ? Texts.of("fileMaker.drawing")
        : Texts.of("fileMaker.drawn", (int) (100 * done));
  }

  void make(Path file, Work work) {
    int number = ++wanted;
    done = 0;
    patience.playFromStart();
    DeepThread.daemon(() -> work(number, file, work), "file-maker").start();
  }

  private void work(int number, Path file, Work work) {
    try {
      byte[] bytes = work.make(new Progress(number), () -> number != wanted);
      if (number == wanted) {
        AtomicFile.write(file, bytes);
        Platform.runLater(() -> over(number, () -> saved.say(file)));
      }
    } catch (IOException e) {
      Platform.runLater(() -> over(number, () -> failed.accept(file, e)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Platform.runLater(() -> over(number, () -> failed.accept(file, new IOException(e))));
    }
  }

  private void over(int number, Runnable action) {
    if (number == wanted) {
      patience.stop();
      saved.close();
      action.run();
    }
  }

  /// Leaves what is on its way.
  void close() {
    wanted++;
    patience.stop();
  }

  private final class Progress implements DoubleConsumer {
    private final int number;
    private long told = System.nanoTime();

    Progress(int number) {
      this.number = number;
    }

    @Override
    public void accept(double part) {
      if (number != wanted || System.nanoTime() - told < NANOS_BETWEEN_NEWS) {
        return;
      }
      told = System.nanoTime();
      Platform.runLater(
          () -> {
            if (number == wanted) {
              done = part;
              saved.goOn(news());
            }
          });
    }
  }
}
