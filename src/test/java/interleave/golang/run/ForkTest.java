package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Decision;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Strategy;
import interleave.engine.event.EventSink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A copy of a machine goes on exactly as the original does.
class ForkTest {

  private static final String EVERYTHING =
      """
      package main

      import (
      	"context"
      	"errors"
      	"fmt"
      	"sync"
      	"time"
      )

      type node struct {
      	value int
      	next  *node
      	seen  map[string][]int
      }

      type shape interface{ area() float64 }

      type square struct{ side float64 }

      func (s square) area() float64 { return s.side * s.side }

      func risky(n int) (err error) {
      	defer func() {
      		if r := recover(); r != nil {
      			err = fmt.Errorf("recovered: %v", r)
      		}
      	}()
      	return errors.New([]string{"a", "b"}[n])
      }

      func main() {
      	ring := &node{value: 1, seen: map[string][]int{"x": {1, 2}, "y": nil}}
      	ring.next = &node{value: 2, next: ring}
      	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
      	defer cancel()
      	jobs, results := make(chan int, 2), make(chan string)
      	var mu sync.RWMutex
      	var wg sync.WaitGroup
      	total := [3]int{}
      	for w := range 3 {
      		wg.Add(1)
      		go func() {
      			defer wg.Done()
      			for j := range jobs {
      				mu.Lock()
      				total[w%3] += j
      				ring.next.value += j
      				mu.Unlock()
      				var s shape = square{float64(j)}
      				results <- fmt.Sprint(j, s.area(), risky(j))
      			}
      		}()
      	}
      	go func() {
      		for i := range 6 {
      			jobs <- i
      		}
      		close(jobs)
      		wg.Wait()
      		close(results)
      	}()
      	n := 0
      	for range results {
      		n++
      	}
      	tick := time.NewTicker(2 * time.Millisecond)
      	ticks := 0
      	for done := false; !done; {
      		select {
      		case <-tick.C:
      			ticks++
      		case <-ctx.Done():
      			done = true
      		}
      	}
      	tick.Stop()
      	mu.RLock()
      	fmt.Println(n, ticks, total[0]+total[1]+total[2], ring.next.value, ctx.Err())
      	mu.RUnlock()
      }
      """;

  /// Decides by arithmetic on how much has been decided: the same from the same point on.
  private static final class Counting implements Strategy {
    private int state;

    Counting(int state) {
      this.state = state;
    }

    @Override
    public int decide(Decision decision, MachineView view) {
      state = state * 1103515245 + 12345;
      return ((state >>> 8) & 0xfffff) % decision.arity();
    }
  }

  @ParameterizedTest
  @EnumSource(Settings.Mode.class)
  void copiesMadeAtAnyStepEndTheSameWay(Settings.Mode mode) {
    Settings settings = Settings.DEFAULT.withMode(mode);
    Go.Run whole = Go.run(EVERYTHING, settings, new Counting(1));
    assertEquals(new Outcome.Finished(0), whole.outcome());
    long end = whole.machine().fingerprint();
    GoMachine machine = Go.machine(EVERYTHING, settings);
    Counting strategy = new Counting(1);
    StringBuilder before = new StringBuilder();
    while (machine.step(strategy, sink(before)) == Outcome.RUNNING) {
      GoMachine copy = (GoMachine) machine.fork();
      assertEquals(machine.fingerprint(), copy.fingerprint(), "at step " + machine.steps());
      if (machine.steps() % 16 != 0) {
        continue;
      }
      StringBuilder out = new StringBuilder(before);
      Outcome outcome = copy.run(new Counting(strategy.state), sink(out), Long.MAX_VALUE);
      assertEquals(whole.outcome(), outcome, "forked at step " + machine.steps());
      assertEquals(whole.out(), out.toString(), "forked at step " + machine.steps());
      assertEquals(end, copy.fingerprint(), "forked at step " + machine.steps());
    }
    assertEquals(end, machine.fingerprint());
  }

  private static EventSink sink(StringBuilder out) {
    return event -> {
      if (event instanceof interleave.engine.event.Event.Output output) {
        out.append(output.bytes());
      }
    };
  }

  @Test
  void aCopyNeverChangesTheOriginal() {
    GoMachine machine = Go.machine(EVERYTHING, Settings.DEFAULT);
    machine.run(new Counting(1), EventSink.NONE, 40);
    long before = machine.fingerprint();
    GoMachine copy = (GoMachine) machine.fork();
    copy.run(new Counting(5), EventSink.NONE, Long.MAX_VALUE);
    assertEquals(before, machine.fingerprint());
    assertNotEquals(before, copy.fingerprint());
  }

  @Test
  void aStepThatAsksChangesNothing() {
    GoMachine machine = Go.machine(EVERYTHING, Go.explore());
    List<Integer> answers = new ArrayList<>();
    int asked = 0;
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING && asked < 200) {
      long before = machine.fingerprint();
      long steps = machine.steps();
      List<interleave.engine.event.Event> events = new ArrayList<>();
      outcome = machine.step((decision, view) -> Strategy.ASK, events::add);
      if (outcome instanceof Outcome.Asking asking) {
        asked++;
        assertEquals(before, machine.fingerprint());
        assertEquals(steps, machine.steps());
        assertEquals(List.of(), events);
        int answer = asked % asking.decision().arity();
        answers.add(answer);
        outcome = machine.step(new Counting(asked), EventSink.NONE);
      }
    }
    assertTrue(asked > 50, "asked only " + asked + " times");
  }

  @Test
  void aMachineWhoseStackIsFullCanBeCopiedToo() {
    String text =
        "package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { f(0) }\n";
    GoMachine machine = Go.machine(text, Settings.DEFAULT);
    Go.finish(machine, new Counting(0));
    assertEquals(machine.fingerprint(), machine.fork().fingerprint());
  }

  @Test
  void statesThatDifferOnlyInHistoryAreTheSame() {
    String text =
        """
        package main

        func main() {
        	a, b := make(chan int, 2), make(chan int, 2)
        	go func() { a <- 1 }()
        	go func() { b <- 2 }()
        	<-a
        	<-b
        	println("done")
        }
        """;
    assertEquals(reached(text, 0), reached(text, 1));
  }

  /// The fingerprint after both goroutines have sent, in one order or the other.
  private static long reached(String text, int first) {
    GoMachine machine = Go.machine(text, Go.explore());
    Strategy byNumber =
        (decision, view) -> {
          if (decision instanceof Decision.RunNext next) {
            int main = -1;
            int best = -1;
            for (int i = 0; i < next.tasks().size(); i++) {
              int number = next.tasks().get(i).number();
              if (number == 1) {
                main = i;
              } else if (best < 0 || (first == 0) == number < next.tasks().get(best).number()) {
                best = i;
              }
            }
            boolean bothStarted = view.tasks().size() == 3 || machine.steps() > 3;
            return bothStarted && best >= 0 ? best : main >= 0 ? main : 0;
          }
          return 0;
        };
    while (machine.view().tasks().size() != 3) {
      machine.step(byNumber, EventSink.NONE);
    }
    while (machine.view().tasks().size() != 1) {
      machine.step(byNumber, EventSink.NONE);
    }
    return machine.fingerprint();
  }
}
