package interleave.session;

import static interleave.session.ConditionsTest.searched;
import static interleave.session.ConditionsTest.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.scenario.ScheduleSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where running on stops, forth and back.
final class BreakpointsTest {

  private static final String WORKERS =
      """
      package main

      import (
      	"fmt"
      	"sync"
      )

      var sum int

      func worker(jobs chan int, group *sync.WaitGroup) {
      	defer group.Done()
      	for job := range jobs {
      		sum += job
      		fmt.Println("did", job)
      	}
      }

      func main() {
      	jobs := make(chan int)
      	var group sync.WaitGroup
      	for range 2 {
      		group.Add(1)
      		go worker(jobs, &group)
      	}
      	for i := 1; i <= 6; i++ {
      		jobs <- i
      		sum++
      	}
      	close(jobs)
      	group.Wait()
      	defer func() { recover() }()
      	panic("enough")
      }
      """;

  @TempDir Path folder;

  private static Breakpoint line(int line) {
    return new Breakpoint(new Breakpoint.Where.Line("main.go", line));
  }

  private static List<Integer> events(OpenSession open, Predicate<Event> wanted) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < open.state().timeline().size(); at++) {
      if (wanted.test(open.event(at))) {
        found.add(at);
      }
    }
    return found;
  }

  private static List<Integer> hits(OpenSession open, Breakpoint breakpoint) {
    open.go(new Command.SetBreakpoint(breakpoint));
    searched(open);
    return toList(open.state().hits().of(breakpoint));
  }

  @Test
  void runningOnGoesFromHitToHitForthAndBack() {
    try (OpenSession open = OpenSession.of(folder, WORKERS)) {
      List<Integer> hits = hits(open, line(14).withCondition("job%2 == 0"));
      assertEquals(3, hits.size());
      List<Integer> seen = new ArrayList<>();
      for (int ignored : hits) {
        open.go(new Command.StepBreakpoint(true));
        seen.add(open.state().event());
      }
      assertEquals(hits, seen);
      open.go(new Command.StepBreakpoint(true));
      assertEquals(open.state().timeline().size() - 1, open.state().event());
      for (int hit : hits.reversed()) {
        open.go(new Command.StepBreakpoint(false));
        assertEquals(hit, open.state().event());
      }
      open.go(new Command.StepBreakpoint(false));
      assertEquals(-1, open.state().event());
    }
  }

  @Test
  void aStepThatComesBeforeTheSearchWaitsForIt() {
    try (OpenSession open = OpenSession.of(folder, WORKERS)) {
      open.go(new Command.SetBreakpoint(line(14).withCondition("job == 5")));
      open.go(new Command.StepBreakpoint(true));
      open.until(s -> s.event() >= 0);
      assertEquals("did 5\n", ((Event.Output) open.event(open.state().event())).bytes());
    }
  }

  /// Does more than it tells, so that it runs long before so much has happened as is recorded.
  private static final String ENDLESS =
      """
      package main

      func main() {
      	ch := make(chan int, 1)
      	for i := 0; ; i++ {
      		ch <- i
      		<-ch
      		for range 100_000 {
      		}
      	}
      }
      """;

  @Test
  void hitsAreFoundWhileTheProgramStillRuns() {
    try (OpenSession open = new OpenSession(folder)) {
      open.go(new Command.OpenFile(open.file("main.go", ENDLESS)));
      open.until(s -> s.phase() == SessionState.Phase.RUNNING);
      open.go(new Command.SetBreakpoint(line(6).withCondition("i%10 == 9")));
      open.go(new Command.StepBreakpoint(true));
      open.until(s -> s.event() >= 0);
      assertEquals("9", ((Event.ChanSend) open.event(open.state().event())).value().text());
      assertEquals(SessionState.Phase.RUNNING, open.state().phase());
      open.go(new Command.Stop());
      searched(open);
      int sent = events(open, e -> e instanceof Event.ChanSend).size();
      assertEquals(sent / 10, open.state().hits().all().length);
    }
  }

  @Test
  void aGoroutineANumberAndTheSwitchDecideWhichHitsCount() {
    try (OpenSession open = OpenSession.of(folder, WORKERS)) {
      List<Integer> all = hits(open, line(14));
      assertEquals(6, all.size());
      List<Integer> two = hits(open, line(14).withGoroutine("G2"));
      assertEquals(all.stream().filter(at -> open.event(at).task().number() == 2).toList(), two);
      assertEquals(all, hits(open, line(14).withGoroutine("worker")));
      assertEquals(List.of(), hits(open, line(14).withGoroutine("main")));
      assertEquals(
          all.subList(2, 3),
          hits(open, line(14).withWhich(new Breakpoint.Which(Breakpoint.Which.Kind.ONLY, 3))));
      assertEquals(
          all.subList(2, 6),
          hits(open, line(14).withWhich(new Breakpoint.Which(Breakpoint.Which.Kind.FROM, 3))));
      assertEquals(
          List.of(all.get(2), all.get(5)),
          hits(open, line(14).withWhich(new Breakpoint.Which(Breakpoint.Which.Kind.EVERY, 3))));
      assertEquals(all, hits(open, line(14).withEnabled(false)), "what it would stop at");
      open.go(new Command.StepBreakpoint(true));
      assertEquals(open.state().timeline().size() - 1, open.state().event(), "but it does not");
    }
  }

  @Test
  void panicsBlockingAndObjectsStopToo() {
    try (OpenSession open = OpenSession.of(folder, WORKERS)) {
      assertEquals(
          events(open, e -> e instanceof Event.PanicRaise),
          hits(open, new Breakpoint(new Breakpoint.Where.Panic())));
      List<Integer> blocks = hits(open, new Breakpoint(new Breakpoint.Where.Block()));
      assertTrue(blocks.size() > 3);
      for (int at : blocks) {
        assertTrue(open.event(at).getClass().getSimpleName().startsWith("GoBlock"));
      }
      ObjectId sum =
          ((Event.VarWrite) open.event(events(open, e -> e instanceof Event.VarWrite).getFirst()))
              .variable();
      assertEquals(
          events(open, e -> e instanceof Event.VarWrite w && w.variable().equals(sum)),
          hits(open, new Breakpoint(Breakpoint.Where.Thing.of(sum))));
    }
  }

  @Test
  void breakpointsMeanAFileAndALine() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/two\n\ngo 1.23\n");
    Files.writeString(
        folder.resolve("main.go"),
        "package main\n\nfunc main() {\n\tch := make(chan int, 2)\n\tch <- 1\n\tsend(ch)\n}\n");
    Files.writeString(
        folder.resolve("send.go"), "package main\n\nfunc send(ch chan int) {\n\n\tch <- 2\n}\n");
    try (OpenSession open = new OpenSession(folder)) {
      open.go(new Command.OpenFile(folder));
      open.settle();
      Breakpoint there = new Breakpoint(new Breakpoint.Where.Line("send.go", 5));
      List<Integer> hits = hits(open, there);
      assertEquals(1, hits.size());
      assertEquals("send.go", open.event(hits.getFirst()).pos().file());
      open.go(new Command.StepLine("main.go", 5, true));
      assertEquals("main.go", open.event(open.state().event()).pos().file());
    }
  }

  @Test
  void theyComeBackWithTheirProgramAndStayOutOfIt() throws IOException {
    OwnFiles own = OwnFiles.in(folder.resolve("own"));
    Path file = Files.writeString(folder.resolve("main.go"), WORKERS);
    List<Breakpoint> all =
        List.of(
            line(13).withEnabled(false),
            line(14)
                .withCondition("job == 2")
                .withGoroutine("worker")
                .withWhich(new Breakpoint.Which(Breakpoint.Which.Kind.FROM, 2)),
            new Breakpoint(new Breakpoint.Where.Panic()),
            new Breakpoint(new Breakpoint.Where.Task(TaskPath.parse("1.2"), "main.worker")),
            new Breakpoint(
                new Breakpoint.Where.Thing(ObjectId.Kind.CHANNEL, TaskPath.parse("1"), 1, "jobs")));
    try (OpenSession open = new OpenSession(folder, own)) {
      open.go(new Command.OpenFile(file));
      open.settle();
      all.forEach(b -> open.go(new Command.SetBreakpoint(b)));
    }
    assertEquals(WORKERS, Files.readString(file));
    try (OpenSession open = new OpenSession(folder, own)) {
      open.go(new Command.OpenFile(file));
      open.settle();
      assertEquals(all, open.state().breakpoints());
    }
  }

  @Test
  void thoseAtGoroutinesAndObjectsMeanTheSameOnesInTheNextRun() {
    try (OpenSession open = OpenSession.of(folder, WORKERS)) {
      int made = events(open, e -> e instanceof Event.GoCreate).getLast();
      TaskId second = ((Event.GoCreate) open.event(made)).child();
      ObjectId jobs =
          ((Event.ChanMake) open.event(events(open, e -> e instanceof Event.ChanMake).getFirst()))
              .channel();
      open.go(new Command.ToggleWatch(new Selection.Task(second)));
      open.go(new Command.ToggleWatch(new Selection.Thing(jobs)));
      searched(open);
      List<Breakpoint> set = open.state().breakpoints();
      for (Breakpoint each : set) {
        assertTrue(open.state().hits().of(each).length > 0, each::toString);
      }
      open.go(
          new Command.ChooseSchedule(
              new ScheduleSettings(
                  ScheduleSettings.Mode.RANDOM, 1, 7, 5, java.util.Optional.empty())));
      open.settle();
      searched(open);
      assertEquals(set, open.state().breakpoints());
      assertEquals(Map.of(), open.state().hits().troubles());

      open.go(new Command.Edit(WORKERS.replace("range 2", "range 1").replace("jobs", "tasks")));
      open.go(new Command.Run());
      open.settle();
      searched(open);
      assertEquals(
          List.of(
              "no goroutine of this run is the one that was meant, which ran worker",
              "the jobs that was meant is not in this run"),
          set.stream().map(b -> open.state().hits().troubles().get(b)).toList());
    }
  }

  @Test
  void theyMoveWithTheirLinesWhenLinesComeAbove() {
    try (OpenSession open = OpenSession.of(folder, WORKERS)) {
      open.go(new Command.SetBreakpoint(line(8)));
      open.go(new Command.SetBreakpoint(line(14)));
      open.go(
          new Command.Edit(WORKERS.replace("\tdefer group", "\t// one\n\t// two\n\tdefer group")));
      assertEquals(List.of(line(8), line(16)), open.state().breakpoints());
    }
  }
}
