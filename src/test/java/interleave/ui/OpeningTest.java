package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Command;
import interleave.session.SessionState;
import interleave.ui.control.Preferences;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What people open, and what is wrong with it.
final class OpeningTest extends WindowTest {

  @Test
  void aNewcomerSeesTheWorkerPoolRunByItself() throws Exception {
    try (Person person = Person.opens(go())) {
      SessionState state = person.sees("playing", s -> s.playing() && s.position() > 1);
      assertEquals("Worker pool", state.scenario().title());
    }
  }

  @Test
  void aBrokenScenarioSaysWhereAndTheOldOneStays() throws Exception {
    Path broken = file("broken.json", "{\n  \"format\": 1,\n  \"titel\": \"x\"\n}\n");
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      SessionState before = person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.OpenFile(broken)));
      assertTrue(person.canSee("#problems"));
      String words = person.ask(() -> person.node("#problems").getAccessibleText());
      assertTrue(words.contains("broken.json:3:"), words);
      assertTrue(words.contains("did you mean \"title\"?"), words);
      assertSame(before.scenario(), person.state().scenario());
      assertSame(before.timeline(), person.state().timeline());

      person.clicks("#dismiss");
      assertFalse(person.canSee("#problems"));
    }
  }

  @Test
  void thePaletteFindsActionsAndScenariosByAFewLetters() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.K);
      assertTrue(person.canSee("#palette"));
      person.writes("last ev");
      person.presses(KeyCode.ENTER);
      SessionState state = person.state();
      assertEquals(state.timeline().size() - 1, state.position());
      assertFalse(person.canSee("#palette"));

      person.presses(KeyCode.CONTROL, KeyCode.K);
      person.writes("two locks");
      person.presses(KeyCode.ENTER);
      person.sees("another scenario", s -> s.scenario().title().equals("Two locks, two orders"));
    }
  }

  @Test
  void whatIsDroppedIsOpened() throws Exception {
    java.io.File go = five().toFile();
    java.io.File picture = new java.io.File("holiday.jpg");
    java.io.File loud = new java.io.File("POOL.INTERLEAVE");
    assertEquals(
        new Command.OpenFile(go.toPath()), Drops.command(List.of(picture, go), "").orElseThrow());
    assertTrue(Drops.command(List.of(loud), "").isPresent());
    assertTrue(Drops.command(List.of(picture), "").isEmpty());
    assertEquals(new Command.NewProgram(PROGRAM), Drops.command(List.of(), PROGRAM).orElseThrow());
    assertTrue(Drops.command(List.of(), "ch := make(chan int)\nch <- 1").isPresent());
    assertTrue(Drops.command(List.of(), "Dear all,").isEmpty());
    java.io.File part = file("a_part.go", "package main\n\nfunc part() {}\n").toFile();
    assertEquals(
        new Command.OpenFile(go.toPath()), Drops.command(List.of(part, go), "").orElseThrow());
    try (Person person = Person.opens(go())) {
      person.sees("the library", s -> s.scenario() != null);
      person.does(
          () -> Drops.command(List.of(go), "").ifPresent(c -> person.session().dispatch(c)));
      person.sees("what was dropped", s -> go.toPath().equals(s.file()));
    }
  }

  @Test
  void whereThereIsLittleRoomTheListsMoveBehindATabAndTheSentenceUnderTheStage() throws Exception {
    Preferences large = Preferences.forgotten();
    large.setNumber("scale", 2);
    try (Person person = Person.opens(go(), large, five())) {
      person.seesRecording();
      person.presses(KeyCode.RIGHT);
      assertTrue(person.canSee("#tab-guest"));
      assertFalse(person.canSee("#sentence"));
      assertTrue(person.canSee("#said"));
      double right = person.ask(() -> person.stage().getScene().getWidth());
      for (String button : List.of("#play", "#shortcuts", "#present", "#menu-bar")) {
        var bounds =
            person.ask(
                () -> person.node(button).localToScene(person.node(button).getBoundsInLocal()));
        assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= right, button + " " + bounds);
      }
      person.presses(KeyCode.CONTROL, KeyCode.F);
      assertTrue(person.canSee("#events"), "finding brings the lists to the front");
      person.presses(KeyCode.ESCAPE);
      person.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertFalse(person.canSee("#tab-guest"));
      assertTrue(person.canSee("#sentence"));
      person.does(() -> person.stage().setHeight(640));
      person.sees(
          "lists as high as everything in a low window",
          _ -> bottom(person, ".list-side") >= bottom(person, "#lanes"));
    }
  }

  private static double bottom(Person person, String query) {
    Node node = person.node(query);
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  @Test
  void beforeTheFirstEventTheStageSaysWhatTheScenarioIsAboutInAWindowOfAnySize() throws Exception {
    Path scenario = Path.of("scenarios/unbuffered-deadlock/unbuffered-deadlock.interleave.json");
    try (Person person = Person.opens(go(), scenario)) {
      SessionState state = person.seesRecording();
      assertTrue(person.canSee("#title-card"));
      for (int width : new int[] {760, 1600, 1000}) {
        person.does(() -> person.stage().setWidth(width));
        person.sees("the size", _ -> person.stage().getScene().getWidth() == width);
        person.does(() -> person.stage().getScene().getRoot().layout());
        assertEquals(
            state.scenario().title(),
            person.ask(() -> ((Label) person.node(".title-card-title")).getText()));
        if (width > 800) {
          person.sees("a third for the program", _ -> Math.abs(share(person) - .32) < .02);
          assertTrue(person.ask(() -> isWhole(person.node("#scenario"))), "title at " + width);
          assertTrue(person.ask(() -> isWhole(person.node("#variant"))), "variant at " + width);
        }
      }
      person.presses(KeyCode.RIGHT);
      assertFalse(person.canSee("#title-card"));
    }
  }

  /// How much of the width the program has.
  private static double share(Person person) {
    double all = person.stage().getScene().getWidth();
    return person.node(".program-side").getBoundsInParent().getWidth() / all;
  }

  private static boolean isWhole(Node node) {
    return node.getBoundsInParent().getWidth() >= node.prefWidth(-1);
  }
}
