package interleave.ui;

import interleave.engine.Schedule;
import interleave.scenario.BundledScenarios;
import interleave.scenario.Scenario;
import interleave.scenario.ScheduleSettings;
import interleave.session.Command;
import interleave.session.Explorer;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.ui.audience.Lecture;
import interleave.ui.audience.Lights;
import interleave.ui.audience.Presenter;
import interleave.ui.breakpoint.Debugging;
import interleave.ui.code.ProgramPane;
import interleave.ui.compare.ComparePane;
import interleave.ui.control.Appearance;
import interleave.ui.control.ModalFocus;
import interleave.ui.control.Overlay;
import interleave.ui.control.Preferences;
import interleave.ui.event.EventSearch;
import interleave.ui.file.Authoring;
import interleave.ui.file.Export;
import interleave.ui.file.FilePicker;
import interleave.ui.file.Leaving;
import interleave.ui.file.RecentFiles;
import interleave.ui.file.SavedStrip;
import interleave.ui.inspect.Stacks;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.key.ShortcutSheet;
import interleave.ui.lane.CompareLanesView;
import interleave.ui.lane.LanesPane;
import interleave.ui.lane.LanesView;
import interleave.ui.library.Library;
import interleave.ui.stage.Settler;
import interleave.ui.stage.StagePane;
import interleave.ui.stage.StageView;
import interleave.ui.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The window: everything about one session, and what keys and menus do.
public final class MainWindow {

  private static final double LONGEST_TICK = 100;

  /// The smallest type on the stage, in pixels at a scale of one.
  private static final double LEAST_TYPE = 10.5;

  private final Stage window;
  private final Session session;
  private final Preferences preferences;
  private final FilePicker files;
  private final Appearance appearance;
  private final Finder finder;
  private final WindowPlace place;
  private final RecentFiles recent;
  private final Settler settler = new Settler();
  private final Stacks stacks = new Stacks();
  private final EventSearch search = new EventSearch();
  private final Explorer explorer;
  private final Overlay overlay = new Overlay();
  private final SavedStrip saved = new SavedStrip();
  private final Keyboard keyboard = new Keyboard(this::seekTenth, this::isCovered, this::escape);
  private final Menus menus;
  private final TopBar topBar;
  private final ProblemsBanner problems;
  private final NoticeBanner notice;
  private final Authoring authoring;
  private final Debugging debugging;
  private final Library shelf;
  private final ProgramPane program;
  private final StagePane stage;
  private final SidePane side;
  private final LanesView lanes;
  private final ComparePane compare;
  private final CompareLanesView bothLanes;
  private final TransportBar transport;
  private StackPane root;
  private final Desk desk;
  private final Panes panes = new Panes();
  private final AnimationTimer timer = new Ticker();

  private SessionState state = SessionState.EMPTY;
  private boolean playOnArrival;

  /// Whether the program's text is shown while it is compared with its twin.
  private boolean withCode;

  private final Lecture lecture;

