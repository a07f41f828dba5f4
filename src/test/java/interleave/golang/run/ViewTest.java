package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Pending;
import interleave.engine.event.EventSink;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import interleave.search.strategy.GoLike;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What can be seen of a machine from outside.
class ViewTest {

  private static final String POOL =
      """
      package main

      import "sync"

      type account struct {
      	owner   string
      	balance int
      	mu      sync.Mutex
      }

      func work(acc *account, jobs <-chan int) {
      	for j := range jobs {
      		acc.mu.Lock()
      		acc.balance += j
      		acc.mu.Unlock()
      	}
      }

      func main() {
      	acc := &account{owner: "ann"}
      	jobs := make(chan int)
      	go work(acc, jobs)
      	for i := 1; i <= 3; i++ {
      		jobs <- i
      	}
      	close(jobs)
      	select {}
      }
      """;

  private static GoMachine at(Predicate<GoMachine> here) {
    GoMachine machine = Go.machine(POOL, Settings.DEFAULT.withMode(Settings.Mode.FIFO));
    while (!here.test(machine)) {
      assertEquals(Outcome.RUNNING, machine.step(new GoLike(1), EventSink.NONE));
    }
    return machine;
  }

  private static boolean standsAt(GoMachine machine, int task, Pending.Kind kind) {
    return machine.pending().stream().anyMatch(p -> p.task().number() == task && p.kind() == kind);
  }

  @Test
  void aGoroutineStandsBeforeWhatItIsAboutToDo() {
    GoMachine machine = at(m -> standsAt(m, 2, Pending.Kind.LOCK));
    Pending lock = machine.pending().get(1);
    assertEquals("main.go:13:10", lock.pos().toString());
    assertEquals("acc.mu", lock.object().name());
    assertTrue(lock.enabled());
    assertFalse(lock.parked());
  }

  @Test
  void framesHaveLocalsWithTheirValues() {
    GoMachine machine = at(m -> standsAt(m, 2, Pending.Kind.LOCK));
    MachineView view = machine.view();
    MachineView.Frame frame = view.frames(machine.pending().get(1).task()).get(0);
    assertEquals("main.work", frame.function());
    MachineView.Local acc = frame.locals().get(0);
    assertEquals("acc", acc.name());
    assertEquals("*main.account", acc.type());
    MachineView.Local j = frame.locals().getLast();
    assertEquals("j=1", j.name() + "=" + j.value());
    List<MachineView.Local> inside = view.inside(acc.reference(), 10);
    assertEquals("owner=\"ann\"", inside.get(0).name() + "=" + inside.get(0).value());
    assertEquals("balance=0", inside.get(1).name() + "=" + inside.get(1).value());
  }

  @Test
  void tasksSayWhatTheyWaitFor() {
    GoMachine machine =
        at(m -> m.view().tasks().stream().anyMatch(t -> t.reason() == WaitReason.CHAN_RECEIVE));
    List<MachineView.Task> tasks = machine.view().tasks();
    assertEquals("main.main", tasks.get(0).function());
    assertEquals("main.work", tasks.get(1).function());
    assertEquals(TaskState.BLOCKED, tasks.get(1).state());
  }

  @Test
  void theRunQueuesTellWhoHasWhichProcessorAndWhoWaitsForIt() {
    String text =
        """
        package main

        func main() {
        	for range 3 {
        		go func() {}()
        	}
        	select {}
        }
        """;
    GoMachine machine = Go.machine(text, Settings.DEFAULT.withProcs(1));
    while (machine.view().tasks().size() < 4) {
      assertEquals(Outcome.RUNNING, machine.step(new GoLike(1), EventSink.NONE));
    }
    List<MachineView.RunQueue> queues = machine.view().runQueues();
    assertEquals(1, queues.size());
    assertEquals(0, queues.getFirst().proc());
    // main has it, and the last one made ready runs next
    assertEquals("[G1, G4, G2, G3]", queues.getFirst().tasks().toString());
  }
}
