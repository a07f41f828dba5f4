package interleave.ui;

import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.key.Mnemonics;
import interleave.ui.text.KeyNames;
import interleave.ui.text.PathWords;
import interleave.ui.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The menus, made from the actions; and the recent files. What cannot be done now is dim and says
/// why; each item has a letter of its own for Alt.
final class Menus extends MenuBar {

  private final Menu recent = new Menu(Texts.of("menus.open-recent"));
  private final Consumer<Path> open;
  private final Runnable forget;
  private final Map<Action, MenuItem> items = new EnumMap<>(Action.class);
  private Function<Action, String> why = _ -> "";

  /// @param forget forgets the recent files
  Menus(Keyboard keyboard, Consumer<Path> open, Runnable forget) {
    this.open = open;
    this.forget = forget;
    recent.setId("menu-recent");
    setUseSystemMenuBar(true);
    setId("menu-bar");
    getStyleClass().add("menus");
    List<String> titles =
        Mnemonics.of(Arrays.stream(Action.Group.values()).map(g -> g.text).toList());
    for (Action.Group group : Action.Group.values()) {
      Menu menu = new Menu(titles.get(group.ordinal()));
      menu.setId("menu-of-" + group.name().toLowerCase(Locale.ROOT));
      for (Action action : Action.values()) {
        if (action.group == group) {
          if (action.begins()) {
            menu.getItems().add(new SeparatorMenuItem());
          }
          menu.getItems().add(item(keyboard, action));
          if (action == Action.OPEN_FOLDER) {
            menu.getItems().add(recent);
          }
        }
      }
      menu.setOnShowing(_ -> say(menu));
      menu.setOnShown(_ -> Mnemonics.listen(menu));
      getMenus().add(menu);
    }
  }

  private MenuItem item(Keyboard keyboard, Action action) {
    MenuItem item = new MenuItem();
    item.setId("menu-" + action.name().toLowerCase(Locale.ROOT));
    if (!action.keys.isEmpty()) {
      item.setAccelerator(new Told(KeyNames.of(action.keys.getFirst())));
    }
    item.setOnAction(_ -> keyboard.run(action));
    items.put(action, item);
    return item;
  }

  /// Alt and a letter opens a menu. Whoever lets go of Alt first would shut it again: a menu bar
  /// takes that for Alt alone, which goes to its first menu.
  void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.ALT && getMenus().stream().anyMatch(Menu::isShowing)) {
            event.consume();
          }
        });
  }

  /// @param reason why an action can do nothing now; empty when it can
  void onShow(Function<Action, String> reason) {
    why = reason;
    getMenus().forEach(this::say);
  }

  /// Words and letters of a menu's items, as they are now.
  private void say(Menu menu) {
    List<MenuItem> all = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (MenuItem item : menu.getItems()) {
      if (!(item instanceof SeparatorMenuItem)) {
        all.add(item);
        texts.add(text(item));
      }
    }
    List<String> marked = Mnemonics.of(texts);
    for (int i = 0; i < all.size(); i++) {
      all.get(i).setText(marked.get(i));
    }
    items.forEach(
        (action, item) -> {
          String reason = item.getParentMenu() == menu ? why.apply(action) : "";
          item.setDisable(!reason.isEmpty());
          if (!reason.isEmpty()) {
            item.setText(item.getText() + Mnemonics.plain(Texts.of("menus.reason", reason)));
          }
        });
  }

  private String text(MenuItem item) {
    for (Map.Entry<Action, MenuItem> entry : items.entrySet()) {
      if (entry.getValue() == item) {
        return entry.getKey().text;
      }
    }
    return (String) item.getProperties().computeIfAbsent(Menus.class, _ -> item.getText());
  }

  /// Puts menus behind an action's item in its menu.
  void insert(Action after, Menu... more) {
    String id = "menu-" + after.name().toLowerCase(Locale.ROOT);
    for (Menu menu : getMenus()) {
      for (int i = 0; i < menu.getItems().size(); i++) {
        if (id.equals(menu.getItems().get(i).getId())) {
          menu.getItems().addAll(i + 1, List.of(more));
          return;
        }
      }
    }
  }

  void showRecent(List<Path> files) {
    recent.getItems().clear();
    for (Path file : files) {
      MenuItem item =
          new MenuItem(Texts.of("menus.recent", file.getFileName(), PathWords.folder(file)));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> open.accept(file));
      recent.getItems().add(item);
    }
    if (!files.isEmpty()) {
      MenuItem clear = new MenuItem(Texts.of("menus.forget-recent"));
      clear.setId("menu-forget-recent");
      clear.setOnAction(_ -> forget.run());
      recent.getItems().addAll(new SeparatorMenuItem(), clear);
    }
    recent.setDisable(files.isEmpty());
  }

  /// A key that is written beside a menu item; the [Keyboard] is what listens to it.
  private static final class Told extends KeyCombination {
    private final String text;

    Told(String text) {
      super();
      this.text = text;
    }

    @Override
    public boolean match(KeyEvent event) {
      return false;
    }

    @Override
    public String getName() {
      return text;
    }

    @Override
    public String getDisplayText() {
      return text;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Told told && told.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }
}
