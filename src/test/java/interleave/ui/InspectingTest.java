package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.picture.EventLine;
import interleave.session.Command;
import interleave.session.Selection;
import interleave.timeline.Timeline;
import interleave.ui.code.Listing;
import interleave.ui.code.ValueHover;
import interleave.ui.inspect.CopyMenu;
import interleave.ui.inspect.Lifeline;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Goroutines and objects are looked into.
final class InspectingTest extends WindowTest {

  @Test
  void arrowsSelectGoroutinesAndTheInspectorTellsAboutThem() throws Exception {
    try (Person person = Person.opens(go(), file("five.go", PROGRAM))) {
      person.seesRecording();
      person.presses(KeyCode.END);
      person.presses(KeyCode.DOWN);
      person.presses(KeyCode.DOWN);
      assertTrue(person.canSee("#inspect"));
      Labeled title = (Labeled) person.node(".inspect-title");
      assertEquals("main·func1", title.getText());

      // to what happened to it before, and back to the end
      assertEquals("GoCreate", jumps(person, "G1 at line 7"));
      assertEquals("ChanSend", jumps(person, "ch ← 5 → G1"));
      assertEquals("GoUnblock", jumps(person, "G1"));
    }
  }

  /// The kind of the event that a link of the inspector leads to, from the end of the run.
  private static String jumps(Person person, String link) throws Exception {
    person.presses(KeyCode.END);
    person.does(
        () ->
            person.node("#inspect").lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> each.getText().equals(link))
                .findFirst()
                .orElseThrow()
                .fire());
    var state = person.state();
    return state.timeline().events().get(state.event()).getClass().getSimpleName();
  }

  @Test
  void aLockTellsItsOwnersOverTime() throws Exception {
    String program =
        """
        package main

        import "sync"

        func main() {
        	var mu sync.Mutex
        	done := make(chan bool)
        	go func() {
        		mu.Lock()
        		mu.Unlock()
        		done <- true
        	}()
        	mu.Lock()
        	mu.Unlock()
        	<-done
        }
        """;
    try (Person person = Person.opens(go(), file("lock.go", program))) {
      var timeline = person.seesRecording().timeline();
      var mu =
          timeline.picture(timeline.size() - 1).objects().stream()
              .filter(o -> o.id().label().equals("mu"))
              .findFirst()
              .orElseThrow()
              .id();
      Lifeline owners = Lifeline.of(timeline, mu);
      assertEquals("Owners", owners.heading());
      assertEquals(2, owners.size());
      for (Lifeline.Entry entry : owners) {
        assertTrue(entry.end() > entry.event(), entry.toString());
      }
      var done =
          timeline.picture(timeline.size() - 1).objects().stream()
              .filter(o -> o.id().label().equals("done"))
              .findFirst()
              .orElseThrow()
              .id();
      assertTrue(
          Lifeline.of(timeline, done).stream().anyMatch(e -> e.text().startsWith("sent true")));
    }
  }

  @Test
  void valuesOpenLikeATreeAndSayWhatHasChanged() throws Exception {
    String program =
        """
        package main

        type point struct{ X, Y int }

        type user struct {
        	Name string
        	Home *point
        	Tags map[string][]int
        }

        func main() {
        	ch := make(chan int, 3)
        	ann := &user{Name: "", Home: &point{1, 2}, Tags: map[string][]int{"a": {7}}}
        	for i := range 3 {
        		ann.Home.X = 10 * i
        		ch <- i
        	}
        }
        """;
    try (Person person = Person.opens(go(), file("tree.go", program))) {
      var timeline = person.seesRecording().timeline();
      goTo(person, timeline, "send ch ← 0"); // it stands before the next send
      person.presses(KeyCode.DOWN);
      person.sees("the stack", _ -> lines(person).contains("ch ch"));
      opens(person, "ann");
      person.sees("its fields", _ -> lines(person).contains("Name \"\""));
      opens(person, "Tags");
      person.sees("what is in the map", _ -> lines(person).contains("[\"a\"] [7]"));
      opens(person, "Home");
      person.sees("the point", _ -> lines(person).contains("X 10"));
      goTo(person, timeline, "send ch ← 1");
      person.sees("the same at another event", _ -> lines(person).contains("X 20 ●"));
      assertTrue(lines(person).contains("Y 2"), "what did not change has no mark");
      var link = (Hyperlink) person.node(".value-row .hyperlink");
      person.does(link::fire);
      person.sees(
          "the channel",
          state -> state.selection() instanceof Selection.Thing(var id) && id.name().equals("ch"));
      var back = (Button) person.node(".trail-button");
      person.does(back::fire);
      person.sees("main again", state -> state.selection() instanceof Selection.Task);
    }
  }

  private static void goTo(Person person, Timeline timeline, String line) throws Exception {
    for (int at = 0; at < timeline.size(); at++) {
      EventLine is = EventLine.of(timeline.events().get(at));
      if ((is.verb() + " " + is.detail()).equals(line)) {
        Command seek = new Command.Seek(at);
        person.does(() -> person.session().dispatch(seek));
        return;
      }
    }
    throw new AssertionError("no event " + line);
  }

  private static List<String> lines(Person person) {
    try {
      return person.ask(() -> CopyMenu.lines((Parent) person.node("#inspect .inspect-content")));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void opens(Person person, String name) throws Exception {
    person.does(
        () ->
            person.node("#inspect").lookupAll(".value-toggle").stream()
                .map(Button.class::cast)
                .filter(toggle -> toggle.getAccessibleText().equals("Open " + name))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  @Test
  void namesInTheCodeShowTheirValues() throws Exception {
    try (Person person = Person.opens(go(), five());
        ValueHover hover = new ValueHover(go())) {
      var state = person.seesRecording();
      int at = state.timeline().size() - 2;
      person.does(() -> person.session().dispatch(new interleave.session.Command.Seek(at)));
      java.util.concurrent.atomic.AtomicReference<String> said =
          new java.util.concurrent.atomic.AtomicReference<>("");
      var now = person.state();
      var main = now.timeline().tasks().getFirst();
      var spot = new ValueHover.Spot("five.go", 6, 4, "ch");
      person.does(() -> hover.look(now, main, spot, said::set));
      person.sees("the value of ch", _ -> said.get().contains("chan int"));
      assertTrue(said.get().contains("ch: chan int, buffer of 2"), said.get());
    }
  }

  @Test
  void longLinesGoOnInTheNextRow() {
    String line = "\tfmt.Println(\"worker\", id, \"takes image\", image)";
    Listing wide = new Listing(line, true, java.util.List.of());
    Listing narrow = wide.wrapped(24);
    assertEquals(1, wide.rows().size());
    assertTrue(narrow.rows().size() > 1);
    StringBuilder all = new StringBuilder();
    for (Listing.Row row : narrow.rows()) {
      assertTrue(row.text().length() <= 24, row.text());
      assertEquals(1, row.number());
      all.append(row.text().strip());
      int column = row.column(row.indent());
      assertEquals(row.indent(), row.place(column));
    }
    assertEquals(line.replace(" ", "").strip(), all.toString().replace(" ", ""));
  }

  @Test
  void atTheEndTheWindowSaysWhatTheRunCameTo() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      assertTrue(!person.canSee("#run-facts"));
      person.presses(KeyCode.END);
      assertTrue(person.canSee("#run-facts"));
      String all = person.ask(() -> words(person.node("#run-facts")));
      assertTrue(all.contains("2 goroutines in"), all);
      assertTrue(all.contains("Longest waits") && all.contains("Time on each P"), all);
      assertTrue(all.contains("5 values"), all);
    }
  }

  private static String words(javafx.scene.Node node) {
    StringBuilder all = new StringBuilder();
    node.lookupAll(".label").forEach(l -> all.append(((Labeled) l).getText()).append('\n'));
    return all.toString();
  }
}
