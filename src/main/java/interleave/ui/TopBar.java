package interleave.ui;

import interleave.scenario.Scenario;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Icon;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// What is open, which variant of it, and how it is scheduled.
final class TopBar extends HBox {

  /// How much of a title is kept in the narrowest window, in sizes of type.
  private static final double LEAST_TITLE = 8;

  /// For more of a longer one nothing else is left out.
  private static final double MOST_TITLE = 30;

  private final Session session;
  private final MenuButton scenario = new MenuButton();
  private final ComboBox<Variant> variant = new ComboBox<>();
  private final MenuButton schedule = new MenuButton();
  private final Menu scheduleMenu = new Menu(Texts.of("topBar.schedule"));
  private final Button theme;
  private final ToggleButton compare =
      new ToggleButton(Texts.of("topBar.node-js"), Icon.of(Feather.COLUMNS));
  private final Runnable everything;
  private final List<Runnable> savings;
  private final Tip scenarioTip = Tip.silent(scenario);
  private final Tip variantTip = Tip.silent(variant);
  private boolean showing;
  private Measured measured;
  private ScheduleSettings shownSchedule;
  private boolean shownDark = true;

  TopBar(Session session, Keyboard keyboard, Menus menus) {
    this.session = session;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    // it takes what room there is and fits itself in: see fit
    setMinWidth(0);
    Label name = words(Texts.of("topBar.interleave"), "product");
    menus.setMinWidth(Region.USE_PREF_SIZE);
    scenario.setId("scenario");
    scenario.setMinWidth(0);
    scenario.accessibleTextProperty().bind(scenario.textProperty());
    scenario.setMnemonicParsing(false);
    scenario.getStyleClass().addAll("flat", "scenario");
    scenario.setAccessibleHelp(Texts.of("topBar.choose-scenario"));
    prepareVariant();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label scheduleLabel = words(Texts.of("topBar.schedule"), "soft");
    schedule.setId("schedule");
    schedule.setMinWidth(Region.USE_PREF_SIZE);
    schedule.setOnHidden(_ -> fillSchedule(session.state().schedule()));
    Tip.on(schedule, Texts.of("topBar.who-decides-which-goroutine"));
    Button explore = button(keyboard, Action.EXPLORE, Feather.GIT_BRANCH);
    explore.setId("explore-all");
    compare.setId("compare");
    compare.setMinWidth(Region.USE_PREF_SIZE);
    compare.setAccessibleText(Action.COMPARE.text);
    Tip.on(compare, Action.COMPARE.hint());
    compare.setOnAction(_ -> keyboard.run(Action.COMPARE));
    theme = iconButton(keyboard, Action.THEME, Feather.SUN);
    Button library = iconButton(keyboard, Action.LIBRARY, Feather.GRID);
    Button open = iconButton(keyboard, Action.OPEN, Feather.FOLDER);
    Button present = button(keyboard, Action.PRESENT, Feather.MONITOR);
    present.setId("present");
    present.getStyleClass().add("accent");
    getChildren()
        .addAll(
            name,
            menus,
            library,
            scenario,
            variant,
            gap,
            scheduleLabel,
            schedule,
            explore,
            compare,
            open,
            theme,
            present);
    savings =
        List.of(
            () -> show(scheduleLabel, false),
            () -> show(open, false),
            () -> explore.setText(""),
            () -> show(theme, false),
            () -> show(name, false),
            () -> compare.setText(""),
            () -> present.setText(""),
            () -> show(explore, false),
            () -> show(schedule, false),
            () -> show(library, false),
            () -> Marks.set(menus, "tight", true),
            () -> show(compare, false));
    everything =
        () -> {
          List.of(scheduleLabel, open, theme, name, explore, schedule, library)
              .forEach(node -> show(node, true));
          Marks.set(menus, "tight", false);
          show(compare, session.state().canCompare());
          explore.setText(Texts.of("topBar.explore-all"));
          compare.setText(Texts.of("topBar.node-js"));
          present.setText(Texts.of("topBar.present-f5"));
        };
    everything.run();
  }

