package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    }
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
      Lifeline.Section owners = Lifeline.of(timeline, mu);
      assertEquals("Owners", owners.heading());
      assertEquals(2, owners.entries().size());
      for (Lifeline.Entry entry : owners.entries()) {
        assertTrue(entry.end() > entry.event(), entry.toString());
      }
      var done =
          timeline.picture(timeline.size() - 1).objects().stream()
              .filter(o -> o.id().label().equals("done"))
              .findFirst()
              .orElseThrow()
              .id();
      assertTrue(
          Lifeline.of(timeline, done).entries().stream()
              .anyMatch(e -> e.text().startsWith("sent true")));
    }
  }

  @Test
  void namesInTheCodeShowTheirValues() throws Exception {
    try (Person person = Person.opens(go(), five());
        ValueHover hover = new ValueHover()) {
      var state = person.seesRecording();
      int at = state.timeline().size() - 2;
      person.does(() -> person.session().dispatch(new interleave.session.Command.Seek(at)));
      java.util.concurrent.atomic.AtomicReference<String> said =
          new java.util.concurrent.atomic.AtomicReference<>("");
      var now = person.state();
      var main = now.timeline().tasks().getFirst();
      person.does(() -> hover.look(now, main, "ch", said::set));
      person.sees("the value of ch", _ -> said.get().contains("chan int"));
      assertTrue(said.get().contains("ch: chan int, buffer of 2"), said.get());
    }
  }
}