  public MainWindow(Stage window, Session session, Preferences preferences, FilePicker files) {
    this.window = window;
    this.session = session;
    this.preferences = preferences;
    this.files = files;
    explorer = new Explorer(session.runs(), Platform::runLater);
    appearance = new Appearance(preferences);
    place = new WindowPlace(preferences);
    recent = new RecentFiles(preferences);
    menus = new Menus(keyboard, this::open, this::forgetRecent);
    topBar = new TopBar(session, keyboard, menus);
    problems = new ProblemsBanner(session);
    authoring = new Authoring(window, session, keyboard, overlay, files, recent, saved);
    shelf = new Library(window, session, keyboard, overlay, appearance, preferences, files);
    notice = new NoticeBanner(session, authoring::saveAs);
    program = new ProgramPane(session, keyboard, appearance, authoring);
    debugging = new Debugging(session, keyboard, overlay, program::line);
    program.onBreakpoint(debugging::edit);
    stage =
        new StagePane(
            new StageView(
                session,
                appearance,
                settler,
                appearance::scale,
                () -> LEAST_TYPE * appearance.scale(),
                true),
            session);
    side = new SidePane(session, stacks, search);
    side.onPlace(this::reveal);
    lanes = new LanesView(session, appearance, search);
    transport = new TransportBar(session, keyboard);
    compare = new ComparePane(appearance, keyboard);
    bothLanes = new CompareLanesView(session, appearance);
    LanesPane single = LanesPane.of(lanes);
    LanesPane both = LanesPane.of(bothLanes);
    desk = new Desk(program, stage, side, single, compare, both, place, appearance);
    if (preferences.text("compare", "false").equals("true")) {
      session.dispatch(new Command.Compare(true));
    }
    panes.add(program, program::first);
    panes.add(stage, stage::stage);
    panes.add(side, side::first);
    panes.add(compare.loop(), compare::loop);
    panes.add(lanes, () -> lanes);
    panes.add(bothLanes, () -> bothLanes);
    panes.add(transport, transport::first);
    panes.add(topBar, topBar::first);
    StackPane layers = root();
    lecture = new Lecture(window, layers, session, appearance, keyboard, desk::settle);
    new Leaving(window, session, overlay, keyboard);
    Export export = new Export(window, session, appearance, files, overlay, saved);
    keyboard.on(Action.PICTURE, export::picture);
    keyboard.on(Action.ANIMATION, export::animation);
    keyboard.on(Action.HANDOUT, export::handout);
    keyboard.on(Action.SAVE_SCHEDULE, export::schedule);
    keyboard.on(Action.REPLAY, export::replay);
    ViewMenus views = new ViewMenus(appearance);
    Available available = new Available(session, lecture::isOn, search::isActive);
    finder = new Finder(session, keyboard, overlay, available, recent, views::entries, shelf::open);
    menus.insert(Action.THEME, views.theme(), views.sight(), views.motion());
    menus.insert(Action.WHAT_IF, topBar.scheduleMenu());
    menus.onShow(available::why);
    bindFile();
    bindPlay();
    bindView();
    Scene scene = new Scene(layers);
    keyboard.listen(scene);
    menus.listen(scene);
    ModalFocus.listen(scene, () -> overlay.isOpen() ? overlay : shelf.layer());
    Drops.listen(scene, session, overlay::isOpen, shelf::escape);
    appearance.dress(scene);
    appearance.listen(() -> show(session.state()));
    window.setScene(scene);
    place.limit(window);
    window.setOnHidden(_ -> close());
    scene.getRoot().requestFocus();
    session.listen(this::show);
    menus.showRecent(recent.list());
  }

  private StackPane root() {
    VBox.setVgrow(desk, Priority.ALWAYS);
    VBox body = new VBox(shelf.strip(), problems, notice, saved.strip(), desk, transport);
    body.getStyleClass().add("body");
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox all = new VBox(topBar, body);
    Region ring = new Region();
    ring.getStyleClass().add("drop-ring");
    ring.setMouseTransparent(true);
    root = new StackPane(all, shelf.tour(), overlay, ring);
    shelf.onHome(home -> root.getChildren().add(root.getChildren().indexOf(shelf.tour()), home));
    root.getStyleClass().add("window");
    return root;
  }

  /// Puts the window where it was and shows it.
  public void show() {
    place.restore(window);
    desk.divide();
    window.show();
    Platform.runLater(this::showIcons);
    desk.settle();
  }

  /// Behind the first picture: seven images are read for them.
  private void showIcons() {
    for (int size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
      String name = "/interleave/icons/interleave-" + size + ".png";
      window.getIcons().add(new Image(MainWindow.class.getResource(name).toExternalForm(), true));
    }
  }

  /// Opens what people asked for, or, when that is nothing, the first program to look at, which
  /// then plays by itself. The library arrives from the background.
  public void begin(List<Path> wanted) {
    wanted.forEach(file -> session.dispatch(new Command.OpenFile(file)));
    boolean first = shelf.isFirstStart();
    if (wanted.isEmpty()) {
      shelf.offerDrafts();
    }
    Thread reader =
        new Thread(
            () -> {
              List<BundledScenarios.Bundled> found = BundledScenarios.library();
              Platform.runLater(
                  () -> {
                    shelf.show(found);
                    List<Scenario> all =
                        found.stream().map(BundledScenarios.Bundled::scenario).toList();
                    boolean nothing = session.state().scenario() == null;
                    showLibrary(all, wanted.isEmpty() && first);
                    if (nothing && wanted.isEmpty()) {
                      begin(first, all);
                    }
                  });
            },
            "library");
    reader.setDaemon(true);
    reader.start();
  }