  private void prepareVariant() {
    variant.setId("variant");
    variant.setAccessibleText(Texts.of("topBar.which-version-program-runs"));
    variant.setConverter(labels());
    variant.setAccessibleHelp(Texts.of("topBar.which-version-program-runs"));
    variant.setMinWidth(0);
    variant.setOnAction(_ -> chooseVariant());
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// A button that says in few words what it does; `everything` writes them.
  private static Button button(Keyboard keyboard, Action action, Feather icon) {
    Button button = new Button("", Icon.of(icon));
    button.setAccessibleText(action.text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, action.hint());
    button.setOnAction(_ -> keyboard.run(action));
    return button;
  }

  Node first() {
    return scenario;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Button iconButton(Keyboard keyboard, Action action, Feather icon) {
    Button button = new Button("", Icon.of(icon));
    button.setId(action.name().toLowerCase(java.util.Locale.ROOT));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(action.text);
    Tip.on(button, action.hint());
    button.setOnAction(_ -> keyboard.run(action));
    return button;
  }

  /// The scenarios to choose from, in teaching order.
  void showLibrary(List<Scenario> scenarios, Consumer<Scenario> open) {
    scenario.getItems().clear();
    String chapter = null;
    for (Scenario entry : scenarios) {
      if (!entry.chapter().equals(chapter)) {
        chapter = entry.chapter();
        Label heading = new Label(chapter);
        heading.getStyleClass().add("menu-heading");
        // the arrow keys pass over separators alone
        SeparatorMenuItem item = new SeparatorMenuItem();
        item.setContent(heading);
        scenario.getItems().add(item);
      }
      MenuItem item = new MenuItem(entry.title());
      item.setOnAction(_ -> open.accept(entry));
      scenario.getItems().add(item);
    }
  }

  void show(SessionState state, boolean dark) {
    showing = true;
    if (dark != shownDark) {
      shownDark = dark;
      theme.setGraphic(Icon.of(dark ? Feather.SUN : Feather.MOON));
    }
    Scenario open = state.scenario();
    if (open != null) {
      if (!variant.getItems().equals(open.variants())) {
        variant.getItems().setAll(open.variants());
      }
      variant.setValue(state.variant());
    }
    boolean several = open != null && open.variants().size() > 1;
    variant.setVisible(several);
    variant.setManaged(several);
    compare.setSelected(state.twin() != null);
    boolean other = measured == null || open != measured.open();
    if (other || state.canCompare() != measured.comparable()) {
      requestLayout();
    }
    tell(open, state.variant());
    if (state.schedule() != shownSchedule) {
      shownSchedule = state.schedule();
      showSchedule(shownSchedule);
    }
    showing = false;
  }

  /// Under the mouse titles are told in full, that may be cut here.
  private void tell(Scenario open, Variant runs) {
    String choose = Texts.of("topBar.choose-scenario");
    scenarioTip.say(open == null ? choose : open.title() + "\n" + choose);
    String which = Texts.of("topBar.which-version-program-runs");
    variantTip.say(runs == null ? which : runs.label() + "\n" + which);
  }

  /// What the bar's division depends on.
  ///
  /// @param open null at first
  private record Measured(
      Scenario open, boolean comparable, double width, double forVariant, double type) {}

  @Override
  protected void layoutChildren() {
    // not before: only now everything has the type that it is measured in
    fit(session.state().scenario());
    super.layoutChildren();
  }

  /// Where there is little room, what the menus offer too is left out first, so that title and
  /// variant are read in full; the title has its chapter before it where nothing is left out.
  private void fit(Scenario open) {
    Measured now =
        new Measured(
            open,
            session.state().canCompare(),
            getWidth(),
            variant.isVisible() ? variant.prefWidth(-1) : 0,
            scenario.getFont().getSize());
    if (now.equals(measured)) {
      return;
    }
    measured = now;
    scenario.setMinWidth(0);
    everything.run();
    if (open != null && !open.chapter().isEmpty()) {
      scenario.setText(open.chapter() + "  ›  " + open.title());
      if (fits()) {
        return;
      }
    }
    scenario.setText(open == null ? Texts.of("topBar.choose-scenario") : open.title());
    double least = LEAST_TITLE * scenario.getFont().getSize();
    scenario.setMinWidth(Math.min(scenario.prefWidth(-1), least));
    for (Runnable saving : savings) {
      if (fits()) {
        return;
      }
      saving.run();
    }
  }

  private boolean fits() {
    double most = MOST_TITLE * scenario.getFont().getSize();
    double wanted = snappedLeftInset() + snappedRightInset() - getSpacing();
    for (Node node : getManagedChildren()) {
      double all = node.prefWidth(-1);
      wanted += getSpacing() + (node == scenario ? Math.min(all, most) : all);
    }
    return wanted <= getWidth();
  }

  private void chooseVariant() {
    if (!showing && variant.getValue() != null) {
      session.dispatch(new Command.ChooseVariant(variant.getValue().name()));
    }
  }

  private void showSchedule(ScheduleSettings settings) {
    schedule.setText(describe(settings));
    schedule.setAccessibleText(Texts.of("topBar.schedule") + ": " + schedule.getText());
    fill(scheduleMenu.getItems(), settings);
    if (!schedule.isShowing()) {
      fillSchedule(settings);
    }
  }

  /// The same choice for the menus, where there is always room.
  Menu scheduleMenu() {
    return scheduleMenu;
  }

  private void fillSchedule(ScheduleSettings settings) {
    fill(schedule.getItems(), settings);
    schedule.getItems().add(schedule.getItems().size() - 1, numbers(settings));
  }

  private void fill(List<MenuItem> items, ScheduleSettings settings) {
    items.clear();
    for (ScheduleSettings.Mode mode : ScheduleSettings.Mode.values()) {
      RadioMenuItem item = new RadioMenuItem(describe(mode));
      item.setId("schedule-" + mode.word());
      item.setSelected(mode == settings.mode() && settings.recorded().isEmpty());
      item.setOnAction(
          _ ->
              session.dispatch(
                  new Command.ChooseSchedule(
                      new ScheduleSettings(
                          mode,
                          settings.procs(),
                          settings.seed(),
                          settings.statementNanos(),
                          java.util.Optional.empty()))));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    MenuItem another = new MenuItem(Texts.of("topBar.another-seed"), Icon.of(Feather.REFRESH_CW));
    another.setOnAction(_ -> choose(settings, settings.procs(), settings.seed() + 1));
    items.add(another);
  }

  private CustomMenuItem numbers(ScheduleSettings settings) {
    Spinner<Integer> procs = new Spinner<>(1, 64, settings.procs());
    procs.setPrefWidth(90);
    Spinner<Integer> seed =
        new Spinner<>(Integer.MIN_VALUE, Integer.MAX_VALUE, (int) settings.seed());
    seed.setPrefWidth(110);
    seed.setEditable(true);
    procs.valueProperty().addListener((_, _, n) -> choose(settings, n, seed.getValue()));
    seed.valueProperty().addListener((_, _, n) -> choose(settings, procs.getValue(), n));
    HBox row =
        new HBox(
            8, new Label(Texts.of("topBar.ps")), procs, new Label(Texts.of("topBar.seed")), seed);
    row.setAlignment(Pos.CENTER_LEFT);
    return new CustomMenuItem(row, false);
  }

  private void choose(ScheduleSettings settings, int procs, long seed) {
    session.dispatch(
        new Command.ChooseSchedule(
            new ScheduleSettings(
                settings.mode(),
                procs,
                seed,
                settings.statementNanos(),
                java.util.Optional.empty())));
  }

  private static String describe(ScheduleSettings settings) {
    if (settings.recorded().isPresent()) {
      return Texts.of("topBar.as-recorded");
    }
    return switch (settings.mode()) {
      case FAITHFUL ->
          Texts.of("topBar.go-like", settings.procs(), settings.procs() == 1 ? " P" : " Ps");
      case FIFO -> Texts.of("topBar.in-turn-1-p");
      case RANDOM -> Texts.of("topBar.random-seed", settings.seed());
      case MANUAL ->
          Texts.of("topBar.manual", settings.procs(), settings.procs() == 1 ? " P" : " Ps");
    };
  }

  private static String describe(ScheduleSettings.Mode mode) {
    return switch (mode) {
      case FAITHFUL -> Texts.of("topBar.go-like-as-go");
      case FIFO -> Texts.of("topBar.in-turn-one-p");
      case RANDOM -> Texts.of("topBar.random-any-goroutine-that");
      case MANUAL -> Texts.of("topBar.manual-you-pick-who");
    };
  }

  private static StringConverter<Variant> labels() {
    return new StringConverter<>() {
      @Override
      public String toString(Variant value) {
        return value == null ? "" : value.label();
      }

      @Override
      public Variant fromString(String text) {
        throw new UnsupportedOperationException("variants are chosen, not typed");
      }
    };
  }
}
