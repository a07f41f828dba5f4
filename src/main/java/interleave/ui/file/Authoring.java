package interleave.ui.file;

import interleave.scenario.Cue;
import interleave.session.Command;
import interleave.session.CueFinder;
import interleave.session.Document;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import interleave.ui.control.NameSheet;
import interleave.ui.control.Overlay;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

/// What a lecturer does with a scenario of their own: begin, save, export, and put cues where they
/// point.
public final class Authoring {

  private final Stage window;
  private final Session session;
  private final Overlay overlay;
  private final FilePicker files;
  private final RecentFiles recent;
  private final SavedStrip saved;

  public Authoring(
      Stage window,
      Session session,
      Keyboard keyboard,
      Overlay overlay,
      FilePicker files,
      RecentFiles recent,
      SavedStrip saved) {
    this.recent = recent;
    this.saved = saved;
    this.window = window;
    this.session = session;
    this.overlay = overlay;
    this.files = files;
    keyboard.on(Action.NEW, this::newProgram);
    keyboard.on(Action.SAVE, this::save);
    keyboard.on(Action.SAVE_AS, this::saveAs);
    keyboard.on(Action.RENAME, this::rename);
    keyboard.on(Action.EXPORT, this::export);
    keyboard.on(Action.FORMAT, () -> session.dispatch(new Command.Format()));
    keyboard.on(Action.ADD_CUE, this::addCue);
  }

  /// Makes a scenario of the Go in the clipboard.
  private void newProgram() {
    String text = Clipboard.getSystemClipboard().getString();
    session.dispatch(new Command.NewProgram(text == null || text.isBlank() ? EMPTY : text));
  }

  private static final String EMPTY =
      """
      // A new program
      package main

      import "fmt"

      func main() {
      	ch := make(chan string)
      	go func() {
      		ch <- "hello"
      	}()
      	fmt.Println(<-ch)
      }
      """;

  /// What came from a file goes back there.
  private void save() {
    SessionState state = session.state();
    if (state.file() != null && !state.document().own()) {
      session.dispatch(new Command.Save(state.file()));
    } else {
      saveAs();
    }
  }

  public void saveAs() {
    SessionState state = session.state();
    if (state.variant() != null) {
      Path suggested =
          state.file() != null && !state.document().own()
              ? state.file().toAbsolutePath()
              : nearby(name(state) + ".interleave");
      files
          .save(window, suggested)
          .ifPresent(to -> write(withSuffix(to, ".interleave"), Command.Save::new));
    }
  }

  /// A new file where people keep theirs.
  private Path nearby(String name) {
    Path folder = recent.folder();
    return folder == null ? Path.of(name) : folder.resolve(name);
  }

  private void export() {
    SessionState state = session.state();
    if (state.variant() != null) {
      Path suggested = nearby(name(state) + ".interleave.json");
      files
          .save(window, suggested)
          .ifPresent(to -> write(withSuffix(to, ".interleave.json"), Command.Export::new));
    }
  }

  /// Says so when it has been written; when not, the session says why.
  private void write(Path to, Function<Path, Command> command) {
    session.dispatch(new Command.DismissProblems());
    session.dispatch(command.apply(to));
    if (session.state().problems().isEmpty()
        && !(session.state().document().notice() instanceof Document.Notice.ChangedOutside)) {
      saved.say(to);
    }
  }

  /// Who writes a name without its kind means the usual one.
  private static Path withSuffix(Path file, String suffix) {
    String name = file.getFileName().toString();
    Path whole = file.resolveSibling(name + suffix);
    return name.contains(".") || Files.exists(whole) ? file : whole;
  }

  /// Asks for another title; a library scenario becomes an own one with it.
  private void rename() {
    SessionState state = session.state();
    if (state.scenario() != null) {
      overlay.open(
          new NameSheet(
              Texts.of("authoring.title-scenario"),
              state.scenario().title(),
              title -> {
                overlay.close();
                session.dispatch(new Command.Rename(title));
              }),
          Pos.TOP_CENTER);
    }
  }

  private static String name(SessionState state) {
    return state.scenario().title().replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  /// At the event that happens, or has just happened.
  private void addCue() {
    SessionState state = session.state();
    Timeline timeline = state.timeline();
    int at = state.present();
    if (timeline == null || at < 0) {
      return;
    }
    session.dispatch(new Command.Pause());
    String text = timeline.sentence(at);
    new CueFinder(timeline)
        .anchor(at)
        .ifPresent(
            anchor -> {
              Cue empty = new Cue(anchor, "", text, "", Optional.empty());
              edit(empty, true, cue -> insert(cue, at));
            });
  }

  private void insert(Cue cue, int at) {
    List<Cue> cues = cues();
    int place = 0;
    for (int i = 0; i < session.state().cues().size(); i++) {
      int event = session.state().cues().get(i).event();
      place = event >= 0 && event <= at ? i + 1 : place;
    }
    cues.add(Math.min(place, cues.size()), cue);
    session.dispatch(new Command.SetCues(cues));
  }

  /// Changes the words of the `index`th cue.
  void editCue(int index) {
    edit(
        cues().get(index),
        false,
        cue -> {
          List<Cue> cues = cues();
          cues.set(index, cue);
          session.dispatch(new Command.SetCues(cues));
        });
  }

  void deleteCue(int index) {
    List<Cue> cues = cues();
    cues.remove(index);
    session.dispatch(new Command.SetCues(cues));
  }

  /// Exchanges the `index`th cue with the one before or after it.
  void moveCue(int index, int by) {
    List<Cue> cues = cues();
    if (index + by >= 0 && index + by < cues.size()) {
      Collections.swap(cues, index, index + by);
      session.dispatch(new Command.SetCues(cues));
    }
  }

  /// Lets the `index`th cue hold on to the present event.
  void placeCue(int index) {
    SessionState state = session.state();
    if (state.timeline() == null || state.present() < 0) {
      return;
    }
    new CueFinder(state.timeline())
        .anchor(state.present())
        .ifPresent(
            anchor -> {
              List<Cue> cues = cues();
              Cue old = cues.get(index);
              cues.set(
                  index, new Cue(anchor, old.title(), old.text(), old.notes(), old.question()));
              session.dispatch(new Command.SetCues(cues));
            });
  }

  private List<Cue> cues() {
    return new ArrayList<>(session.state().variant().cues());
  }

  private void edit(Cue cue, boolean isNew, java.util.function.Consumer<Cue> done) {
    CueSheet sheet =
        new CueSheet(
            cue,
            isNew,
            finished -> {
              overlay.close();
              done.accept(finished);
            },
            overlay::close);
    overlay.open(sheet, Pos.CENTER);
  }
}
