package interleave.picture;

import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Phase;
import java.util.List;

/// One event of an event loop in plain words, made from the event and what could be seen before and
/// after it.
///
/// @param text what happened
/// @param why the rule of the loop behind it, or what comes of it
public record LoopSentence(String text, String why) {

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final String OVERLAP =
      "Waiting overlaps here too. Only JavaScript work itself never does.";

  /// @param before the picture of all events before `event`
  /// @param after the picture of these and `event`
  public static LoopSentence of(LoopEvent event, LoopPicture before, LoopPicture after) {
    return switch (event) {
      case LoopEvent.PhaseStart e -> phase(e.phase(), before);
      case LoopEvent.Idle e ->
          new LoopSentence(
              "Nothing can run: the thread sleeps for "
                  + Durations.text(e.untilNanos() - e.nanos())
                  + timers(after),
              OVERLAP);
      case LoopEvent.JobQueue e -> queue(e, after);
      case LoopEvent.JobStart e -> start(before.queued(e.job()), before);
      case LoopEvent.JobEnd _ -> end(before.running(), after);
      case LoopEvent.JobDrop e ->
          new LoopSentence(
              label(before.queued(e.job())) + " will not run: it was taken back.",
              "What waits in a queue can still be cleared.");
      case LoopEvent.Enter e -> enter(e, before, after);
      case LoopEvent.Exit e -> exit(e, before, after);
      case LoopEvent.PromiseMake e -> make(e, after);
      case LoopEvent.PromiseProgress e ->
          new LoopSentence(
              capital(name(after, e.promise())) + " waits for " + more(e.left()) + ".",
              "Each of its promises tells it in a microtask of its own.");
      case LoopEvent.PromiseFollow e ->
          new LoopSentence(
              capital(name(after, e.promise()))
                  + " will settle as "
                  + name(after, e.other())
                  + " does.",
              "It was resolved with another promise: its fate is sealed, its value is not known.");
      case LoopEvent.PromiseSettle e -> settle(e, before);
      case LoopEvent.TimerSet e ->
          new LoopSentence(
              e.function()
                  + " starts a timer of "
                  + Durations.text(e.deadlineNanos() - e.nanos())
                  + of(e.label())
                  + ".",
              e.periodNanos() > 0
                  ? "It comes back every " + Durations.text(e.periodNanos()) + " until cleared."
                  : "It counts down beside the thread: JavaScript goes on at once.");
      case LoopEvent.TimerDue e -> due(e, before);
      case LoopEvent.TimerClear e ->
          new LoopSentence(
              "Timer " + e.timer() + " is cleared.",
              before.timer(e.timer()) == null
                  ? "It did not count down any more."
                  : "Its callback will never run.");
      case LoopEvent.Output e ->
          new LoopSentence(
              capital(before.top() == null ? "the program" : before.top().name())
                  + " wrote "
                  + Sentence.quoted(e.text())
                  + (e.stream() == 2 ? " to stderr." : "."),
              "");
      case LoopEvent.Throw e ->
          new LoopSentence(
              capital(before.top() == null ? "the program" : before.top().name())
                  + " throws "
                  + oneLine(e.message())
                  + ".",
              "It leaves one function after the other until a catch takes it.");
      case LoopEvent.Catch e ->
          new LoopSentence("A catch took " + oneLine(e.message()) + ".", "The function goes on.");
      case LoopEvent.ProgramEnd e -> programEnd(e, before);
    };
  }

  private static LoopSentence phase(Phase phase, LoopPicture before) {
    return switch (phase) {
      case SCRIPT ->
          new LoopSentence(
              "Node.js runs the program's text from top to bottom.",
              "Until that is over no timer and no promise calls back.");
      case TIMERS ->
          new LoopSentence(
              "The loop comes to its timers.",
              "A timer's time is the earliest moment: its callback waits for a free thread.");
      case POLL ->
          new LoopSentence(
              "The loop waits for something to happen"
                  + (before.timers().isEmpty() ? "." : ", until the next timer at most."),
              OVERLAP);
      case CHECK ->
          new LoopSentence(
              "The loop comes to what setImmediate has put off.",
              "It does so once a round, behind waiting for events.");
      case CLOSE ->
          new LoopSentence(
              "The loop tells what has been closed.", "It does so at the end of each round.");
      case END ->
          new LoopSentence(
              "The loop has nothing left to do.", "No timer, no job, nothing to wait for.");
    };
  }

  private static String timers(LoopPicture picture) {
    int count = picture.timers().size();
    return switch (count) {
      case 0 -> ".";
      case 1 -> ", until its only timer is due.";
      default -> ", until the first of " + number(count) + " timers is due.";
    };
  }