  /// A newcomer sees a program run; others find the library, with what comes next under it.
  private void begin(boolean first, List<Scenario> all) {
    if (first) {
      shelf.welcome();
    } else if (!all.isEmpty()) {
      shelf.open(shelf.next().map(BundledScenarios.Bundled::scenario).orElse(all.getFirst()));
      shelf.openHome();
    }
  }

  private void showLibrary(List<Scenario> scenarios, boolean openOne) {
    finder.show(scenarios);
    topBar.showLibrary(scenarios, shelf::open);
    if (openOne && session.state().scenario() == null && !scenarios.isEmpty()) {
      Scenario first =
          scenarios.stream()
              .filter(s -> s.title().equals("Worker pool"))
              .findFirst()
              .orElse(scenarios.getFirst());
      playOnArrival = true;
      shelf.open(first);
    }
  }

  private void show(SessionState newState) {
    SessionState old = state;
    state = newState;
    if (state.variant() == null) {
      // another one is being opened
      program.setEditing(false);
    }
    window.setTitle(title());
    boolean changed = state.file() != null && !state.file().equals(old.file());
    if (changed && !state.document().own()) {
      recent.add(state.file());
      menus.showRecent(recent.list());
    }
    shelf.note(state);
    topBar.show(state, appearance.isDark());
    problems.show(state);
    notice.show(state);
    program.show(state);
    debugging.show(state);
    stage.show(state);
    side.show(state);
    lanes.show(state);
    desk.compare(state.twin() != null, withCode);
    compare.show(state);
    bothLanes.show(state);
    transport.show(state);
    lecture.show(state);
    boolean busy =
        state.playing()
            || grows(state)
            || state.phase() == SessionState.Phase.RUNNING
            || state.phase() == SessionState.Phase.COMPILING;
    if (busy) {
      timer.start();
    } else {
      timer.stop();
    }
    if (playOnArrival && state.phase() == SessionState.Phase.RECORDED) {
      playOnArrival = false;
      Platform.runLater(() -> session.dispatch(new Command.Play()));
    }
  }

  /// What is open, with a dot while there is something in it to save.
  private String title() {
    String name = state.scenario() == null ? "" : state.scenario().title() + " – ";
    boolean unsaved = state.file() != null && !state.document().own() && state.isUnsaved();
    return Texts.of("mainWindow.interleave", (unsaved ? "• " : "") + name);
  }

  private void forgetRecent() {
    recent.clear();
    menus.showRecent(recent.list());
  }

  /// Tells people what nobody has caught.
  void watchFailures() {
    Thread.setDefaultUncaughtExceptionHandler(new Failures(overlay));
  }

  /// Whether the twin is being recorded.
  private static boolean grows(SessionState state) {
    return state.twin() != null && state.twin().phase() == Twin.Phase.RUNNING;
  }

  private void bindFile() {
    keyboard.on(Action.OPEN, this::choose);
    keyboard.on(Action.OPEN_FOLDER, this::chooseFolder);
    keyboard.on(Action.NEXT_FILE, () -> program.lookNext(true));
    keyboard.on(Action.PREVIOUS_FILE, () -> program.lookNext(false));
    keyboard.on(Action.EDIT, this::edit);
    keyboard.on(Action.RUN_EDITED, () -> session.dispatch(new Command.Run()));
    keyboard.on(Action.REVERT, this::revert);
  }

  /// Not before an audience, where the editor would be out of sight.
  private void edit() {
    if (!lecture.isOn()) {
      withProgram();
      program.setEditing(!program.isEditing());
    }
  }

  private void revert() {
    if (state.variant() != null) {
      boolean edited = state.isEdited();
      session.dispatch(new Command.Revert());
      if (edited) {
        session.dispatch(new Command.Run());
      }
    }
  }

