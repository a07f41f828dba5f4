package interleave.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The menus, made from the actions; and the recent files.
final class Menus extends MenuBar {

  private final Menu recent = new Menu(Texts.of("menus.open-recent"));
  private final Consumer<Path> open;

  Menus(Keyboard keyboard, Consumer<Path> open) {
    this.open = open;
    setUseSystemMenuBar(true);
    setId("menu-bar");
    getStyleClass().add("menus");
    for (Action.Group group : Action.Group.values()) {
      Menu menu = new Menu(group.text);
      menu.setId("menu-of-" + group.name().toLowerCase(java.util.Locale.ROOT));
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
      getMenus().add(menu);
    }
  }

  private static MenuItem item(Keyboard keyboard, Action action) {
    MenuItem item = new MenuItem(action.text);
    item.setId("menu-" + action.name().toLowerCase(java.util.Locale.ROOT));
    if (!action.keys.isEmpty()) {
      item.setAccelerator(new Told(KeyNames.of(action.keys.getFirst())));
    }
    item.setOnAction(_ -> keyboard.run(action));
    return item;
  }

  /// Puts menus behind an action's item in its menu.
  void insert(Action after, Menu... more) {
    String id = "menu-" + after.name().toLowerCase(java.util.Locale.ROOT);
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
      MenuItem item = new MenuItem(file.getFileName().toString());
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> open.accept(file));
      recent.getItems().add(item);
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
