package interleave.golang.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.Outcome;
import interleave.engine.Schedule;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.search.strategy.GoLike;
import interleave.timeline.Recording;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Programs that want too much end in a report that says what they wanted and where.
class LimitsTest {

  private static final Limits SMALL =
      new Limits(10_000, 500, 1 << 20, 100_000, 10_000, 1_000_000_000_000L, 50_000_000);

  private static Outcome.LimitReached limit(String body) {
    Go.Run run = Go.run("package main\n\nfunc main() {\n" + body + "\n}\n", Go.limited(SMALL));
    assertInstanceOf(Event.ProgramEnd.class, run.events().getLast());
    return assertInstanceOf(Outcome.LimitReached.class, run.outcome());
  }

  @Test
  void anEndlessLoop() {
    Outcome.LimitReached limit = limit("for {\n}");
    assertEquals(Limits.Kind.INSTRUCTIONS, limit.limit());
    assertTrue(limit.message().contains("main.go:4"), limit.message());
  }

  @Test
  void aForkBomb() {
    Outcome.LimitReached limit = limit("for {\ngo func() { select {} }()\n}");
    assertEquals(Limits.Kind.TASKS, limit.limit());
    assertTrue(limit.message().contains("main.go:5"), limit.message());
  }

  private static Outcome.LimitReached timerLimit(String body) {
    String text = "package main\n\nimport \"time\"\n\nfunc main() {\n" + body + "\n}\n";
    Limits quiet = SMALL.withEvents(Long.MAX_VALUE);
    return assertInstanceOf(Outcome.LimitReached.class, Go.run(text, Go.limited(quiet)).outcome());
  }

  @Test
  void aFloodOfTimers() {
    Outcome.LimitReached limit = timerLimit("for {\ntime.AfterFunc(time.Hour, func() {})\n}");
    assertEquals(Limits.Kind.HEAP, limit.limit());
    assertEquals("more than 2048 timers at once, at main.go:7:6", limit.message());
  }

  @Test
  void timersThatStartMoreTimers() {
    String f = "var f func()\nf = func() {\ntime.AfterFunc(0, f)\ntime.AfterFunc(0, f)\n}\n";
    Outcome.LimitReached limit = timerLimit(f + "f()\ntime.Sleep(time.Hour)");
    assertEquals(Limits.Kind.TASKS, limit.limit());
  }

  @Test
  void aTimerThatSetsItselfForEver() {
    String f = "var f func()\nf = func() { time.AfterFunc(time.Millisecond, f) }\n";
    Outcome.LimitReached limit = timerLimit(f + "f()\nselect {}");
    assertEquals(Limits.Kind.INSTRUCTIONS, limit.limit());
  }

  @Test
  void goroutinesOneAfterTheOtherForEver() {
    Outcome.LimitReached limit = timerLimit("for {\ngo func() {}()\ntime.Sleep(1)\n}");
    assertEquals(Limits.Kind.INSTRUCTIONS, limit.limit());
  }

  @Test
  void aFloodOfOutput() {
    Outcome.LimitReached limit = limit("for {\nprintln(\"a line that is not short at all\")\n}");
    assertEquals(Limits.Kind.OUTPUT, limit.limit());
    assertTrue(limit.message().contains("main.go:5"), limit.message());
  }

  @Test
  void aSliceLargerThanTheHeap() {
    Outcome.LimitReached limit = limit("n := 1 << 30\ns := make([]int, n)\n_ = s");
    assertEquals(Limits.Kind.HEAP, limit.limit());
    assertTrue(limit.message().contains("main.go:5"), limit.message());
  }

  @Test
  void aChannelOfABillionSlots() {
    Outcome.LimitReached limit = limit("n := 1 << 30\nc := make(chan int, n)\n_ = c");
    assertEquals(Limits.Kind.HEAP, limit.limit());
  }

  @Test
  void aChatterOfEvents() {
    Outcome.LimitReached limit =
        limit("c := make(chan int)\ngo func() {\nfor {\nc <- 1\n}\n}()\nfor {\n<-c\n}");
    assertEquals(Limits.Kind.EVENTS, limit.limit());
  }

  /// A receive that frees a sender, say, is two events of one step.
  @Test
  void theLastEventMayBeInTheMiddleOfAStep() {
    String text =
        "package main\n\n"
            + "func main() {\n"
            + "c := make(chan int, 1)\n"
            + "go func() {\n"
            + "for {\n"
            + "c <- 1\n"
            + "}\n"
            + "}()\n"
            + "for {\n"
            + "<-c\n"
            + "}\n"
            + "}\n";
    for (int events = 20; events < 60; events++) {
      Limits limits = SMALL.withEvents(events);
      Recording recording =
          new Recording(
              Go.machine(text, Go.limited(limits)),
              new GoLike(1),
              List.of(),
              new Schedule("faithful", 4, 1, List.of()),
              limits);
      assertInstanceOf(Outcome.LimitReached.class, recording.advance(Long.MAX_VALUE));
      assertInstanceOf(Event.ProgramEnd.class, recording.timeline().events().getLast());
    }
  }

