package interleave.ui;

import interleave.image.FrameImage;
import interleave.scenario.ScheduleSettings;
import interleave.session.AtomicFile;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.DeepThread;
import interleave.session.Documents;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.CompareFrame;
import interleave.stage.Palette;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;

/// Writes the picture at the playhead and the schedule of the run into files, and reads schedules
/// back. A picture is drawn in the background: settling a large recording for it takes a while.
final class Export {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  /// Who waits longer is told so, and can leave it.
  private static final Duration PATIENCE = Duration.seconds(1);

  private final Window window;
  private final Session session;
  private final Appearance appearance;
  private final FilePicker files;
  private final Overlay overlay;
  private final SavedStrip saved;
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /// The number of the picture that is wanted; one that people have left is not.
  private volatile int wanted;

  Export(
      Window window,
      Session session,
      Appearance appearance,
      FilePicker files,
      Overlay overlay,
      SavedStrip saved) {
    this.window = window;
    this.session = session;
    this.appearance = appearance;
    this.files = files;
    this.overlay = overlay;
    this.saved = saved;
    patience.setOnFinished(_ -> saved.wait(Texts.of("export.drawing"), () -> wanted++));
  }

  /// The frame as `interleave render` draws it, in the window's theme: with its sentence, and with
  /// the twin while there is one beside the program.
  void picture() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    String name = name(state) + "-" + (state.event() + 1) + ".png";
    Supplier<byte[]> picture = picture(state);
    choose(
        Texts.of("export.save-picture"), place(state, name), ".png", file -> draw(file, picture));
  }

  private Supplier<byte[]> picture(SessionState state) {
    Palette palette = appearance.palette();
    if (state.isTogether()) {
      CompareFrame frame = new CompareFrame(state.timeline(), state.twin().timeline());
      double position = BothSides.position(state);
      return () -> FrameImage.render(frame, position, WIDTH, HEIGHT, palette);
    }
    double position = state.position() + 1;
    return () -> FrameImage.render(state.timeline(), position, WIDTH, HEIGHT, palette, 1);
  }

  private void draw(Path file, Supplier<byte[]> picture) {
    int number = ++wanted;
    patience.playFromStart();
    DeepThread.daemon(
            () -> {
              try {
                byte[] bytes = picture.get();
                if (number == wanted) {
                  AtomicFile.write(file, bytes);
                  Platform.runLater(() -> done(number, () -> saved.say(file)));
                }
              } catch (IOException e) {
                Platform.runLater(() -> done(number, () -> failed(file, e)));
              } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                Platform.runLater(() -> done(number, () -> failed(file, new IOException(e))));
              }
            },
            "picture")
        .start();
  }

  private void done(int number, Runnable action) {
    if (number == wanted) {
      patience.stop();
      saved.close();
      action.run();
    }
  }

  /// The decisions of the run, as `interleave run --schedule` reads them.
  void schedule() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    byte[] schedule = state.timeline().schedule().encode().getBytes(StandardCharsets.UTF_8);
    choose(
        Texts.of("export.save-schedule"),
        place(state, name(state) + ".schedule"),
        ".schedule",
        file -> {
          try {
            AtomicFile.write(file, schedule);
            saved.say(file);
          } catch (IOException e) {
            failed(file, e);
          }
        });
  }

  /// Asks for a file. Where a name is written without its suffix it gets it; the dialog has not
  /// asked then whether a file of that name may be replaced.
  private void choose(String title, Path suggested, String suffix, Consumer<Path> write) {
    files
        .saveAs(window, title, suggested)
        .ifPresent(
            file -> {
              String name = file.getFileName().toString();
              Path whole =
                  name.toLowerCase(Locale.ROOT).endsWith(suffix)
                      ? file
                      : file.resolveSibling(name + suffix);
              if (whole.equals(file) || !Files.exists(whole)) {
                write.accept(whole);
              } else {
                replace(whole, write);
              }
            });
  }

  private void replace(Path file, Consumer<Path> write) {
    overlay.open(
        new AskSheet(
                Texts.of("export.exists", file.getFileName()),
                Texts.of("export.is-replaced"),
                overlay::close)
            .answer("replace", Texts.of("export.replace"), () -> write.accept(file))
            .answer("stay", Texts.of("leaving.cancel"), () -> {}),
        Pos.CENTER);
  }

  /// Runs the program again with a schedule from a file.
  void replay() {
    SessionState state = session.state();
    if (state.variant() == null) {
      return;
    }
    files
        .openAny(window, Texts.of("export.replay-schedule"), folder(state))
        .ifPresent(this::replay);
  }

  private void replay(Path file) {
    try {
      String text = Files.readString(file);
      interleave.engine.Schedule.decode(text);
      ScheduleSettings now = session.state().schedule();
      session.dispatch(
          new Command.ChooseSchedule(
              new ScheduleSettings(
                  now.mode(), now.procs(), now.seed(), now.statementNanos(), Optional.of(text))));
    } catch (IOException | IllegalArgumentException e) {
      say(file.getFileName() + ": " + e.getMessage());
    }
  }

  private void failed(Path file, IOException e) {
    say(Texts.of("export.cannot-be-written", file.getFileName(), Documents.reason(e)));
  }

  private void say(String text) {
    overlay.open(new MessageSheet(text, overlay::close), Pos.CENTER);
  }

  private static String name(SessionState state) {
    return state.scenario().title().replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static Path folder(SessionState state) {
    return state.file() == null ? null : state.file().toAbsolutePath().getParent();
  }

  private static Path place(SessionState state, String name) {
    Path folder = folder(state);
    return folder == null || state.document().own() ? Path.of(name) : folder.resolve(name);
  }
}
