package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.SessionState;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// A person asks for every way a program can end.
final class ExploringTest extends WindowTest {

  private static final String TWO_LOCKS =
      """
      package main

      import (
      	"fmt"
      	"sync"
      )

      func main() {
      	var a, b sync.Mutex
      	var wg sync.WaitGroup
      	wg.Add(2)
      	go func() { a.Lock(); b.Lock(); b.Unlock(); a.Unlock(); wg.Done() }()
      	go func() { b.Lock(); a.Lock(); a.Unlock(); b.Unlock(); wg.Done() }()
      	wg.Wait()
      	fmt.Println("fine")
      }
      """;

  private static void seesTheEndOfTheSearch(Person person) throws Exception {
    person.sees("the end of the search", _ -> !person.isSeen("#explore-progress"));
  }

  private static String focused(Person person) throws Exception {
    return person.ask(() -> person.stage().getScene().getFocusOwner().getId());
  }

  @Test
  void eachWayIsListedAndOneOfThemWatched() throws Exception {
    try (Person person = Person.opens(go(), file("locks.go", TWO_LOCKS))) {
      SessionState usual = person.seesRecording();
      person.presses(KeyCode.SHIFT, KeyCode.W);
      seesTheEndOfTheSearch(person);
      String summary = ((Labeled) person.node("#explore-summary")).getText();
      assertTrue(summary.startsWith("Every order of operations was searched"), summary);
      assertEquals(2, ((VBox) person.node("#explore-rows")).getChildren().size());

      person.clicks(".explore-row.bad .explore-watch");
      assertFalse(person.canSee("#explore"));
      SessionState deadlock =
          person.sees(
              "another run",
              s ->
                  s.timeline() != usual.timeline()
                      && s.timeline() != null
                      && s.timeline().finished());
      String end = deadlock.timeline().events().get(deadlock.timeline().size() - 1).toString();
      assertTrue(end.contains("deadlock"), end);
    }
  }

  @Test
  void aProgramThatDoesNotCompileIsRefusedInTheCompilersWords() throws Exception {
    String broken = "package main\n\nfunc main() {\n\tx := 1\n}\n";
    try (Person person = Person.opens(go(), file("broken.go", broken))) {
      person.sees("the error", s -> !s.diagnostics().isEmpty());
      person.presses(KeyCode.SHIFT, KeyCode.W);
      seesTheEndOfTheSearch(person);
      String summary = ((Labeled) person.node("#explore-summary")).getText();
      assertEquals("broken.go:4:2: declared and not used: x", summary);
    }
  }

  @Test
  void aLongSearchCanBeStoppedAndTellsWhatItHasFound() throws Exception {
    String many =
        """
        package main

        import "sync"

        func main() {
        	n := 0
        	var wg sync.WaitGroup
        	for range 50 {
        		wg.Add(1)
        		go func() {
        			defer wg.Done()
        			n++
        		}()
        	}
        	wg.Wait()
        	print(n)
        }
        """;
    try (Person person = Person.opens(go(), file("many.go", many))) {
      person.seesRecording();
      person.presses(KeyCode.SHIFT, KeyCode.W);
      person.sees(
          "a first end", _ -> !((VBox) person.node("#explore-rows")).getChildren().isEmpty());
      person.presses(KeyCode.SHIFT, KeyCode.TAB);
      assertEquals("explore-stop", focused(person));
      person.presses(KeyCode.SPACE);
      seesTheEndOfTheSearch(person);
      assertEquals("explore-close", focused(person), "the keys stay in the sheet");
      String summary = ((Labeled) person.node("#explore-summary")).getText();
      assertTrue(summary.contains("was searched"), summary);
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#explore"));
    }
  }
}
