package interleave.ui.library;

import interleave.scenario.BundledScenarios.Bundled;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import interleave.session.Command;
import interleave.session.Draft;
import interleave.session.Opening;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.session.WatchedFolder;
import interleave.ui.control.Appearance;
import interleave.ui.control.Overlay;
import interleave.ui.control.Preferences;
import interleave.ui.control.Strip;
import interleave.ui.file.FilePicker;
import interleave.ui.file.Progress;
import interleave.ui.file.RecentFiles;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.stage.Stage;

/// What there is to open and the way to it: home, help, tour, the watched folder, and the first
/// minutes.
public final class Library implements AutoCloseable {

  private static final String WATCHED = "watched-folder";
  private static final String STARTED = "started";

  private final Stage window;
  private final Session session;
  private final Keyboard keyboard;
  private final Overlay overlay;
  private final Preferences preferences;
  private final FilePicker files;
  private final RecentFiles recent;
  private final Progress progress;
  private final Thumbnails thumbnails;
  private final Appearance appearance;
  private final Tour tour = new Tour();
  private final Strip strip = new Strip("welcome");
  private final Map<Path, Scenario> read = new LinkedHashMap<>();
  private List<Bundled> bundled = List.of();
  private List<Path> inWatched = List.of();
  private WatchedFolder watching;
  private Home home;
  private Consumer<Home> place = _ -> {};

  public Library(
      Stage window,
      Session session,
      Keyboard keyboard,
      Overlay overlay,
      Appearance appearance,
      Preferences preferences,
      FilePicker files) {
    this.window = window;
    this.session = session;
    this.keyboard = keyboard;
    this.overlay = overlay;
    this.appearance = appearance;
    this.preferences = preferences;
    this.files = files;
    recent = new RecentFiles(preferences);
    progress = new Progress(preferences);
    thumbnails = new Thumbnails(session.runs(), session.own().cache());
    keyboard.on(Action.LIBRARY, () -> toggle());
    keyboard.on(Action.REFERENCE, this::openReference);
    keyboard.on(Action.HELP, this::openHelp);
    keyboard.on(Action.TOUR, this::beginTour);
    keyboard.on(Action.WATCH_FOLDER, this::chooseWatched);
  }

  /// The layer of the tour.
  public Tour tour() {
    return tour;
  }

  /// A line under the top bar.
  public Strip strip() {
    return strip;
  }

  /// Calls `action` with the home page when it is first wanted; to be put over the window.
  public void onHome(Consumer<Home> action) {
    place = action;
  }

  public boolean isOpen() {
    return home != null && home.isOpen();
  }

  /// What of it lies over the window; null when nothing does.
  public Parent layer() {
    return tour.isOpen() ? tour : isOpen() ? home : null;
  }

  /// Leaves what is open; whether anything was.
  public boolean escape() {
    if (tour.isOpen()) {
      tour.close();
    } else if (isOpen()) {
      home.close();
    } else {
      return false;
    }
    return true;
  }

  /// Whether nobody has used the program before; asked once.
  public boolean isFirstStart() {
    boolean first = preferences.text(STARTED, "").isEmpty();
    preferences.setText(STARTED, "yes");
    if (first) {
      preferences.save(); // also when this first time does not end well
    }
    return first;
  }

  /// Takes the bundled scenarios, which arrive from the background.
  public void show(List<Bundled> scenarios) {
    bundled = scenarios;
    refresh();
    String folder = preferences.text(WATCHED, "");
    if (!folder.isEmpty() && watching == null) {
      path(folder).ifPresent(this::watch);
    }
  }

  /// Something was opened or watched.
  public void note(SessionState state) {
    progress.note(state);
  }

  /// To somebody who has never been here.
  public void welcome() {
    strip.say(Texts.of("library.new-here-space-plays"));
    strip.offer("welcome-tour", Texts.of("library.take-tour"), this::beginTour);
    strip.offer("welcome-library", Texts.of("library.open-library"), this::openHome);
  }

