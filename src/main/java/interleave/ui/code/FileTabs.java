package interleave.ui.code;

import interleave.golang.GoModule;
import interleave.scenario.Variant;
import interleave.session.Document;
import interleave.session.ProgramFolder;
import interleave.session.SessionState;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The files of a program that has several, as tabs, and a menu of all of them for when the tabs
/// need more room than there is. A program of one file has none of it.
final class FileTabs extends HBox {

  private final HBox row = new HBox();
  private final ScrollPane scroll = new ScrollPane(row);
  private final ToggleGroup group = new ToggleGroup();
  private final MenuButton all = new MenuButton();
  private String command = "";
  private final Consumer<String> choose;
  private List<Variant.Code> shown = List.of();
  private Document document = Document.NONE;
  private List<String> files = List.of();
  private List<String> edited = List.of();
  private String selected = "";

  /// The tab of the file in sight; null before there is one.
  private ToggleButton current;

  /// @param choose brings a file into sight
  FileTabs(Consumer<String> choose) {
    this.choose = choose;
    setId("files");
    getStyleClass().add("file-row");
    setAlignment(Pos.CENTER_LEFT);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleRole(AccessibleRole.TAB_PANE);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("file-scroll");
    scroll.setMinWidth(0);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    // how wide tabs are, and how much room there is for them, is known some time after they are
    // made
    row.widthProperty().addListener(_ -> Platform.runLater(this::reveal));
    scroll.widthProperty().addListener(_ -> Platform.runLater(this::reveal));
    all.setId("all-files");
    all.getStyleClass().addAll("flat", "button-icon");
    all.setMinWidth(Region.USE_PREF_SIZE);
    all.setAccessibleText(Texts.of("fileTabs.all"));
    Tip.silent(all).say(Texts.of("fileTabs.all"));
    getChildren().addAll(scroll, all);
    group
        .selectedToggleProperty()
        .addListener(
            (_, old, now) -> {
              if (now == null && old != null) {
                old.setSelected(true);
              }
            });
  }

  /// @param file the one in sight
  void show(SessionState state, String file) {
    boolean several = ProgramFiles.areSeveral(state);
    setVisible(several);
    setManaged(several);
    if (!several) {
      files = List.of();
      shown = List.of();
      return;
    }
    if (state.files() != shown || !state.document().equals(document)) {
      shown = state.files();
      document = state.document();
      take(state);
    }
    if (!file.equals(selected)) {
      selected = file;
      select();
    }
  }

  private void take(SessionState state) {
    List<String> now = state.files().stream().map(Variant.Code::fileName).toList();
    List<String> changed = now.stream().filter(state::isEdited).toList();
    if (!now.equals(files) || !changed.equals(edited)) {
      files = now;
      edited = changed;
      fill();
      command = ProgramFolder.command(state.file(), state.variant());
      selected = "";
    }
  }

  private void fill() {
    current = null;
    row.getChildren().clear();
    all.getItems().clear();
    for (String file : files) {
      String mark = edited.contains(file) ? " •" : "";
      ToggleButton tab = new ToggleButton(shortName(file) + mark);
      tab.setId("file-" + file.replaceAll("[^A-Za-z0-9]", "-"));
      tab.getStyleClass().setAll("file-tab");
      tab.setMnemonicParsing(false);
      tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
      tab.setAccessibleText(
          mark.isEmpty()
              ? Texts.of("fileTabs.file", file, files.indexOf(file) + 1, files.size())
              : Texts.of("fileTabs.edited-file", file, files.indexOf(file) + 1, files.size()));
      Tip.silent(tab).say(file);
      tab.setToggleGroup(group);
      tab.setUserData(file);
      tab.setMinWidth(Region.USE_PREF_SIZE);
      tab.setOnAction(_ -> choose.accept(file));
      // arrows choose among tabs without an action of their own
      tab.selectedProperty()
          .addListener(
              (_, _, on) -> {
                if (on && !file.equals(selected)) {
                  choose.accept(file);
                }
              });
      row.getChildren().add(tab);
      MenuItem item = new MenuItem(file + mark);
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> choose.accept(file));
      all.getItems().add(item);
    }
  }

  /// How the go command would be told to run these files; empty when it is a scenario's program.
  String command() {
    return command;
  }

  /// Where two files in different folders are called alike, their folders are told, too.
  private String shortName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    boolean unique = files.stream().filter(f -> ("/" + f).endsWith("/" + name)).count() == 1;
    String folder = GoModule.folderOf(file);
    return unique ? name : folder.substring(folder.lastIndexOf('/') + 1) + "/" + name;
  }

  private void select() {
    for (var node : row.getChildren()) {
      ToggleButton tab = (ToggleButton) node;
      if (selected.equals(tab.getUserData())) {
        tab.setSelected(true);
        current = tab;
        Platform.runLater(this::reveal);
      }
    }
  }

  /// Scrolls until the tab of the file in sight can be seen.
  private void reveal() {
    Bounds tabs = row.getLayoutBounds();
    double room = scroll.getViewportBounds().getWidth();
    if (current != null && tabs.getWidth() > room && room > 0) {
      Bounds bounds = current.getBoundsInParent();
      double from = scroll.getHvalue() * (tabs.getWidth() - room);
      double wanted =
          bounds.getMinX() < from
              ? bounds.getMinX()
              : bounds.getMaxX() > from + room ? bounds.getMaxX() - room : from;
      scroll.setHvalue(wanted / (tabs.getWidth() - room));
    }
  }

  /// The neighbour of the file in sight, going round at the ends; empty when there is one file.
  String next(boolean forward) {
    List<String> order = new ArrayList<>(files);
    int at = order.indexOf(selected);
    return order.isEmpty() ? "" : order.get(Math.floorMod(at + (forward ? 1 : -1), order.size()));
  }
}