  private void bindPlay() {
    on(Action.TOGGLE_PLAY, new Command.TogglePlay());
    on(Action.PLAY_BACKWARD, new Command.ToggleBackward());
    on(Action.NEXT, new Command.Step(1));
    on(Action.PREVIOUS, new Command.Step(-1));
    on(Action.NEXT_SELECTED, new Command.StepSelected(true));
    on(Action.PREVIOUS_SELECTED, new Command.StepSelected(false));
    on(Action.NEXT_CUE, new Command.StepCue(true));
    on(Action.PREVIOUS_CUE, new Command.StepCue(false));
    on(Action.NEXT_GOROUTINE, new Command.SelectNext(true));
    on(Action.PREVIOUS_GOROUTINE, new Command.SelectNext(false));
    on(Action.NEXT_OBJECT, new Command.SelectNextObject(true));
    on(Action.PREVIOUS_OBJECT, new Command.SelectNextObject(false));
    on(Action.FIRST, new Command.First());
    on(Action.LAST, new Command.Last());
    keyboard.on(Action.FIND, this::find);
    keyboard.on(Action.NEXT_MATCH, () -> seekMatch(true));
    keyboard.on(Action.PREVIOUS_MATCH, () -> seekMatch(false));
    keyboard.on(Action.BOOKMARK, () -> session.dispatch(new Command.ToggleBookmark(state.event())));
    on(Action.LET_GO, new Command.LetGoDecide());
    on(Action.WHAT_IF, new Command.RunAnother());
    keyboard.on(Action.CHOOSE, () -> answer(1));
    on(Action.UNDO, new Command.Undo());
    on(Action.REDO, new Command.Redo());
    keyboard.on(
        Action.FASTER, () -> session.dispatch(new Command.SetSpeed(state.speed() * Math.sqrt(2))));
    keyboard.on(
        Action.SLOWER, () -> session.dispatch(new Command.SetSpeed(state.speed() / Math.sqrt(2))));
    keyboard.on(
        Action.RESTART,
        () -> {
          session.dispatch(new Command.First());
          session.dispatch(new Command.Play());
        });
  }

  private void on(Action action, Command command) {
    keyboard.on(action, () -> session.dispatch(command));
  }

  private void bindView() {
    keyboard.on(
        Action.FIT,
        () -> {
          stage.stage().fit();
          lecture.whenOn(Presenter::fit);
        });
    keyboard.on(Action.PRESENT, lecture::toggle);
    keyboard.on(Action.SPEAKER, lecture::toggleSpeaker);
    keyboard.on(Action.TYPE, () -> lecture.whenOn(Presenter::toggleType));
    keyboard.on(Action.SPOTLIGHT, () -> lecture.whenOn(p -> p.light(Lights::toggleSpotlight)));
    keyboard.on(Action.MAGNIFIER, () -> lecture.whenOn(p -> p.light(Lights::toggleMagnifier)));
    keyboard.on(Action.BLACK, () -> lecture.whenOn(Presenter::toggleBlack));
    keyboard.on(Action.POINTER, () -> lecture.whenOn(p -> p.light(Lights::togglePointer)));
    keyboard.on(Action.CODE, this::toggleCode);
    keyboard.on(Action.COMPARE, this::toggleCompare);
    keyboard.on(Action.EXPLORE, this::explore);
    keyboard.on(Action.FULL_SCREEN, () -> window.setFullScreen(!window.isFullScreen()));
    keyboard.on(Action.THEME, appearance::switchTheme);
    keyboard.on(Action.LARGER, () -> appearance.resize(1));
    keyboard.on(Action.SMALLER, () -> appearance.resize(-1));
    keyboard.on(Action.NORMAL_SIZE, () -> appearance.resize(0));
    keyboard.on(Action.NEXT_PANE, () -> nextPane(true));
    keyboard.on(Action.PREVIOUS_PANE, () -> nextPane(false));
    Runnable legend = () -> overlay.open(new LegendSheet(appearance.palette()), Pos.CENTER);
    keyboard.on(Action.LEGEND, legend);
    keyboard.on(Action.SHORTCUTS, () -> overlay.open(new ShortcutSheet(legend), Pos.CENTER));
    keyboard.on(Action.ABOUT, () -> overlay.open(new AboutSheet(), Pos.CENTER));
  }

  private void toggleCode() {
    if (lecture.isOn()) {
      lecture.whenOn(Presenter::toggleCode);
    } else if (state.twin() != null) {
      withCode = !withCode;
      show(state);
    }
  }

  /// While runs are compared the program and the lists are shown on demand.
  private void withProgram() {
    if (state.twin() != null && !withCode) {
      toggleCode();
    }
  }

  private void toggleCompare() {
    if (state.canCompare() && !state.comparing()) {
      session.dispatch(new Command.Compare(true));
    } else if (state.comparing()) {
      session.dispatch(new Command.Compare(false));
    } else {
      topBar.show(state, appearance.isDark());
    }
  }