  /// Offers changes that were not saved when the program ended: the file that was changed last is
  /// opened, which asks about them; those of files that are gone are offered by themselves.
  public void offerDrafts() {
    List<Draft> drafts = session.own().drafts();
    drafts.stream()
        .filter(draft -> Files.isReadable(draft.file()))
        .findFirst()
        .ifPresent(draft -> open(draft.file()));
    drafts.stream().filter(draft -> !Files.exists(draft.file())).findFirst().ifPresent(this::offer);
  }

  private void offer(Draft draft) {
    strip.say(Texts.of("library.changes-to-gone", draft.file()));
    strip.offer(
        "recover-gone",
        Texts.of("noticeBanner.bring-them-back"),
        () -> session.dispatch(new Command.Recover(draft)));
    strip.offer(
        "forget-gone",
        Texts.of("noticeBanner.forget-them"),
        () -> session.dispatch(new Command.Forget(draft)));
  }

  /// The next scenario of the path that has not been watched to its end.
  public Optional<Bundled> next() {
    return path().stream().filter(b -> !progress.isDone(b.name())).findFirst();
  }

  private List<Bundled> path() {
    return bundled.stream()
        .filter(b -> b.scenario().path().isPresent())
        .sorted(Comparator.comparing(b -> b.scenario().path().orElseThrow()))
        .toList();
  }

  /// Opens a bundled scenario under its name, so that what becomes of it is known.
  public void open(Scenario scenario) {
    String name =
        bundled.stream()
            .filter(b -> b.scenario() == scenario)
            .map(Bundled::name)
            .findFirst()
            .orElse("");
    session.dispatch(new Command.OpenScenario(scenario, name));
  }

  private void open(Path file) {
    session.dispatch(new Command.OpenFile(file));
  }

  private void toggle() {
    if (isOpen()) {
      home.close();
    } else {
      openHome();
    }
  }

  public void openHome() {
    if (tour.isOpen()) {
      tour.close(); // what it shows is behind the library
    }
    if (home == null) {
      Map<String, Scenario> byName = new LinkedHashMap<>();
      bundled.forEach(b -> byName.put(b.name(), b.scenario()));
      ReferencePane reference =
          new ReferencePane(
              Reference.bundled(),
              name -> byName.containsKey(name) ? byName.get(name).title() : null,
              name -> {
                home.close();
                open(byName.get(name));
              });
      home = new Home(thumbnails, appearance, reference, this::openHelp, this::beginTour);
      place.accept(home);
    }
    refresh();
    SessionState state = session.state();
    home.open(state.scenario() == null ? "" : state.scenario().title());
    readFiles();
  }

  private void openReference() {
    openHome();
    home.showReference();
  }

  private void openHelp() {
    HelpSheet sheet =
        new HelpSheet(
            () -> {
              overlay.close();
              beginTour();
            },
            () -> {
              overlay.close();
              keyboard.run(Action.LEGEND);
            },
            () -> {
              overlay.close();
              keyboard.run(Action.SHORTCUTS);
            });
    overlay.open(sheet, Pos.CENTER);
  }

  private void beginTour() {
    if (isOpen()) {
      home.close();
    }
    tour.begin();
  }

  // The watched folder

  private void chooseWatched() {
    String before = preferences.text(WATCHED, "");
    files
        .folder(window, path(before).filter(_ -> !before.isEmpty()).orElse(null))
        .ifPresent(
            folder -> {
              preferences.setText(WATCHED, folder.toAbsolutePath().toString());
              preferences.save();
              watch(folder);
              strip.say(Texts.of("library.scenarios-go-programs-in", folder));
            });
  }

  /// Settings may have been written by another system, or by hand.
  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void watch(Path folder) {
    if (watching != null) {
      watching.close();
    }
    inWatched = List.of();
    if (Files.isDirectory(folder)) {
      watching = new WatchedFolder(folder, Platform::runLater, this::watchedAre, this::appeared);
    }
  }

