package interleave.ui;

import interleave.image.FrameImage;
import interleave.scenario.ScheduleSettings;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Writes the picture at the playhead and the schedule of the run into files, and reads schedules
/// back.
final class Export {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final Window window;
  private final Session session;
  private final Appearance appearance;
  private final FilePicker files;
  private final Consumer<String> failed;

  /// @param failed tells people what went wrong
  Export(
      Window window,
      Session session,
      Appearance appearance,
      FilePicker files,
      Consumer<String> failed) {
    this.window = window;
    this.session = session;
    this.appearance = appearance;
    this.files = files;
    this.failed = failed;
  }

  /// The frame as `interleave render` draws it, in the window's theme.
  void picture() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    String name = name(state) + "-" + (state.event() + 1) + ".png";
    files
        .saveAs(window, Texts.of("export.save-picture"), place(state, name))
        .ifPresent(
            file ->
                write(
                    file,
                    FrameImage.encode(
                        state.timeline(),
                        state.position() + 1,
                        WIDTH,
                        HEIGHT,
                        appearance.palette())));
  }

  /// The decisions of the run, as `interleave run --schedule` reads them.
  void schedule() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    files
        .saveAs(window, Texts.of("export.save-schedule"), place(state, name(state) + ".schedule"))
        .ifPresent(
            file ->
                write(
                    file,
                    state
                        .timeline()
                        .schedule()
                        .encode()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
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
      failed.accept(file.getFileName() + ": " + e.getMessage());
    }
  }

  private void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      failed.accept(Texts.of("export.cannot-be-written", file.getFileName(), e.getMessage()));
    }
  }

  private static String name(SessionState state) {
    return state.scenario().title().replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private static Path folder(SessionState state) {
    return state.file() == null ? null : state.file().toAbsolutePath().getParent();
  }

  private static Path place(SessionState state, String name) {
    Path folder = folder(state);
    return folder == null ? Path.of(name) : folder.resolve(name);
  }
}
