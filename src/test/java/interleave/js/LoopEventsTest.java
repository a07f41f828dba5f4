package interleave.js;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.Limits;
import interleave.engine.loop.LoopEvent;
import interleave.js.run.Machine;
import interleave.js.run.Settings;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a run tells whoever watches it.
final class LoopEventsTest {

  private static final String FETCH =
      """
      const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
      async function fetchUser(id) {
        await sleep(150 - 50 * id);
        return `User ${id}`;
      }
      async function main() {
        console.log(await Promise.all([fetchUser(1), fetchUser(2)]));
      }
      main();
      """;

  private static Machine machine(String text, Settings settings) {
    var result = JsProgram.compile(List.of(new Source("main.js", text)));
    return ((JsProgram.Result.Compiled) result).program().machine(settings);
  }

  private static List<LoopEvent> events(String text, long stretch) {
    Machine machine = machine(text, Settings.DEFAULT);
    List<LoopEvent> events = new ArrayList<>();
    boolean more = true;
    while (more) {
      more = machine.run(events::add, stretch);
    }
    return events;
  }

  private static <E extends LoopEvent> List<E> of(Class<E> kind, List<LoopEvent> events) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void promisesAreCalledLikeTheCallsThatMadeThem() {
    List<String> labels =
        of(LoopEvent.PromiseMake.class, events(FETCH, 1000)).stream()
            .map(LoopEvent.PromiseMake::label)
            .toList();
    assertEquals(
        List.of("main()", "fetchUser(1)", "sleep(100)", "fetchUser(2)", "sleep(50)", "Promise.all"),
        labels);
  }

  @Test
  void promisesOfOneNameAreToldApartByNumbers() {
    String twice =
        """
        const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        async function work(name) {
          await sleep(10);
        }
        work('a');
        work('b');
        work('a');
        Promise.resolve().then(() => {});
        """;
    List<String> labels =
        of(LoopEvent.PromiseMake.class, events(twice, 1000)).stream()
            .map(LoopEvent.PromiseMake::label)
            .filter(label -> label.startsWith("work") || label.startsWith("sleep"))
            .toList();
    assertEquals(
        List.of(
            "work('a')", "sleep(10)", "work('b')", "sleep(10) #2", "work('a') #2", "sleep(10) #3"),
        labels);
  }

  @Test
  void aCallKeepsItsNumberAcrossAwait() {
    List<LoopEvent.Enter> calls =
        of(LoopEvent.Enter.class, events(FETCH, 1000)).stream()
            .filter(enter -> enter.function().equals("fetchUser"))
            .toList();
    assertEquals(
        List.of("1", "2", "", ""), calls.stream().map(LoopEvent.Enter::arguments).toList());
    assertEquals(calls.get(1).activation(), calls.get(2).activation(), "the shorter sleep first");
    assertEquals(calls.get(0).activation(), calls.get(3).activation());
  }

  @Test
  void aCombinedPromiseSaysWhatItWaitsForAndHowMuchIsLeft() {
    List<LoopEvent> events = events(FETCH, 1000);
    LoopEvent.PromiseMake all = of(LoopEvent.PromiseMake.class, events).getLast();
    assertEquals(List.of(2, 4), all.sources());
    assertEquals(
        List.of(2, 1, 0),
        of(LoopEvent.PromiseProgress.class, events).stream()
            .map(LoopEvent.PromiseProgress::left)
            .toList());
  }

  @Test
  void everyEntryHasItsExitAndEveryJobItsEnd() {
    List<LoopEvent> events = events(FETCH, 1000);
    assertEquals(of(LoopEvent.Enter.class, events).size(), of(LoopEvent.Exit.class, events).size());
    assertEquals(
        of(LoopEvent.JobStart.class, events).size(), of(LoopEvent.JobEnd.class, events).size());
    assertTrue(events.getLast() instanceof LoopEvent.ProgramEnd);
  }

  @Test
  void theClockJumpsToTheNextTimer() {
    List<LoopEvent.Idle> idle = of(LoopEvent.Idle.class, events(FETCH, 1000));
    assertEquals(
        List.of(50_000_000L, 100_000_000L), idle.stream().map(LoopEvent.Idle::untilNanos).toList());
  }

  @Test
  void aRunThatIsInterruptedEverywhereIsTheSameRun() {
    String text =
        FETCH
            + """
            function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
            console.log(fib(12), [3, 1, 2].sort((a, b) => a - b).map((x) => fib(x)));
            process.nextTick(() => { for (let i = 0; i < 100; i++) fib(2); });
            process.on('exit', (code) => console.log('exit', code));
            """;
    assertEquals(events(text, 1_000_000).toString(), events(text, 3).toString());
  }

  @Test
  void limitsEndARun() {
    Settings few =
        Settings.DEFAULT.withLimits(Limits.DEFAULT.withInstructions(100_000).withEvents(1000));
    for (String text :
        List.of(
            "for (;;);",
            "setInterval(() => {}, 1);",
            "(function again() { process.nextTick(again); })();",
            "async function f() { for (;;) await null; } f();")) {
      Machine machine = machine(text, few);
      List<LoopEvent> events = new ArrayList<>();
      boolean more = true;
      while (more) {
        more = machine.run(events::add, 10_000);
      }
      assertEquals(
          LoopEvent.Ending.LIMIT, ((LoopEvent.ProgramEnd) events.getLast()).ending(), text);
    }
  }
}
