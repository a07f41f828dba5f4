package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Decision;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Strategy;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every order of visible operations can be reached in explore mode.
class ExploringTest {

  /// All ways a program can end, with what it printed, by depth-first search over copies.
  private static final class AllEndings {
    private final Set<String> endings = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    void search(Machine machine, String printed) {
      if (!seen.add(machine.fingerprint() + printed)) {
        return;
      }
      int[] arity = {1};
      for (int answer = 0; answer < arity[0]; answer++) {
        Machine copy = machine.fork();
        StringBuilder out = new StringBuilder(printed);
        int wanted = answer;
        boolean[] first = {true};
        Strategy strategy =
            (decision, view) -> {
              if (decision instanceof Decision.Number) {
                return 0;
              }
              if (first[0]) {
                first[0] = false;
                arity[0] = decision.arity();
                return wanted;
              }
              throw new AssertionError("two decisions in one step: " + decision);
            };
        EventSink sink =
            event -> {
              if (event instanceof Event.Output output && output.stream() == 1) {
                out.append(output.bytes());
              }
            };
        Outcome outcome = copy.step(strategy, sink);
        if (outcome == Outcome.RUNNING) {
          search(copy, out.toString());
        } else {
          endings.add((outcome.getClass().getSimpleName() + " " + out).trim());
        }
      }
    }
  }

  private static Set<String> endings(String text) {
    AllEndings all = new AllEndings();
    all.search(Go.machine(text, Go.explore()), "");
    return all.endings;
  }

  @Test
  void anIncrementIsTwoOperations() {
    Set<String> endings =
        endings(
            """
            package main

            import "fmt"

            func main() {
            	n := 0
            	done := make(chan bool)
            	for range 2 {
            		go func() { n++; done <- true }()
            	}
            	<-done
            	<-done
            	fmt.Println(n)
            }
            """);
    assertEquals(Set.of("Finished 1", "Finished 2"), endings);
  }

  @Test
  void aLockMakesThemOne() {
    Set<String> endings =
        endings(
            """
            package main

            import (
            	"fmt"
            	"sync"
            )

            func main() {
            	n := 0
            	var mu sync.Mutex
            	done := make(chan bool)
            	for range 2 {
            		go func() { mu.Lock(); n++; mu.Unlock(); done <- true }()
            	}
            	<-done
            	<-done
            	fmt.Println(n)
            }
            """);
    assertEquals(Set.of("Finished 2"), endings);
  }

  @Test
  void twoLocksInOppositeOrderCanDeadlock() {
    Set<String> endings =
        endings(
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
            """);
    assertTrue(endings.contains("Finished fine"), endings.toString());
    assertTrue(endings.contains("Deadlock"), endings.toString());
  }

  @Test
  void aSelectCanTakeEachReadyCase() {
    Set<String> endings =
        endings(
            """
            package main

            import "fmt"

            func main() {
            	a, b := make(chan int, 1), make(chan int, 1)
            	a <- 1
            	b <- 2
            	select {
            	case v := <-a:
            		fmt.Println(v)
            	case v := <-b:
            		fmt.Println(v)
            	}
            }
            """);
    assertEquals(Set.of("Finished 1", "Finished 2"), endings);
  }
}
