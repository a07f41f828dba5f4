package interleave.session;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.timeline.Timeline;

/// Where running on stops, and under which conditions.
///
/// @param enabled whether it stops anything
/// @param condition an expression of Go that has to be true there; empty for none
/// @param goroutine who has to come by: `G7`, or the name of the function it was started with;
///   empty for anybody
/// @param which of the times it is come to
public record Breakpoint(
    Where where, boolean enabled, String condition, String goroutine, Which which) {

  /// A plain one.
  public Breakpoint(Where where) {
    this(where, true, "", "", Which.EACH);
  }

  /// What it stops at.
  public sealed interface Where {

    /// @param file of the program
    /// @param line from 1
    record Line(String file, int line) implements Where {}

    /// A panic begins, whosever.
    record Panic() implements Where {}

    /// A goroutine blocks, whichever.
    record Block() implements Where {}

    /// A goroutine blocks or panics.
    ///
    /// @param path to it, the same in every run
    /// @param function that it runs, as Go names it
    record Task(TaskPath path, String function) implements Where {}

    /// Something happens to an object; to a variable: it is written.
    ///
    /// @param maker the goroutine that makes it
    /// @param ordinal among what that goroutine makes, from 1
    /// @param label what the source calls it; empty when it has no name there
    record Thing(ObjectId.Kind kind, TaskPath maker, int ordinal, String label) implements Where {

      static Thing of(ObjectId object) {
        return new Thing(
            object.kind(), TaskPath.of(object.creator()), object.ordinal(), object.label());
      }

      boolean is(ObjectId object) {
        return object != null
            && object.ordinal() == ordinal
            && object.kind() == kind
            && object.label().equals(label)
            && maker.is(object.creator());
      }
    }

    /// What a selection stands for; null for nothing.
    static Where of(Timeline timeline, Selection what) {
      return switch (what) {
        case Selection.Task(TaskId task) ->
            new Task(TaskPath.of(task), Breakpoints.functionOf(timeline, task));
        case Selection.Thing(ObjectId object) -> Thing.of(object);
        case Selection.Nothing _ -> null;
      };
    }
  }

  /// Which of the times that all conditions are true count.
  ///
  /// @param number from 1
  public record Which(Kind kind, int number) {

    public static final Which EACH = new Which(Kind.EACH, 1);

    /// How `number` is meant.
    public enum Kind {
      /// Every time.
      EACH,
      /// The time of that number alone.
      ONLY,
      /// That time and all later ones.
      FROM,
      /// Each that the number divides.
      EVERY
    }

    /// @param time how often it has happened by then, from 1
    boolean holds(int time) {
      return switch (kind) {
        case EACH -> true;
        case ONLY -> time == number;
        case FROM -> time >= number;
        case EVERY -> time % number == 0;
      };
    }
  }

  public Breakpoint withEnabled(boolean on) {
    return new Breakpoint(where, on, condition, goroutine, which);
  }

  public Breakpoint withCondition(String other) {
    return new Breakpoint(where, enabled, other, goroutine, which);
  }

  public Breakpoint withGoroutine(String other) {
    return new Breakpoint(where, enabled, condition, other, which);
  }

  public Breakpoint withWhich(Which other) {
    return new Breakpoint(where, enabled, condition, goroutine, other);
  }

  /// Whether the events alone tell where it stops, each for itself.
  boolean isPlain() {
    return condition.isEmpty() && goroutine.isEmpty() && which.kind() == Which.Kind.EACH;
  }

  /// Whether there is a condition of any kind.
  public boolean isConditional() {
    return !isPlain();
  }
}
