package interleave.search.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Schedule;
import interleave.engine.event.Event;
import interleave.golang.GoProgram;
import interleave.golang.run.Settings;
import interleave.golang.types.LanguageVersion;
import interleave.search.strategy.RandomWalk;
import interleave.search.strategy.Replay;
import interleave.source.Pos;
import interleave.source.Source;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A search finds all ways a program can end, and a schedule for each.
class ExplorationTest {

  private static final Bounds NO_RUNS_BY_CHANCE =
      new Bounds(10_000, 1_000, 1L << 30, 1L << 40, 0, 0);

  private static final String COUNTER =
      """
      import "sync"

      func main() {
      	n := 0
      	var wg sync.WaitGroup
      	for range 3 {
      		wg.Add(1)
      		go func() {
      			defer wg.Done()
      			n++
      			n++
      		}()
      	}
      	wg.Wait()
      	println2(n)
      }
      """;

  private static final String TWO_LOCKS =
      """
      import "sync"

      func main() {
      	var a, b sync.Mutex
      	var wg sync.WaitGroup
      	wg.Add(2)
      	go func() { a.Lock(); b.Lock(); b.Unlock(); a.Unlock(); wg.Done() }()
      	go func() { b.Lock(); a.Lock(); a.Unlock(); b.Unlock(); wg.Done() }()
      	wg.Wait()
      	println2("fine")
      }
      """;

  /// A function that prints to standard output, without all of `fmt`.
  private static final String PRINT =
      """
      func println2(what any) {
      	switch v := what.(type) {
      	case int:
      		os.Stdout.WriteString(string(rune('0'+v)) + "\\n")
      	case string:
      		os.Stdout.WriteString(v + "\\n")
      	}
      }
      """;

  private static Function<Set<Pos>, Machine> starts(String text) {
    String code = "package main\n\nimport \"os\"\n\n" + text + "\n" + PRINT;
    return switch (GoProgram.compile(
        List.of(new Source("main.go", code)), LanguageVersion.DEFAULT)) {
      case GoProgram.Result.Compiled(GoProgram program) ->
          racing ->
              program.machine(
                  Settings.DEFAULT
                      .withMode(Settings.Mode.EXPLORE)
                      .withLimits(Limits.DEFAULT.withInstructions(5_000_000))
                      .withRacing(racing));
      case GoProgram.Result.Rejected rejected ->
          throw new AssertionError(rejected.diagnostics().toString());
    };
  }

  private static Report search(String text, Bounds bounds) {
    Schedule header = new Schedule("random", 1, 7, List.of());
    Exploration exploration = new Exploration(starts(text), header, bounds);
    boolean more = true;
    while (more) {
      more = exploration.advance(100);
    }
    return exploration.report();
  }

  private static Report search(String text) {
    return search(text, Bounds.DEFAULT);
  }

