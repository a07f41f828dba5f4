package interleave.session;

import interleave.engine.Limits;
import interleave.engine.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A session with the real machine behind it, and the test's thread as its window.
final class OpenSession implements AutoCloseable {

  /// After which something counts as never happening.
  private static final int PATIENCE_SECONDS = 100;

  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final Path folder;
  private final Session session;

  /// A session that keeps nothing.
  OpenSession(Path folder) {
    this(folder, OwnFiles.none());
  }

  OpenSession(Path folder, OwnFiles own) {
    this.folder = folder;
    session = new Session(new GoRuns(Limits.DEFAULT, Optional.empty()), window::add, own);
  }

  /// Opens `code` from a file `main.go` and waits for its recording.
  static OpenSession of(Path folder, String code) {
    OpenSession open = new OpenSession(folder);
    open.go(new Command.OpenFile(open.file("main.go", code)));
    open.settle();
    return open;
  }

  Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void go(Command command) {
    session.dispatch(command);
  }

  /// What is asked before unsaved changes are left.
  void asks(Consumer<Runnable> guard) {
    session.onLeaving(guard);
  }

  void tick(double millis) {
    session.tick(millis);
  }

  SessionState state() {
    return session.state();
  }

  /// Waits until the program is rejected or recorded.
  void settle() {
    until(
        s ->
            s.phase() == SessionState.Phase.REJECTED
                || s.phase() == SessionState.Phase.RECORDED
                || s.phase() == SessionState.Phase.EMPTY);
  }

  void until(Predicate<SessionState> wanted) {
    while (!wanted.test(session.state())) {
      try {
        Runnable next = window.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
          throw new AssertionError("nothing happens any more in " + session.state().phase());
        }
        next.run();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  Event event(int seq) {
    return state().timeline().events().get(seq);
  }

  String output() {
    return OutcomeCheck.stdout(state().timeline());
  }

  @Override
  public void close() {
    session.close();
  }
}
