package interleave.timeline;

import interleave.engine.Decision;
import interleave.engine.Limits;
import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Strategy;
import interleave.engine.event.EventSink;
import interleave.search.causality.Race;
import interleave.search.causality.RaceDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Forks of the machine taken along the run, so that its state at any event comes from replaying a
/// short stretch. When they get too heavy, every other one is dropped and they are taken half as
/// often. May be used by several threads.
public final class Keyframes {

  /// Estimated bytes of a fork, and of each live task in it, where the fork does not tell.
  private static final long FORK_BYTES = 4_096;

  private static final long TASK_BYTES = 1_024;

  /// A fork copies every task and all memory: where there is much of both, keyframes are taken less
  /// often, so that the copying stays a small part of the run.
  private static final long STEPS_PER_TASK = 4;

  private static final long BYTES_PER_STEP = 256;

  /// Of a task that has ended only its name is copied.
  private static final int ENDED_PER_TASK = 64;

  private static final long ENDED_BYTES = 8;

  private record Keyframe(Machine machine, int events, int picks, long bytes) {}

  private final Picks picks;
  private final long budgetBytes;
  private final List<Keyframe> keyframes = new ArrayList<>();
  private long interval;
  private long bytes;
  private long next;

  /// How many events the machine has made, once the recording was broken off: those behind were
  /// added to end it in order, and no replay comes to them.
  private int made = Integer.MAX_VALUE;

  /// @param interval steps between keyframes to start with
  /// @param budgetBytes how heavy all of them may get, by estimate
  Keyframes(Picks picks, long interval, long budgetBytes) {
    this.picks = picks;
    this.interval = interval;
    this.budgetBytes = budgetBytes;
  }

  /// How many steps the machine should make until the next keyframe is due.
  synchronized long stepsToNext(Machine machine) {
    return Math.max(1, next - machine.steps());
  }

  /// Takes a keyframe if one is due.
  synchronized void offer(Machine machine, int events, int liveTasks, int endedTasks) {
    if (machine.steps() < next) {
      return;
    }
    Machine fork = machine.fork();
    long estimate = FORK_BYTES + TASK_BYTES * liveTasks + ENDED_BYTES * endedTasks;
    long weight = Math.max(estimate, fork.weight());
    keyframes.add(new Keyframe(fork, events, picks.size(), weight));
    bytes += weight;
    while (bytes > budgetBytes && keyframes.size() > 2) {
      thin();
    }
    long tasks = liveTasks + endedTasks / ENDED_PER_TASK;
    long pause = Math.max(STEPS_PER_TASK * tasks, fork.weight() / BYTES_PER_STEP);
    next = machine.steps() + Math.max(interval, pause);
  }

  private void thin() {
    List<Keyframe> kept = new ArrayList<>();
    bytes = 0;
    for (int i = 0; i < keyframes.size(); i += 2) {
      kept.add(keyframes.get(i));
      bytes += keyframes.get(i).bytes();
    }
    keyframes.clear();
    keyframes.addAll(kept);
    interval *= 2;
  }

  synchronized int count() {
    return keyframes.size();
  }

  /// The machine makes no more than the `events` events it has made.
  synchronized void breakOff(int events) {
    made = events;
  }

  /// The machine at the end of the step in which event `at` happened; -1: before its first step.
  Machine machineAt(int at) {
    return machineAt(at, (_, _, _) -> {});
  }

  /// @param witness sees the events on the way there, those of the last step too
  private Machine machineAt(int at, Witness witness) {
    Keyframe from;
    Machine machine;
    int index;
    synchronized (this) {
      index = Math.min(at, made - 1);
      from = nearest(index + 1);
      machine = from.machine().fork();
    }
    int[] events = {from.events()};
    EventSink count = event -> witness.sees(events[0]++, event, machine);
    Replay replay = new Replay(picks, from.picks());
    while (events[0] <= index) {
      long step = machine.steps();
      Outcome outcome = machine.step(replay, count);
      if (outcome != Outcome.RUNNING) {
        if (events[0] <= index) {
          if (outcome instanceof Outcome.LimitReached(Limits.Kind limit, String message)
              && limit == Limits.Kind.HEAP) {
            // there was more when it was recorded
            throw new OutOfMemoryError(message);
          }
          throw new IllegalStateException(
              "the replay diverged: it ended at step "
                  + step
                  + " with "
                  + outcome
                  + " after "
                  + events[0]
                  + " events, event "
                  + index
                  + " was expected");
        }
        break;
      }
    }
    return machine;
  }

  /// The races of the first `events` events: the run is made once more, watched.
  ///
  /// @param stopped ends the search; what has been found by then is all there is
  Races races(int events, BooleanSupplier stopped) {
    Machine machine;
    int last;
    synchronized (this) {
      last = Math.min(events, made);
      machine = keyframes.getFirst().machine().fork();
    }
    List<Race> found = new ArrayList<>();
    if (!machine.watchedBy(new RaceDetector(found::add))) {
      return Races.NONE;
    }
    int[] seen = {0};
    EventSink count = _ -> seen[0]++;
    Replay replay = new Replay(picks, 0);
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING && seen[0] < last && !stopped.getAsBoolean()) {
      outcome = machine.step(replay, count);
    }
    return new Races(found);
  }

  /// Looks at the machine after event `at`: before the next event of the same step, or else at the
  /// step's end.
  <T> T after(int at, Function<Machine, T> look) {
    List<T> seen = new ArrayList<>();
    Machine machine =
        machineAt(
            at,
            (event, _, now) -> {
              if (event == at + 1) {
                seen.add(look.apply(now));
              }
            });
    return seen.isEmpty() ? look.apply(machine) : seen.getFirst();
  }

  /// Makes the run once more from the keyframe before event `from`, and shows each event as it
  /// happens, up to but not including event `to`.
  ///
  /// @param stopped asked now and then whether to give up
  void replay(int from, int to, Witness witness, BooleanSupplier stopped) {
    Machine machine;
    Keyframe begin;
    int last;
    synchronized (this) {
      last = Math.min(to, made);
      begin = nearest(Math.max(0, Math.min(from, last)));
      machine = begin.machine().fork();
    }
    int[] next = {begin.events()};
    EventSink sink =
        event -> {
          if (next[0] < last) {
            witness.sees(next[0], event, machine);
          }
          next[0]++;
        };
    Replay replay = new Replay(picks, begin.picks());
    Outcome outcome = Outcome.RUNNING;
    while (outcome == Outcome.RUNNING && next[0] < last && !stopped.getAsBoolean()) {
      outcome = machine.step(replay, sink);
    }
  }

  private Keyframe nearest(int events) {
    int low = 0;
    int high = keyframes.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (keyframes.get(middle).events() <= events) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return keyframes.get(low);
  }

  /// Answers as the recorded run was answered.
  private static final class Replay implements Strategy {
    private final Picks picks;
    private int next;

    Replay(Picks picks, int next) {
      this.picks = picks;
      this.next = next;
    }

    @Override
    public int decide(Decision decision, MachineView view) {
      if (next >= picks.size()) {
        throw new IllegalStateException(
            "the replay diverged: " + decision + " comes after the last recorded decision");
      }
      if (picks.arity(next) != decision.arity()) {
        throw new IllegalStateException(
            "the replay diverged at decision "
                + next
                + ": one of "
                + picks.arity(next)
                + " was expected, "
                + decision
                + " came");
      }
      return picks.answer(next++);
    }
  }
}
