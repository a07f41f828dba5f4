package interleave.ui.file;

import interleave.image.Animation;
import interleave.image.FrameImage;
import interleave.image.SvgFrames;
import interleave.scenario.ScheduleSettings;
import interleave.session.AtomicFile;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.Documents;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.CompareFrame;
import interleave.stage.Palette;
import interleave.timeline.Timeline;
import interleave.ui.control.Appearance;
import interleave.ui.control.AskSheet;
import interleave.ui.control.MessageSheet;
import interleave.ui.control.Overlay;
import interleave.ui.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.stage.Window;

/// Writes what a run shows into files: the picture at the playhead, a stretch that moves, a page to
/// hand out, the schedule; and reads schedules back. Pictures are drawn in the background: settling
/// a large recording for them takes a while.
public final class Export {

  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final Window window;
  private final Session session;
  private final Appearance appearance;
  private final FilePicker files;
  private final Overlay overlay;
  private final SavedStrip saved;
  private final FileMaker maker;

  public Export(
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
    this.maker = new FileMaker(saved, this::failed);
  }

  /// The frame as `interleave render` draws it, in the window's theme: with its sentence, and with
  /// the twin while there is one beside the program, which is drawn in points alone.
  public void picture() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    String name = name(state) + "-" + (state.event() + 1) + ".png";
    Palette palette = appearance.palette();
    String title = Texts.of("export.save-picture");
    if (state.isTogether()) {
      CompareFrame frame = new CompareFrame(state.timeline(), state.twin().timeline());
      double place = BothSides.position(state);
      choose(
          title,
          place(state, name),
          List.of(".png"),
          file ->
              maker.make(file, (_, _) -> FrameImage.render(frame, place, WIDTH, HEIGHT, palette)));
      return;
    }
    Timeline timeline = state.timeline();
    double place = state.position() + 1;
    choose(
        title,
        place(state, name),
        List.of(".png", ".svg"),
        file ->
            maker.make(
                file,
                (_, _) ->
                    endsWith(file, ".svg")
                        ? utf8(
                            new SvgFrames(timeline, palette, WIDTH, HEIGHT)
                                .file(place, state.scenario().title()))
                        : FrameImage.render(timeline, place, WIDTH, HEIGHT, palette, 1)));
  }

  /// A stretch of the recording that moves, in the window's theme and speed.
  public void animation() {
    SessionState state = session.state();
    if (state.timeline() != null && state.timeline().size() > 0) {
      overlay.open(
          new StretchSheet(state, stretch -> animate(state, stretch), overlay::close), Pos.CENTER);
    }
  }

  private void animate(SessionState state, StretchSheet.Stretch stretch) {
    Palette palette = appearance.palette();
    int width = stretch.size().width();
    int height = stretch.size().height();
    choose(
        Texts.of("export.save-animation"),
        place(state, name(state) + ".gif"),
        List.of(".gif"),
        file ->
            maker.make(
                file,
                (progress, stopped) -> {
                  ByteArrayOutputStream out = new ByteArrayOutputStream();
                  new Animation(state.timeline(), palette, width, height)
                      .write(out, stretch.places(), progress, stopped);
                  return out.toByteArray();
                }));
  }

  /// A page with a picture at each cue and bookmark, for those who listened.
  public void handout() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    Timeline timeline = state.timeline();
    Handout handout = new Handout(state.scenario(), state.edited(), timeline, false);
    List<Handout.Stop> stops = Handout.stops(timeline, state.cues(), state.bookmarks());
    choose(
        Texts.of("export.save-handout"),
        place(state, name(state) + ".html"),
        List.of(".html", ".htm"),
        file ->
            maker.make(file, (progress, stopped) -> utf8(handout.page(stops, progress, stopped))));
  }

  /// The decisions of the run, as `interleave run --schedule` reads them.
  public void schedule() {
    SessionState state = session.state();
    if (state.timeline() == null) {
      return;
    }
    byte[] schedule = utf8(state.timeline().schedule().encode());
    choose(
        Texts.of("export.save-schedule"),
        place(state, name(state) + ".schedule"),
        List.of(".schedule"),
        file -> {
          try {
            AtomicFile.write(file, schedule);
            saved.say(file);
          } catch (IOException e) {
            failed(file, e);
          }
        });
  }

  /// Asks for a file. Where a name is written without a suffix it gets the first; the dialog has
  /// not asked then whether a file of that name may be replaced.
  private void choose(String title, Path suggested, List<String> suffixes, Consumer<Path> write) {
    files
        .saveAs(window, title, suggested)
        .ifPresent(
            file -> {
              boolean whole = suffixes.stream().anyMatch(suffix -> endsWith(file, suffix));
              String name = file.getFileName() + (whole ? "" : suffixes.getFirst());
              Path named = file.resolveSibling(name);
              if (whole || !Files.exists(named)) {
                write.accept(named);
              } else {
                replace(named, write);
              }
            });
  }

  private static boolean endsWith(Path file, String suffix) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(suffix);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
  public void replay() {
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