  private static LoopSentence queue(LoopEvent.JobQueue e, LoopPicture after) {
    String label = label(after.queued(e.job()));
    if (e.kind() == JobKind.EVENT && after.phase() == Phase.SCRIPT) {
      return new LoopSentence(
          e.label() + " is read and waits for the thread.", "Its text is the first job of all.");
    }
    return switch (e.kind()) {
      case REACTION ->
          new LoopSentence(
              label
                  + " joins the microtasks"
                  + (e.promise() == 0
                      ? "."
                      : ": " + name(after, e.promise()) + " has been settled."),
              "Microtasks run as soon as the stack is empty, before any timer.");
      case MICROTASK ->
          new LoopSentence(
              "queueMicrotask put " + label + " behind the other microtasks.",
              "Microtasks run as soon as the stack is empty, before any timer.");
      case NEXT_TICK ->
          new LoopSentence(
              "process.nextTick put " + label + " off until the stack is empty.",
              "Next ticks come before the reactions of promises.");
      case TIMER ->
          new LoopSentence(
              "The time is over: the callback " + label + " waits for the thread.",
              "It runs when the stack is empty and no microtask is left.");
      case IMMEDIATE ->
          new LoopSentence(
              "setImmediate put " + label + " off until the loop has looked for events.",
              "Then it comes before the timers of the next round.");
      case EVENT ->
          new LoopSentence(
              "The system reports something: " + label + " waits for the thread.",
              "It runs when the stack is empty and no microtask is left.");
    };
  }

  private static LoopSentence start(JobPicture job, LoopPicture before) {
    if (job != null && job.kind() == JobKind.EVENT && before.phase() == Phase.SCRIPT) {
      return new LoopSentence(
          "The thread runs " + job.label() + ".",
          "One job at a time, to its end: nothing can come in between.");
    }
    JobKind kind = job == null ? JobKind.EVENT : job.kind();
    String what =
        switch (kind) {
          case NEXT_TICK -> "the next tick";
          case REACTION, MICROTASK -> "the first microtask";
          case TIMER -> "a timer's callback";
          case IMMEDIATE -> "an immediate";
          case EVENT -> "the callback of an event";
        };
    return new LoopSentence(
        "The stack is empty, so " + what + " runs: " + label(job) + ".",
        "One job at a time, to its end: nothing can come in between.");
  }

  private static LoopSentence end(JobPicture job, LoopPicture after) {
    int micro = after.nextTicks().size() + after.microtasks().size();
    int tasks = after.tasks().size();
    String why =
        micro > 0
            ? capital(count(micro, "microtask")) + (micro == 1 ? " comes" : " come") + " first now."
            : tasks > 0
                ? capital(count(tasks, "callback")) + " may run next."
                : "Nothing else waits for the thread.";
    return new LoopSentence(label(job) + " is over: the stack is empty.", why);
  }

  private static LoopSentence enter(LoopEvent.Enter e, LoopPicture before, LoopPicture after) {
    FramePicture caller = before.top();
    if (e.resumed()) {
      return new LoopSentence(
          capital(after.top().name()) + " is back on the stack and goes on where it had stopped.",
          "Its variables are as it had left them.");
    }
    FramePicture called = after.top();
    boolean named = called.name().equals(e.function());
    String call = named ? called.call() : called.name();
    if (caller == null) {
      return new LoopSentence(
          called.text() ? "The program's text begins." : capital(call) + " begins.",
          "The stack was empty.");
    }
    return new LoopSentence(
        capital(caller.name()) + " calls " + call + ".",
        "The caller stands still until this function gives the thread back.");
  }

  private static LoopSentence exit(LoopEvent.Exit e, LoopPicture before, LoopPicture after) {
    String function = before.top() == null ? "the function" : before.top().name();
    FramePicture caller = after.top();
    return switch (e.how()) {
      case AWAITS -> {
        String what = e.awaited() == 0 ? "" : " " + name(after, e.awaited());
        yield new LoopSentence(
            "await" + what + " gave the thread back" + meanwhile(after),
            caller == null
                ? OVERLAP
                : capital(function)
                    + " has left the stack; it goes on when the promise is settled.");
      }
      case YIELDS ->
          new LoopSentence(
              capital(function) + " yields a value and leaves the stack.",
              "It goes on when the next value is asked for.");
      case THREW ->
          new LoopSentence(
              capital(function) + " is left by an exception.",
              caller == null
                  ? "Nobody is left on the stack to take it."
                  : "It goes on to " + caller.name() + ".");
      case RETURNED ->
          new LoopSentence(
              before.top() != null && before.top().text()
                  ? "The program's text is over."
                  : capital(function) + " returned.",
              caller == null
                  ? "The stack is empty: what waits can run now."
                  : capital(caller.name()) + " goes on.");
    };
  }

