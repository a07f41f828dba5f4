package interleave.ui;

import interleave.stage.Sight;
import interleave.ui.control.Appearance;
import interleave.ui.control.CommandPalette;
import interleave.ui.key.Mnemonics;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// The choice of a theme, of the eyes with which to look at it, and of how much moves.
final class ViewMenus {

  private final Appearance appearance;
  private final Menu theme = new Menu(Texts.of("viewMenus.theme"));
  private final Menu sight = new Menu(Texts.of("viewMenus.view-as"));
  private final Menu motion = new Menu(Texts.of("viewMenus.motion"));

  ViewMenus(Appearance appearance) {
    this.appearance = appearance;
    theme.setId("menu-theme-choice");
    sight.setId("menu-sight");
    motion.setId("menu-motion");
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
    ToggleGroup motions = new ToggleGroup();
    for (Appearance.Motion choice : Appearance.Motion.values()) {
      RadioMenuItem item = new RadioMenuItem(choice.text);
      item.setId("motion-" + choice.word());
      item.setUserData(choice);
      item.setToggleGroup(motions);
      item.setOnAction(_ -> appearance.choose(choice));
      motion.getItems().add(item);
    }
    appearance.listen(this::mark);
    mark();
  }

  private void mark() {
    theme.getItems().forEach(item -> select(item, appearance.choice()));
    sight.getItems().forEach(item -> select(item, appearance.sight()));
    motion.getItems().forEach(item -> select(item, appearance.motion()));
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
    for (Menu menu : List.of(theme, sight, motion)) {
      for (MenuItem item : menu.getItems()) {
        entries.add(
            new CommandPalette.Entry(item.getText(), Mnemonics.bare(menu.getText()), item::fire));
      }
    }
    return entries;
  }

  Menu motion() {
    return motion;
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