  private void watchedAre(List<Path> all) {
    inWatched = all;
    read.keySet().removeAll(all);
    readFiles();
  }

  private void appeared(Path file) {
    read.remove(file);
    if (!file.equals(session.state().file())) {
      strip.say(Texts.of("library.has-appeared-or-changed", file.getFileName()));
      strip.offer("open-appeared", Texts.of("library.open"), () -> open(file));
    }
  }

  // The home page

  /// Reads, in the background, the files that are shown there.
  private void readFiles() {
    LinkedHashSet<Path> wanted = new LinkedHashSet<>(session.own().scenarios());
    wanted.addAll(inWatched);
    wanted.addAll(recent.list());
    wanted.removeAll(read.keySet());
    if (wanted.isEmpty()) {
      refresh();
      return;
    }
    Thread reading =
        new Thread(
            () -> {
              ScenarioReader reader = new ScenarioReader();
              Map<Path, Scenario> found = new LinkedHashMap<>();
              for (Path file : wanted) {
                if (Opening.read(reader, file)
                    instanceof ScenarioReader.Result.Read(Scenario scenario)) {
                  found.put(file, scenario);
                }
              }
              Platform.runLater(
                  () -> {
                    read.putAll(found);
                    refresh();
                  });
            },
            "own-scenarios");
    reading.setDaemon(true);
    reading.start();
  }

  private void refresh() {
    if (home == null) {
      return;
    }
    List<Home.Section> sections = new ArrayList<>();
    List<Bundled> path = path();
    long done = path.stream().filter(b -> progress.isDone(b.name())).count();
    List<Home.Entry> steps = new ArrayList<>();
    for (Bundled b : path) {
      steps.add(entry("path-", b, Integer.toString(steps.size() + 1)));
    }
    sections.add(
        new Home.Section(
            Texts.of("library.start-here"), Texts.of("library.watched", done, path.size()), steps));
    List<Path> own = session.own().scenarios();
    read.keySet().removeIf(file -> session.own().isOwn(file) && !own.contains(file));
    sections.add(new Home.Section(Texts.of("library.my-scenarios"), "", entries("own-", own)));
    sections.add(
        new Home.Section(Texts.of("library.watched-folder"), "", entries("watched-", inWatched)));
    sections.add(
        new Home.Section(Texts.of("library.recent-files"), "", entries("recent-", recent.list())));
    Map<String, List<Home.Entry>> chapters = new LinkedHashMap<>();
    for (Bundled b : bundled) {
      chapters
          .computeIfAbsent(b.scenario().chapter(), _ -> new ArrayList<>())
          .add(entry("card-", b, ""));
    }
    chapters.forEach(
        (chapter, entries) ->
            sections.add(
                new Home.Section(
                    chapter.isEmpty() ? Texts.of("library.more") : chapter, "", entries)));
    home.show(sections);
  }

  private Home.Entry entry(String id, Bundled b, String mark) {
    Scenario scenario = b.scenario();
    return new Home.Entry(
        id + b.name(),
        scenario.title(),
        scenario.summary(),
        scenario,
        mark,
        progress.isDone(b.name()),
        () -> open(scenario));
  }

  private List<Home.Entry> entries(String id, List<Path> paths) {
    List<Home.Entry> entries = new ArrayList<>();
    for (Path file : paths) {
      Scenario scenario = read.get(file);
      String name = file.getFileName().toString();
      entries.add(
          new Home.Entry(
              id + entries.size(),
              scenario == null ? name : scenario.title(),
              scenario == null || scenario.summary().isEmpty() ? name : scenario.summary(),
              scenario,
              "",
              false,
              () -> open(file)));
    }
    return entries;
  }

  @Override
  public void close() {
    thumbnails.close();
    if (watching != null) {
      watching.close();
    }
  }
}