  /// What goes on while nobody has the thread.
  private static String meanwhile(LoopPicture after) {
    if (after.top() != null) {
      return " to " + after.top().name() + ".";
    }
    int micro = after.nextTicks().size() + after.microtasks().size();
    int tasks = after.tasks().size();
    if (micro > 0) {
      return ": " + count(micro, "microtask") + (micro == 1 ? " runs" : " run") + " next.";
    }
    if (tasks > 0) {
      return ": " + count(tasks, "callback") + (tasks == 1 ? " runs" : " run") + " next.";
    }
    int timers = after.timers().size();
    return timers == 0
        ? ": nothing runs."
        : ": nothing runs, "
            + count(timers, "timer")
            + (timers == 1 ? " counts" : " count")
            + " down.";
  }

  private static LoopSentence make(LoopEvent.PromiseMake e, LoopPicture after) {
    String name = name(after, e.promise());
    int sources = e.sources().size();
    return switch (e.kind()) {
      case NEW -> new LoopSentence("A promise is made: " + name + ".", "It is pending.");
      case ASYNC ->
          new LoopSentence(
              "The async function promises its result: " + name + ".",
              "Its body runs at once, up to the first await.");
      case THEN ->
          new LoopSentence(
              capital(name)
                  + " will be settled by a reaction"
                  + (sources == 0 ? "." : " to " + name(after, e.sources().getFirst()) + "."),
              "The reaction is a microtask, also when the promise is settled already.");
      case COMBINED ->
          new LoopSentence(
              capital(name) + " waits for " + count(sources, "promise") + ".",
              "They were started before: it only collects.");
      case VALUE ->
          new LoopSentence(
              "A promise of a value: " + name + ".",
              "Also what is known already is told in a microtask.");
      case SYSTEM ->
          new LoopSentence(
              "The system promises: " + name + ".",
              "It works beside the thread: JavaScript goes on at once.");
    };
  }

  private static LoopSentence settle(LoopEvent.PromiseSettle e, LoopPicture before) {
    PromisePicture promise = before.promise(e.promise());
    String value = e.value() == null ? "undefined" : e.value().text();
    String text =
        capital(name(before, e.promise()))
            + (e.fulfilled() ? " is fulfilled with " : " is rejected with ")
            + value
            + ".";
    int waiting = promise.awaiting().size() + promise.reactions().size();
    String why =
        !promise.awaiting().isEmpty()
            ? capital(promise.awaiting().getFirst().name())
                + " awaits it: that it goes on becomes a microtask."
            : waiting > 0
                ? capital(count(waiting, "reaction"))
                    + (waiting == 1 ? " becomes a microtask." : " become microtasks.")
                : e.fulfilled()
                    ? "Nobody waits for it yet; the value stays."
                    : "If nobody takes it before the microtasks are done, the program ends.";
    return new LoopSentence(text, why);
  }

  private static LoopSentence due(LoopEvent.TimerDue e, LoopPicture before) {
    TimerPicture timer = before.timer(e.timer());
    String what = timer == null ? "Timer " + e.timer() : "The timer of " + timer.function();
    long late = timer == null ? 0 : e.nanos() - timer.deadlineNanos();
    return new LoopSentence(
        what + " is due" + (late < 1_000_000 ? "." : ", " + Durations.text(late) + " late."),
        late < 1_000_000
            ? "Its callback has become a task."
            : "The thread was busy: a timer cannot interrupt it.");
  }

  private static LoopSentence programEnd(LoopEvent.ProgramEnd e, LoopPicture before) {
    String code = e.exitCode() == 0 ? "" : " with exit code " + e.exitCode();
    return switch (e.ending()) {
      case DRAINED ->
          new LoopSentence(
              "Nothing is left to do: the program ends" + code + ".",
              before.pending() == 0
                  ? "All promises are settled."
                  : "Pending promises keep no program alive.");
      case EXITED -> new LoopSentence("process.exit ends the program" + code + ".", "");
      case UNCAUGHT ->
          new LoopSentence(
              "The program ends" + code + ": " + oneLine(e.message()), "Nobody took the error.");
      case UNSETTLED ->
          new LoopSentence(
              "The program ends" + code + ": its top-level await never ended.",
              "Nothing is left that could settle the promise.");
      case LIMIT -> new LoopSentence("The run ends here: " + oneLine(e.message()), "");
    };
  }

  private static String of(String label) {
    return LoopFold.isAnonymous(label) ? "" : " for " + Sentence.quoted(label);
  }

  private static String label(JobPicture job) {
    return job == null ? "the job" : Sentence.quoted(job.label());
  }

  private static String name(LoopPicture picture, int promise) {
    PromisePicture named = picture.promise(promise);
    return named == null || !named.named() ? "promise " + promise : named.label();
  }

  private static String more(int left) {
    return left == 0 ? "no more" : number(left) + " more";
  }

  private static String count(int count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
  }

  /// A sentence begins with a capital, unless a name of the program stands there.
  private static String capital(String text) {
    boolean word = text.matches("(promise|the|an) .*") || NUMBERS.contains(text.split(" ")[0]);
    return word ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static String oneLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end) + " …";
  }
}
