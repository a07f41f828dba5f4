package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.session.Command;
import interleave.session.GoRuns;
import interleave.session.OwnFiles;
import interleave.ui.control.Preferences;
import interleave.ui.library.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library and the first minutes, in a real window.
final class LibraryTest {

  @TempDir private Path folder;

  private Person opens(Preferences preferences, Path... files) throws Exception {
    return Person.opens(
        new GoRuns(Limits.DEFAULT, Optional.empty()),
        preferences,
        OwnFiles.in(folder.resolve("own")),
        files);
  }

  private static List<Node> cards(Person person) throws Exception {
    return person.ask(() -> List.copyOf(person.stage().getScene().getRoot().lookupAll(".card")));
  }

  @Test
  void aNewcomerSeesAProgramRunAndIsOfferedTheTour() throws Exception {
    try (Person person = opens(Preferences.forgotten())) {
      person.sees("playing", s -> s.playing() && s.position() > 1);
      person.clicks("#welcome-tour");
      assertTrue(person.canSee("#tour"));
      person.clicks("#tour-next");
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#tour"), "it can be left at any time");
    }
  }

  @Test
  void theTourEndsWhereTheLibraryHidesWhatItShows() throws Exception {
    try (Person person = opens(Preferences.forgotten())) {
      person.sees("playing", s -> s.playing() && s.position() > 1);
      person.clicks("#welcome-tour");
      person.presses(KeyCode.H);
      assertFalse(person.canSee("#tour"));
      assertFalse(cards(person).isEmpty());
    }
  }

  @Test
  void othersFindTheLibraryAndGoOnWhereTheyWere() throws Exception {
    Preferences preferences = Preferences.in(folder.resolve("window.properties"));
    try (Person person = opens(preferences)) {
      person.sees("a scenario", s -> s.timeline() != null && s.playing());
      person.does(() -> person.session().dispatch(new Command.Last()));
    }
    try (Person person = opens(Preferences.in(folder.resolve("window.properties")))) {
      person.seesRecording();
      assertTrue(person.canSee("#home"));
      Node card = person.ask(() -> person.node("#card-worker-pool"));
      assertTrue(card.getAccessibleText().contains("watched to the end"), "progress is kept");
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#home"));
    }
  }

  @Test
  void searchFindsAndEnterOpens() throws Exception {
    try (Person person = opens(Preferences.forgotten())) {
      person.sees("a scenario", s -> s.timeline() != null);
      person.presses(KeyCode.H);
      assertTrue(person.canSee("#home"));
      int all = cards(person).size();
      person.does(() -> ((TextField) person.node("#home-search")).setText("unbuffered deadlock"));
      int found = cards(person).size();
      assertTrue(found >= 1 && found < all, found + " of " + all);
      person.presses(KeyCode.ENTER);
      assertFalse(person.canSee("#home"));
      person.sees(
          "it is open under its name", s -> s.document().bundled().equals("unbuffered-deadlock"));
    }
  }

  @Test
  void everyRowOfTheReferenceOpensItsScenario() throws Exception {
    try (Person person = opens(Preferences.forgotten())) {
      person.sees("a scenario", s -> s.timeline() != null);
      person.presses(KeyCode.H);
      person.clicks("#home-reference");
      Set<Node> links =
          person.ask(() -> person.stage().getScene().getRoot().lookupAll("#reference .hyperlink"));
      int rows = Reference.bundled().tables().stream().mapToInt(table -> table.rows().size()).sum();
      assertEquals(rows, links.size());
      Hyperlink link = (Hyperlink) links.iterator().next();
      person.does(link::fire);
      person.sees("its scenario", s -> s.scenario().title().equals(link.getText()));
      assertFalse(person.canSee("#home"));
    }
  }

  @Test
  void whatAppearsInTheWatchedFolderIsOffered() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("watched"));
    Preferences preferences = Preferences.forgotten();
    preferences.setText("watched-folder", watched.toString());
    String program = "package main\n\nfunc main() {\n\tprintln(1)\n}\n";
    Files.writeString(watched.resolve("before.go"), program);
    Path whole = Files.writeString(watched.resolve("tiny"), program);
    try (Person person = opens(preferences)) {
      person.sees("a scenario", s -> s.timeline() != null);
      person.presses(KeyCode.H);
      person.sees("what lies there already", _ -> person.isSeen("#watched-0"));
      person.presses(KeyCode.ESCAPE);
      Path file = Files.move(whole, watched.resolve("tiny.go"));
      person.sees("an offer", _ -> person.isSeen("#open-appeared"));
      person.clicks("#open-appeared");
      person.sees("the file", s -> file.equals(s.file()));
      person.presses(KeyCode.H);
      person.sees("its card", _ -> person.isSeen("#watched-1"));
      Button card = (Button) person.node("#watched-1");
      assertTrue(card.getAccessibleText().startsWith("Tiny"), card.getAccessibleText());
    }
  }

  /// The library is read behind it, and shows itself when that is done.
  @Test
  void theReferenceStaysOpen() throws Exception {
    Path one = Files.writeString(folder.resolve("one.go"), "package main\n\nfunc main() {}\n");
    Preferences preferences = Preferences.forgotten();
    preferences.setText("watched-folder", folder.toString());
    try (Person person = opens(preferences, one)) {
      person.sees("a scenario", s -> s.timeline() != null);
      person.presses(KeyCode.CONTROL, KeyCode.K);
      person.writes("reference");
      person.presses(KeyCode.ENTER);
      assertTrue(person.canSee("#reference"));
      WindowThread.waitsForThread("own-scenarios");
      assertTrue(person.canSee("#reference"));
    }
  }

  @Test
  void helpIsOnePage() throws Exception {
    try (Person person = opens(Preferences.forgotten())) {
      person.sees("a scenario", s -> s.timeline() != null);
      person.presses(KeyCode.F1);
      assertTrue(person.canSee("#help"));
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#help"));
    }
  }
}