  private static String results(Report report) {
    return report.findings().stream()
        .map(finding -> shortly(finding.result()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String shortly(Result result) {
    String printed = result.stdout().strip().replace("\n", " ");
    String stuck = result.stuck() == 0 ? "" : " (" + result.stuck() + " stuck)";
    return result.ending().name().toLowerCase(java.util.Locale.ROOT)
        + (printed.isEmpty() ? "" : " " + printed)
        + stuck;
  }

  /// What a run by `schedule` comes to.
  private static String replayed(String text, Schedule schedule) {
    Machine machine = starts(text).apply(Set.copyOf(schedule.racing()));
    Ear ear = new Ear();
    Replay replay = new Replay(schedule, new RandomWalk(1));
    Outcome outcome = machine.run(replay, ear, Long.MAX_VALUE);
    assertFalse(outcome instanceof Outcome.Running);
    assertEquals(0, replay.left());
    return shortly(ear.result(machine));
  }

  @Test
  void updatesGetLostInEveryWayTheyCan() {
    Report report = search(COUNTER);
    assertTrue(report.isComplete());
    assertEquals("returned 2, returned 3, returned 4, returned 5, returned 6", results(report));
  }

  @Test
  void aDeadlockThatRunsByChanceMayMissIsFound() {
    Report report = search(TWO_LOCKS, NO_RUNS_BY_CHANCE);
    assertEquals("deadlocked (3 stuck), returned fine", results(report));
  }

  @Test
  void theSharesOfAllOrdersAddUpToAll() {
    Report report = search(TWO_LOCKS);
    BigInteger sum =
        report.findings().stream()
            .map(finding -> finding.orders().orElseThrow())
            .reduce(BigInteger.ZERO, BigInteger::add);
    assertEquals(report.orders().orElseThrow(), sum);
    assertTrue(report.samples() > 0);
    assertEquals(report.samples(), report.findings().stream().mapToInt(Finding::sampled).sum());
  }

  @Test
  void everyReadyCaseOfASelectIsTaken() {
    Report report =
        search(
            """
            func main() {
            	a, b := make(chan int, 1), make(chan int, 1)
            	a <- 1
            	b <- 2
            	select {
            	case v := <-a:
            		println2(v)
            	case v := <-b:
            		println2(v)
            	}
            }
            """);
    assertEquals("returned 1, returned 2", results(report));
    assertEquals(BigInteger.TWO, report.orders().orElseThrow());
  }

  @Test
  void aScheduleThatIsFoundLeadsToItsEnd() {
    for (String text : List.of(COUNTER, TWO_LOCKS)) {
      for (Finding finding : search(text).findings()) {
        Schedule schedule = Schedule.decode(finding.schedule().encode());
        assertEquals(shortly(finding.result()), replayed(text, schedule));
      }
    }
  }

  @Test
  void accessesThatRaceAreTriedEvenWhenTheirGoroutineIsTheFirstToUseTheVariable() {
    Report report =
        search(
            """
            func main() {
            	n := 0
            	done := make(chan bool)
            	go func() { println2(n); done <- true }()
            	n = 1
            	n = 2
            	<-done
            }
            """);
    assertEquals("returned 0, returned 1, returned 2", results(report));
    assertFalse(report.findings().getFirst().schedule().racing().isEmpty());
  }

  @Test
  void aGoroutineMayPanicBeforeOrAfterTheEndOfMain() {
    Report report =
        search(
            """
            func main() {
            	go func() { panic("early") }()
            	println2("main")
            }
            """);
    assertEquals("panicked, panicked main, returned main", results(report));
    assertFalse(report.endless(), "main lets a panic end, but not for ever");
  }

  @Test
  void goroutinesThatWaitForEverAreToldFromThoseThatMerelySleep() {
    Report report =
        search(
            """
            import "time"

            func main() {
            	c := make(chan int)
            	go func() { c <- 1 }()
            	go func() { time.Sleep(time.Hour) }()
            	time.Sleep(time.Millisecond)
            }
            """);
    assertEquals("returned (1 stuck)", results(report));
  }

  @Test
  void aSearchThatIsCutShortSaysSo() {
    Report few = search(COUNTER, Bounds.DEFAULT.withStates(100));
    assertEquals(Report.Progress.TOO_MANY_STATES, few.progress());
    assertFalse(few.isComplete());
    assertTrue(few.orders().isEmpty());
    assertTrue(few.samples() > 0, "runs by chance show something all the same");

    String endless =
        "func main() {\n\tc := make(chan int, 1)\n\tfor i := 0; ; i++ {\n"
            + "\t\tc <- i\n\t\t<-c\n\t}\n}\n";
    Report deep = search(endless, new Bounds(100_000, 50, 1L << 30, 1L << 40, 0, 0));
    assertEquals(Report.Progress.TOO_LONG, deep.progress());
  }

  @Test
  void aProgramThatCanGoRoundForEverIsSearchedToItsEnd() {
    Report report =
        search(
            """
            func main() {
            	stop := false
            	go func() { stop = true }()
            	for !stop {
            	}
            	println2("stopped")
            }
            """,
            new Bounds(1_000, 1_000, 1L << 30, 1L << 40, 5, 1_000));
    assertTrue(report.isComplete());
    assertTrue(report.endless());
    assertTrue(report.orders().isEmpty());
    assertEquals("returned stopped", results(report));
  }

  @Test
  void twoSearchesFindTheSame() {
    assertEquals(search(COUNTER), search(COUNTER));
  }

  /// Without any of the search's own cleverness: every choice before every operation, each state as
  /// often as it is reached.
  @Test
  void nothingIsLeftOutThatAPlainSearchFinds() {
    String text =
        """
        func main() {
        	c := make(chan int)
        	d := make(chan int, 1)
        	go func() {
        		select {
        		case c <- 1:
        		case d <- 2:
        		}
        	}()
        	go func() { d <- 3 }()
        	select {
        	case v := <-c:
        		println2(v)
        	case v := <-d:
        		println2(v)
        	default:
        		println2("none")
        	}
        }
        """;
    Set<String> plain = new TreeSet<>();
    plainly(starts(text).apply(Set.of()), new Ear(), plain);
    assertEquals(String.join(", ", plain), results(search(text)));
  }

  private static void plainly(Machine machine, Ear ear, Set<String> found) {
    Choices choices = new Choices(null, false);
    Ear.Mark mark = ear.mark();
    while (!choices.isExhausted()) {
      choices.begin();
      Machine copy = machine.fork();
      if (copy.step(choices, ear) == Outcome.RUNNING) {
        plainly(copy, ear, found);
      } else {
        found.add(shortly(ear.result(copy)));
      }
      ear.backTo(mark);
      choices.advance();
    }
  }

  @Test
  void aFewRandomNumbersAreAllTriedOut() {
    for (String coin : List.of("\"math/rand\"", "rand \"math/rand/v2\"")) {
      String draw = coin.endsWith("v2\"") ? "rand.N(3)" : "rand.Intn(3)";
      Report report =
          search(
              "import " + coin + "\n\nfunc main() {\n\tprintln2(" + draw + ")\n}\n",
              NO_RUNS_BY_CHANCE);
      assertEquals("returned 0, returned 1, returned 2", results(report));
      assertEquals(Report.Chance.VARIED, report.chance());
      assertEquals(BigInteger.valueOf(3), report.orders().orElseThrow());
    }
    assertEquals(Report.Chance.NONE, search(TWO_LOCKS).chance());
  }

  @Test
  void aDrawThatIsFoundIsDrawnAgain() {
    String text =
        """
        import "math/rand"

        func main() {
        	c := make(chan int)
        	go func() { c <- rand.Intn(2) }()
        	if rand.Intn(6)+<-c == 6 {
        		<-c
        	}
        }
        """;
    Report report = search(text, NO_RUNS_BY_CHANCE);
    assertEquals("deadlocked (1 stuck), returned", results(report));
    for (Finding finding : report.findings()) {
      assertEquals(shortly(finding.result()), replayed(text, finding.schedule()));
    }
  }

  @Test
  void everyPlaceToBeginASmallMapIsTried() {
    Report report =
        search(
            """
            func main() {
            	for k := range map[string]int{"a": 1, "b": 2, "c": 3} {
            		println2(k)
            		break
            	}
            }
            """,
            NO_RUNS_BY_CHANCE);
    assertEquals("returned a, returned b, returned c", results(report));
  }

  @Test
  void numbersFromASeedAreNoChoice() {
    Report report =
        search(
            """
            import "math/rand"

            func main() {
            	rand.Seed(1)
            	println2(rand.Intn(2) + rand.New(rand.NewSource(1)).Intn(2))
            }
            """);
    assertEquals("returned 2", results(report));
    assertEquals(Report.Chance.NONE, report.chance());
  }

  @Test
  void whereTheNumbersAreTooManyTheOrdersAreSearchedAlone() {
    Report report =
        search(
            """
            import "math/rand"

            func main() {
            	throws := 0
            	for i := 0; i < 9; i++ {
            		throws = 10*throws + rand.Intn(6)
            	}
            	c := make(chan int)
            	go func() { c <- throws }()
            	if <-c > 5 {
            		println2("many")
            	}
            }
            """,
            new Bounds(1_000, 1_000, 1L << 30, 1L << 40, 0, 0));
    assertTrue(report.isComplete());
    assertEquals(Report.Chance.NOT_VARIED, report.chance());
    assertEquals("returned many", results(report));
  }

  @Test
  void aProgramThatHoldsTooMuchMemoryIsNotCopiedUntilThereIsNoneLeft() {
    String text =
        """
        import "sync"

        func main() {
        	var wg sync.WaitGroup
        	var mu sync.Mutex
        	for i := 0; i < 3; i++ {
        		wg.Add(1)
        		go func() {
        			defer wg.Done()
        			buffer := make([]byte, 1<<20)
        			mu.Lock()
        			buffer[0]++
        			mu.Unlock()
        		}()
        	}
        	wg.Wait()
        }
        """;
    Report deep = search(text, new Bounds(100_000, 1_000, 4L << 20, 1L << 40, 5, 10_000));
    assertEquals(Report.Progress.TOO_LARGE, deep.progress());
    Report slow = search(text, new Bounds(100_000, 1_000, 1L << 30, 50L << 20, 5, 10_000));
    assertEquals(Report.Progress.TOO_LARGE, slow.progress());
    assertEquals("returned", results(slow));
    assertTrue(slow.states() < 200, "it stops soon: " + slow.states());
  }

  @Test
  void aLimitIsAnEndOfItsOwn() {
    Report report = search("func main() {\n\tfor i := 0; ; i++ {\n\t}\n}\n", NO_RUNS_BY_CHANCE);
    assertEquals(
        List.of(Event.Ending.LIMIT),
        report.findings().stream().map(finding -> finding.result().ending()).toList());
  }
}
