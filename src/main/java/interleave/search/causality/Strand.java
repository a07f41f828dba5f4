package interleave.search.causality;

import interleave.engine.CallSite;
import java.util.List;

/// A task as the memory model sees it: its own time, which counts what it has released, and what it
/// knows of the time of others.
final class Strand {

  /// Of a timer that fires: it has no time of its own and hands on what it was set with.
  private static final int NOBODY = -1;

  /// The task's number, from 0.
  private final int place;

  private int time = 1;
  private VectorClock knows;
  private boolean ended;

  /// Where it was started; empty for the first task and when unknown.
  final List<CallSite> created;

  Strand(int place, VectorClock knows, List<CallSite> created) {
    this.place = place;
    this.knows = knows;
    this.created = created;
  }

  static Strand ofTimer(VectorClock knows) {
    return new Strand(NOBODY, knows, List.of());
  }

  /// All that it did up to now, and all that came before that.
  private VectorClock all() {
    return place == NOBODY ? knows : knows.with(place, time);
  }

  /// What it hands on when it starts another task.
  VectorClock forks() {
    VectorClock all = all();
    time++;
    return all;
  }

  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }

  int time() {
    return time;
  }

  /// Whether what the task at `other` did at `then` comes before what this one does now.
  boolean comesAfter(int other, int then) {
    return other == place || knows.get(other) >= then;
  }

  void acquire(Sync sync) {
    knows = knows.join(sync.clock);
  }

  /// What others acquire there from now on is what this one did, and nothing else.
  void release(Sync sync) {
    sync.clock = forks();
  }

  /// What others acquire there from now on is also what this one did.
  void releaseToo(Sync sync) {
    sync.clock = sync.clock.join(forks());
  }

  /// Hands on what it did, and takes what was there before.
  void exchange(Sync sync) {
    VectorClock before = sync.clock;
    release(sync);
    knows = knows.join(before);
  }

  /// A point of synchronisation: what whoever passes it next gets to know.
  static final class Sync {
    private VectorClock clock = VectorClock.EMPTY;

    VectorClock clock() {
      return clock;
    }
  }
}
