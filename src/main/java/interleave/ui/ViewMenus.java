package interleave.ui;

import interleave.stage.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The choice of a theme, and of the eyes with which to look at it.
final class ViewMenus {

  private final Appearance appearance;
  private final Menu theme = new Menu(Texts.of("viewMenus.theme"));
  private final Menu sight = new Menu(Texts.of("viewMenus.view-as"));

  ViewMenus(Appearance appearance) {
    this.appearance = appearance;
    theme.setId("menu-theme-choice");
    sight.setId("menu-sight");
    ToggleGroup themes = new ToggleGroup();
    for (Appearance.Choice choice : Appearance.Choice.values()) {
      RadioMenuItem item = new RadioMenuItem(choice.text);
      item.setId("theme-" + choice.word());
      item.setUserData(choice);
      item.setToggleGroup(themes);
      item.setOnAction(_ -> appearance.choose(choice));
      theme.getItems().add(item);
    }
    ToggleGroup sights = new ToggleGroup();
    for (Sight eyes : Sight.values()) {
      RadioMenuItem item = new RadioMenuItem(text(eyes));
      item.setId("sight-" + eyes.name().toLowerCase(Locale.ROOT));
      item.setUserData(eyes);
      item.setToggleGroup(sights);
      item.setOnAction(_ -> appearance.viewAs(eyes));
      sight.getItems().add(item);
    }
    appearance.listen(this::mark);
    mark();
  }

  private void mark() {
    theme.getItems().forEach(item -> select(item, appearance.choice()));
    sight.getItems().forEach(item -> select(item, appearance.sight()));
  }

  private static void select(MenuItem item, Object chosen) {
    ((RadioMenuItem) item).setSelected(item.getUserData() == chosen);
  }

  Menu theme() {
    return theme;
  }

  Menu sight() {
    return sight;
  }

  /// The same for whoever looks for them by name.
  List<CommandPalette.Entry> entries() {
    List<CommandPalette.Entry> entries = new ArrayList<>();
    for (Menu menu : List.of(theme, sight)) {
      for (MenuItem item : menu.getItems()) {
        entries.add(new CommandPalette.Entry(item.getText(), menu.getText(), item::fire));
      }
    }
    return entries;
  }

  private static String text(Sight sight) {
    return switch (sight) {
      case NORMAL -> Texts.of("viewMenus.everybody");
      case PROTANOPIA -> Texts.of("viewMenus.red-blind-protanopia");
      case DEUTERANOPIA -> Texts.of("viewMenus.green-blind-deuteranopia");
      case TRITANOPIA -> Texts.of("viewMenus.blue-blind-tritanopia");
      case GREY -> Texts.of("viewMenus.without-colour");
      case PROJECTOR -> Texts.of("viewMenus.washed-out-projector");
    };
  }
}
