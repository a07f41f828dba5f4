package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.scenario.BundledScenarios;
import interleave.ui.control.CommandPalette;
import interleave.ui.control.Preferences;
import interleave.ui.file.RecentFiles;
import interleave.ui.key.Action;
import interleave.ui.key.Mnemonics;
import interleave.ui.text.KeyNames;
import interleave.ui.text.Likeness;
import interleave.ui.text.PathWords;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Menus and palette: everything is in them, says its key, and why it can do nothing when it
/// cannot.
final class MenusTest extends WindowTest {

  @Test
  void everyItemHasALetterOfItsOwnItsKeyAndAReasonWhenItIsDim() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      List<String> dim = new ArrayList<>();
      List<String> actions = new ArrayList<>();
      for (Menu menu : person.ask(() -> ((MenuBar) person.node("#menu-bar")).getMenus())) {
        person.does(menu::show);
        Set<String> letters = new TreeSet<>();
        for (MenuItem item : menu.getItems()) {
          if (item instanceof SeparatorMenuItem) {
            continue;
          }
          assertTrue(letters.add(Mnemonics.letter(item.getText())), item.getText());
          for (Action action : Action.values()) {
            if (("menu-" + action.name().toLowerCase()).equals(item.getId())) {
              actions.add(action.name());
              assertEquals(
                  action.keys.isEmpty() ? null : KeyNames.of(action.keys.getFirst()),
                  item.getAccelerator() == null ? null : item.getAccelerator().getDisplayText());
            }
          }
          if (item.isDisable()) {
            dim.add(Mnemonics.bare(item.getText()));
          }
        }
        person.does(menu::hide);
      }
      assertEquals(List.of(Action.values()).stream().map(Action::name).toList(), actions);
      assertTrue(dim.contains("Stop the run – nothing is running"), dim.toString());
      assertTrue(
          dim.contains("Compare with Node.js on / off – this program has no twin in JavaScript"),
          dim.toString());
      assertFalse(dim.stream().anyMatch(text -> text.startsWith("Open recent")), "one is recent");
    }
  }

  @Test
  void thePaletteForgivesMistakesAndSaysWhyNot() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      assertEquals("Worker pool", first(person, "wrker poool"));
      assertEquals("Presenter mode on / off", first(person, "presneter"));
      assertEquals("Go to an event…", first(person, "gtae"));
      assertEquals("Bookmarks…", first(person, "BOOKMARKS"));
      person.presses(KeyCode.ENTER);
      assertTrue(person.canSee("#palette"), "what cannot be done now does nothing");
    }
  }

  private static String first(Person person, String written) throws Exception {
    if (!person.canSee("#palette")) {
      person.presses(KeyCode.CONTROL, KeyCode.K);
    }
    return person.ask(
        () -> {
          ((TextField) person.node("#palette-field")).setText(written);
          var list = (ListView<?>) person.node("#palette-list");
          return ((CommandPalette.Entry) list.getItems().getFirst()).text();
        });
  }

  @Test
  void everyActionAndEveryScenarioIsTheFirstToBeFoundByItsName() {
    List<String> names = new ArrayList<>();
    for (Action action : Action.values()) {
      names.add(action.text);
    }
    BundledScenarios.library().forEach(bundled -> names.add(bundled.scenario().title()));
    for (String name : names) {
      List<String> found = new Likeness(name).best(names, text -> text, _ -> "");
      assertEquals(name, found.getFirst());
    }
    assertEquals(1, Likeness.distance("presneter", "presenter"), "neighbours exchanged");
    assertTrue(new Likeness("cafe").fits("Café"), "accents make no difference");
  }

  @Test
  void lettersAreGivenToFirstLettersFirst() {
    assertEquals(
        List.of("_Open…", "O_pen folder…", "_Replay", "_Library", "_Foo__bar"),
        Mnemonics.of(List.of("Open…", "Open folder…", "Replay", "Library", "Foo_bar")));
  }

  @Test
  void recentFilesSayWhereTheyLieAreSharedByWindowsAndCanBeForgotten() throws Exception {
    Path settings = folder.resolve("window.properties");
    RecentFiles here = new RecentFiles(Preferences.in(settings));
    RecentFiles there = new RecentFiles(Preferences.in(settings));
    here.add(file("one.go", PROGRAM));
    there.add(file("two.go", PROGRAM));
    here.add(file("three.go", PROGRAM));
    List<String> names = here.list().stream().map(f -> f.getFileName().toString()).toList();
    assertEquals(List.of("three.go", "two.go", "one.go"), names);
    Files.delete(folder.resolve("two.go"));
    assertEquals(2, here.list().size(), "one that is gone is not offered");
    here.clear();
    assertEquals(List.of(), new RecentFiles(Preferences.in(settings)).list());
    assertEquals("~/talks", PathWords.of(Path.of("/home/ann/talks"), Path.of("/home/ann")));
    assertEquals("~", PathWords.of(Path.of("/home/ann"), Path.of("/home/ann")));
    assertEquals("/srv", PathWords.of(Path.of("/srv"), Path.of("/home/ann")));
  }

  @Test
  void whatTwoWindowsRememberIsJoinedAndNonsenseIsForgotten() throws Exception {
    Path settings = file("window.properties", "theme=light\nscale=much\n");
    Preferences one = Preferences.in(settings);
    Preferences other = Preferences.in(settings);
    one.setText("theme", "dark");
    other.setNumber("width", 900);
    one.save();
    other.save();
    Preferences later = Preferences.in(settings);
    assertEquals("dark", later.text("theme", ""));
    assertEquals(900, later.number("width", 0));
    assertEquals(1.5, later.number("scale", 1.5));
    Files.writeString(settings, "theme=\\uZZZZ\n");
    assertEquals("light", Preferences.in(settings).text("theme", "light"));
  }
}
