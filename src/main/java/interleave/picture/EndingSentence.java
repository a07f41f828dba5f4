package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import interleave.source.ShortPlace;
import interleave.source.Source;
import java.util.List;
import java.util.Map;

/// How a program ends, in one sentence: who ended it, and what becomes of everybody else.
final class EndingSentence {

  /// What a goroutine has done when the runtime gives up with these words.
  private static final Map<String, String> FATAL =
      Map.of(
          "sync: unlock of unlocked mutex",
          "unlocked a mutex that nobody had locked",
          "sync: Unlock of unlocked RWMutex",
          "unlocked an RWMutex that nobody had locked",
          "sync: RUnlock of unlocked RWMutex",
          "took back a read lock that nobody had",
          "concurrent map writes",
          "wrote to a map that another goroutine was writing to",
          "concurrent map read and map write",
          "read a map that another goroutine was writing to",
          "concurrent map iteration and map write",
          "went through a map that another goroutine was writing to");

  private EndingSentence() {}

  /// @param sources of the program: where they are several, places have the names of their files
  /// @param before what could be seen before `e`
  static String of(List<Source> sources, Event.ProgramEnd e, Picture before) {
    return switch (e.ending()) {
      case RETURNED -> {
        long left = before.tasks().stream().filter(t -> !endedByItself(t)).count();
        yield "main returned: the program ends"
            + (left == 0 ? "." : ", and " + goroutines(left) + " with it.");
      }
      case EXITED -> exited(e, before);
      case PANICKED -> panicked(sources, e, before);
      case FATAL -> fatal(sources, e);
      case DEADLOCKED -> deadlocked(e, before);
      case LIMIT -> "The recording ends here: " + first(e.message()) + ".";
    };
  }

  private static String exited(Event.ProgramEnd e, Picture before) {
    long others = others(e.task(), before);
    String who = e.task() == null ? "The program ends" : e.task() + " ends the program";
    return who
        + " with code "
        + e.exitCode()
        + (others == 0 ? "" : ", and with it " + goroutines(others))
        + ": no deferred call runs.";
  }

  private static String panicked(List<Source> sources, Event.ProgramEnd e, Picture before) {
    TaskPicture task = before.task(e.task());
    if (task == null || task.unwinding() == null || task.unwinding().stack().isEmpty()) {
      return "Nobody recovered: " + first(e.message()) + ".";
    }
    Event.Level level = task.unwinding().stack().getFirst();
    long others = others(e.task(), before);
    return "Nobody recovered the panic of "
        + task.id()
        + " in "
        + Functions.shortName(level.function())
        + line(sources, level.pos())
        + ": the whole program ends"
        + (others == 0 ? "." : ", and with it " + goroutines(others) + ".");
  }

  private static String fatal(List<Source> sources, Event.ProgramEnd e) {
    String message = first(e.message());
    String said = message.startsWith("fatal error: ") ? message.substring(13) : message;
    String done = FATAL.get(said);
    return e.task() == null || done == null
        ? message + ". No recover helps against that."
        : e.task() + line(sources, e.pos()) + " " + done + ". No recover helps against that.";
  }

  private static String deadlocked(Event.ProgramEnd e, Picture before) {
    long left = before.tasks().stream().filter(t -> !endedByItself(t)).count();
    if (left == 0) {
      return "main has ended itself, and nobody is left: " + first(e.message());
    }
    return "Nobody can move any more: "
        + (left == 1
            ? "the one goroutine left waits"
            : (left == 2 ? "both" : "all " + left) + " goroutines wait")
        + " for ever. "
        + first(e.message());
  }

  private static String line(List<Source> sources, Pos pos) {
    return pos.isKnown() ? " (" + ShortPlace.words(sources, pos) + ")" : "";
  }

  private static long others(TaskId task, Picture before) {
    return before.tasks().stream().filter(t -> !endedByItself(t) && !t.id().equals(task)).count();
  }

  private static boolean endedByItself(TaskPicture task) {
    return switch (task.state()) {
      case DONE, PANICKED -> true;
      case RUNNABLE, RUNNING, BLOCKED, SLEEPING, ABANDONED -> false;
    };
  }

  private static String goroutines(long count) {
    return count == 1 ? "one goroutine" : count + " goroutines";
  }

  private static String first(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
