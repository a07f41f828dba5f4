package interleave.ui;

import interleave.scenario.Scenario;
import interleave.session.Bookmark;
import interleave.session.Command;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.CommandPalette;
import interleave.ui.control.NameSheet;
import interleave.ui.control.Overlay;
import interleave.ui.file.RecentFiles;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.key.OtherWords;
import interleave.ui.text.PathWords;
import interleave.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;

/// Ways to a thing by a few letters or a number: any action, scenario or recent file; a cue, a
/// bookmark, an event.
final class Finder {

  private final Session session;
  private final Keyboard keyboard;
  private final Overlay overlay;
  private final Available available;
  private final RecentFiles recent;
  private final Supplier<List<CommandPalette.Entry>> views;
  private final Consumer<Scenario> open;
  private List<Scenario> library = List.of();

  /// @param views the choices that are no actions
  /// @param open opens a scenario of the library
  Finder(
      Session session,
      Keyboard keyboard,
      Overlay overlay,
      Available available,
      RecentFiles recent,
      Supplier<List<CommandPalette.Entry>> views,
      Consumer<Scenario> open) {
    this.session = session;
    this.keyboard = keyboard;
    this.overlay = overlay;
    this.available = available;
    this.recent = recent;
    this.views = views;
    this.open = open;
    keyboard.on(Action.PALETTE, this::palette);
    keyboard.on(Action.CUES, this::cues);
    keyboard.on(Action.BOOKMARKS, this::bookmarks);
    keyboard.on(Action.NAME_BOOKMARK, this::nameBookmark);
    keyboard.on(Action.GO_TO, this::goTo);
  }

  /// Takes the scenarios that can be found.
  void show(List<Scenario> scenarios) {
    library = scenarios;
  }

  private void palette() {
    List<CommandPalette.Entry> entries = new ArrayList<>();
    for (Action action : Action.values()) {
      entries.add(
          new CommandPalette.Entry(
              action.text,
              action.keyText(),
              OtherWords.of(action),
              () -> keyboard.run(action),
              available.why(action)));
    }
    entries.addAll(views.get());
    for (Scenario scenario : library) {
      entries.add(
          new CommandPalette.Entry(
              scenario.title(), scenario.chapter(), () -> open.accept(scenario)));
    }
    for (Path file : recent.list()) {
      entries.add(
          new CommandPalette.Entry(
              file.getFileName().toString(),
              Texts.of("finder.recent-file", PathWords.folder(file)),
              () -> session.dispatch(new Command.OpenFile(file))));
    }
    open(Texts.of("mainWindow.find-an-action-or"), entries);
  }

  private void open(String prompt, List<CommandPalette.Entry> entries) {
    overlay.open(new CommandPalette(prompt, entries, overlay::close), Pos.TOP_CENTER);
  }

  private void cues() {
    List<CommandPalette.Entry> entries = new ArrayList<>();
    for (PlacedCue cue : session.state().cues()) {
      if (cue.isPlaced()) {
        entries.add(at(entries.size() + 1 + "  " + cue.cue().title(), cue.event()));
      }
    }
    open(Texts.of("mainWindow.find-cue"), entries);
  }

  private void bookmarks() {
    List<CommandPalette.Entry> entries =
        session.state().bookmarks().stream().map(mark -> at(mark.name(), mark.event())).toList();
    open(Texts.of("mainWindow.find-bookmark"), entries);
  }

  private CommandPalette.Entry at(String text, int event) {
    return new CommandPalette.Entry(
        text, Texts.of("finder.event", event + 1), () -> session.dispatch(new Command.Seek(event)));
  }

  /// Marks the place, if it is not marked yet, and asks for the mark's name.
  private void nameBookmark() {
    int event = session.state().event();
    if (session.state().timeline() == null) {
      return;
    }
    if (mark(event) == null) {
      session.dispatch(new Command.ToggleBookmark(event));
    }
    Bookmark mark = mark(event);
    if (mark != null) {
      overlay.open(
          new NameSheet(
              Texts.of("mainWindow.name-bookmark"),
              mark.name(),
              name -> {
                overlay.close();
                session.dispatch(new Command.NameBookmark(event, name));
              }),
          Pos.TOP_CENTER);
    }
  }

  private Bookmark mark(int event) {
    return session.state().bookmarks().stream()
        .filter(mark -> mark.event() == event)
        .findFirst()
        .orElse(null);
  }

  private void goTo() {
    SessionState state = session.state();
    if (state.timeline() != null) {
      overlay.open(
          new GoToSheet(
              state.timeline().size(),
              event -> {
                overlay.close();
                session.dispatch(new Command.Seek(event - 1));
              }),
          Pos.TOP_CENTER);
    }
  }
}