  @Test
  void printingWhatHoldsItselfIsGosOwnError() {
    Go.Run run =
        Go.run(
            """
            package main

            import "fmt"

            func main() {
            	s := make([]any, 1)
            	s[0] = s
            	fmt.Println(s)
            }
            """);
    assertInstanceOf(Outcome.Panicked.class, run.outcome());
    assertTrue(run.err().contains("fatal error: stack overflow\n"), run.err());
  }

  @Test
  void anArrayThatFitsIntoNoMemoryEndsInAReport() {
    Go.Run run =
        Go.run(
            """
            package main

            func main() {
            	c := make(chan int)
            	go func() { <-c }()
            	c <- 1
            	a := new([1 << 40]int)
            	a[0]++
            }
            """);
    var limit = assertInstanceOf(Outcome.LimitReached.class, run.outcome());
    assertEquals(Limits.Kind.HEAP, limit.limit());
  }

  @Test
  void endlessRecursionIsGosOwnError() {
    Go.Run run =
        Go.run(
            "package main\n\nfunc f(n int) int { return f(n+1) + 1 }\n\nfunc main() { f(0) }\n",
            Go.limited(SMALL));
    assertInstanceOf(Outcome.Panicked.class, run.outcome());
    assertTrue(run.err().startsWith("runtime: goroutine stack exceeds 1000000000-byte limit\n"));
    assertTrue(run.err().contains("fatal error: stack overflow\n"));
  }

  @Test
  void aTickerThatNobodyHearsHangsUnderTheOldRules() {
    String text =
        """
        //go:debug asynctimerchan=1

        package main

        import "time"

        func main() {
        	time.NewTicker(time.Second)
        	select {}
        }
        """;
    Go.Run run = Go.run(text, Go.limited(SMALL));
    Outcome.LimitReached limit = assertInstanceOf(Outcome.LimitReached.class, run.outcome());
    assertEquals(Limits.Kind.TIME, limit.limit());
  }

  @Test
  void theEndOfTimeDoesNotDependOnHowARunIsCutIntoSteps() {
    String text =
        """
        package main

        func main() {
        	c := make(chan int, 1)
        	for n := 0; ; n++ {
        		c <- n
        		if n%7 == 3 {
        			n++
        		}
        		<-c
        	}
        }
        """;
    String whole = endOfTime(text, Long.MAX_VALUE);
    for (long stretch : new long[] {1, 7, 100}) {
      assertEquals(whole, endOfTime(text, stretch));
    }
  }

  private static String endOfTime(String text, long stretch) {
    Limits limits =
        new Limits(10_000, 500, 1 << 20, 100_000, 10_000, 20_000, Limits.DEFAULT.instructions());
    GoMachine machine = Go.machine(text, Go.limited(limits));
    GoLike strategy = new GoLike(1);
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING) {
      outcome = machine.run(strategy, EventSink.NONE, stretch);
    }
    return machine.steps() + " steps, " + outcome;
  }

  @Test
  void aRunCanBeInterruptedAndGoesOn() throws InterruptedException {
    GoMachine machine =
        Go.machine(
            """
            package main

            func main() {
            	n := 0
            	for i := 0; i < 30000000; i++ {
            		n += i
            	}
            	println(n)
            }
            """,
            Settings.DEFAULT);
    machine.interrupt();
    assertEquals(Outcome.RUNNING, machine.run(new GoLike(1), EventSink.NONE, Long.MAX_VALUE));
    Thread stopper = new Thread(machine::interrupt);
    stopper.start();
    Outcome outcome = machine.run(new GoLike(1), EventSink.NONE, Long.MAX_VALUE);
    stopper.join();
    while (outcome == Outcome.RUNNING) {
      outcome = machine.run(new GoLike(1), EventSink.NONE, Long.MAX_VALUE);
    }
    assertEquals(new Outcome.Finished(0), outcome);
  }

  @Test
  void aRecordingCanBeInterruptedWithinItsFirstOperation() {
    GoMachine machine =
        Go.machine(
            """
            package main

            func main() {
            	for {
            	}
            }
            """,
            Settings.DEFAULT);
    Schedule header = new Schedule("faithful", 4, 1, List.of());
    Recording recording = new Recording(machine, new GoLike(1), List.of(), header, Limits.DEFAULT);
    machine.interrupt();
    assertEquals(Outcome.RUNNING, recording.advance(1_000));
    machine.interrupt();
    assertEquals(Outcome.RUNNING, recording.advance(1_000));
  }
}