  private boolean isCovered() {
    return overlay.isOpen() || shelf.isOpen();
  }

  /// Leaves the innermost thing that is open.
  private boolean escape() {
    if (overlay.isOpen()) {
      overlay.close();
    } else if (shelf.escape() || side.escape()) {
      return true;
    } else if (lecture.isOn()) {
      lecture.end();
    } else if (program.isEditing()) {
      program.setEditing(false);
    } else if (state.twin() != null) {
      session.dispatch(new Command.Compare(false));
    } else if (window.isFullScreen()) {
      window.setFullScreen(false);
    } else if (hasFocusElsewhere()) {
      // arrows and Space are the window's again
      root.requestFocus();
    } else {
      return false;
    }
    return true;
  }

  /// A field in which something has been written needs Escape itself, to be empty again.
  private boolean hasFocusElsewhere() {
    Node owner = root.getScene().getFocusOwner();
    boolean filled = owner instanceof TextInputControl field && !field.getText().isEmpty();
    return owner != root && !filled;
  }

  /// Before an audience there is one pane only.
  private void nextPane(boolean forward) {
    if (!lecture.isOn()) {
      panes.next(forward);
    }
  }

  private void reveal(interleave.source.Pos pos) {
    withProgram();
    program.reveal(pos);
  }

  private void find() {
    withProgram();
    program.showGuest();
    side.find();
  }

  private void seekMatch(boolean forward) {
    Command next = search.next(state, forward);
    if (next != null) {
      session.dispatch(next);
    }
  }

  private void explore() {
    if (state.variant() != null) {
      overlay.open(new ExploreSheet(explorer, state, this::watch, overlay::close), Pos.CENTER);
    }
  }

  /// Plays a run that has been found.
  private void watch(Schedule schedule) {
    overlay.close();
    ScheduleSettings now = state.schedule();
    session.dispatch(
        new Command.ChooseSchedule(
            new ScheduleSettings(
                now.mode(),
                now.procs(),
                now.seed(),
                now.statementNanos(),
                Optional.of(schedule.encode()))));
    playOnArrival = true;
  }

  private void choose() {
    files.open(window, folder()).ifPresent(this::open);
  }

  private void chooseFolder() {
    files.program(window, folder()).ifPresent(this::open);
  }

  /// Where what is open lies; null when it is in no file.
  private Path folder() {
    Path file = state.document().own() ? recent.folder() : state.file();
    return file == null || Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
  }

  private void open(Path file) {
    session.dispatch(new Command.OpenFile(file));
  }

  /// A digit chooses while there is something to choose, and jumps otherwise.
  private void seekTenth(int tenth) {
    if (tenth == 0 || !answer(tenth)) {
      session.dispatch(new Command.SeekPart(tenth / 10.0));
    }
  }

  private boolean answer(int number) {
    boolean comes = state.phase() == SessionState.Phase.ASKING && state.playing();
    boolean asked = comes || state.question() != null;
    if (asked) {
      session.dispatch(new Command.Answer(number - 1));
    }
    return asked;
  }

  private void close() {
    // it keeps what has been written, which is shown once more
    session.close();
    preferences.setText("compare", Boolean.toString(state.comparing()));
    place.remember(window);
    desk.remember();
    preferences.save();
    timer.stop();
    settler.close();
    lecture.close();
    stacks.close();
    shelf.close();
    saved.close();
    search.close();
    explorer.close();
    debugging.close();
    program.close();
  }

  /// Moves the playhead while it plays, and shows what a run adds while it is recorded.
  private final class Ticker extends AnimationTimer {
    private long last;

    @Override
    public void start() {
      if (last == 0) {
        last = System.nanoTime();
        super.start();
      }
    }

    @Override
    public void stop() {
      last = 0;
      super.stop();
    }

    @Override
    public void handle(long now) {
      double elapsed = Math.clamp((now - last) / 1e6, 0, LONGEST_TICK);
      last = now;
      session.tick(elapsed);
      if (state.phase() == SessionState.Phase.RUNNING) {
        side.show(state);
        lanes.repaint();
        transport.show(state);
      }
      if (grows(state)) {
        compare.show(state);
        bothLanes.show(state);
        transport.show(state);
      }
    }
  }
}
