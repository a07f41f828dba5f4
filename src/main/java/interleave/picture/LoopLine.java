package interleave.picture;

import interleave.engine.loop.LoopEvent;
import java.util.Locale;

/// An event of an event loop in a few words, for lists, as [EventLine] is one of a goroutine.
///
/// @param verb one or two words
/// @param detail about what; may be empty
/// @param look what it is about is in this state then
public record LoopLine(String verb, String detail, Look look) {

  public static LoopLine of(LoopEvent event, LoopNames names) {
    return switch (event) {
      case LoopEvent.PhaseStart e ->
          new LoopLine("phase", e.phase().name().toLowerCase(Locale.ROOT), Look.DONE);
      case LoopEvent.Idle e ->
          new LoopLine("idle", Durations.text(e.untilNanos() - e.nanos()), Look.SLEEPING);
      case LoopEvent.JobQueue e -> new LoopLine("queue", names.job(e.job()), Look.RUNNABLE);
      case LoopEvent.JobStart e -> running("run", names.job(e.job()));
      case LoopEvent.JobEnd e -> new LoopLine("end", names.job(e.job()), Look.DONE);
      case LoopEvent.JobDrop e -> new LoopLine("drop", names.job(e.job()), Look.DONE);
      case LoopEvent.Enter e ->
          e.resumed() || e.function().startsWith("<")
              ? running(e.resumed() ? "resume" : "call", e.function())
              : running("call", e.function() + "(" + e.arguments() + ")");
      case LoopEvent.Exit e -> exit(e, names);
      case LoopEvent.PromiseMake e ->
          new LoopLine("promise", names.promise(e.promise()), Look.SLEEPING);
      case LoopEvent.PromiseProgress e ->
          new LoopLine("count", names.promise(e.promise()) + " = " + e.left(), Look.BLOCKED);
      case LoopEvent.PromiseFollow e ->
          new LoopLine(
              "follow",
              names.promise(e.promise()) + " → " + names.promise(e.other()),
              Look.SLEEPING);
      case LoopEvent.PromiseSettle e -> settle(e, names);
      case LoopEvent.TimerSet e ->
          new LoopLine(
              "set",
              names.timer(e.timer()) + ", " + Durations.text(e.deadlineNanos() - e.nanos()),
              Look.SLEEPING);
      case LoopEvent.TimerDue e -> new LoopLine("due", names.timer(e.timer()), Look.RUNNABLE);
      case LoopEvent.TimerClear e -> new LoopLine("clear", names.timer(e.timer()), Look.DONE);
      case LoopEvent.Output e -> running(e.stream() == 2 ? "stderr" : "print", oneLine(e.text()));
      case LoopEvent.Throw e -> new LoopLine("throw", oneLine(e.message()), Look.PANICKED);
      case LoopEvent.Catch e -> running("catch", oneLine(e.message()));
      case LoopEvent.ProgramEnd e -> end(e);
    };
  }

  private static LoopLine exit(LoopEvent.Exit e, LoopNames names) {
    String function = names.function(e.activation());
    return switch (e.how()) {
      case RETURNED -> running("return", function);
      case THREW -> new LoopLine("leave", function, Look.PANICKED);
      case YIELDS -> new LoopLine("yield", function, Look.SLEEPING);
      case AWAITS ->
          new LoopLine(
              "await", e.awaited() == 0 ? function : names.promise(e.awaited()), Look.SLEEPING);
    };
  }

  private static LoopLine settle(LoopEvent.PromiseSettle e, LoopNames names) {
    String value = e.value() == null ? "undefined" : e.value().text();
    return new LoopLine(
        e.fulfilled() ? "fulfil" : "reject",
        names.promise(e.promise()) + " → " + value,
        e.fulfilled() ? Look.DONE : Look.PANICKED);
  }

  private static LoopLine end(LoopEvent.ProgramEnd e) {
    return e.message().isEmpty()
        ? new LoopLine("exit", "code " + e.exitCode(), Look.DONE)
        : new LoopLine("exit", oneLine(e.message()), Look.PANICKED);
  }

  private static LoopLine running(String verb, String detail) {
    return new LoopLine(verb, detail, Look.RUNNING);
  }

  private static String oneLine(String text) {
    return text.stripTrailing().replace('\n', '⏎');
  }
}
