package interleave.golang.run;

/// What operations cost on a P, in nanoseconds of virtual time, near what they cost in Go on a
/// common machine. A statement's cost is a setting.
final class Costs {

  static final int SEND = 60;
  static final int RECEIVE = 60;
  static final int SELECT = 120;
  static final int CLOSE = 60;
  static final int SPAWN = 250;
  static final int SWITCH = 100;
  static final int OUTPUT = 800;
  static final int LOCK = 20;

  /// Of an access to memory that other Ps write, in statements: its cache line has to come over.
  static final long SHARED_ACCESS_STATEMENTS = 2;

  /// As how many statements the start of a goroutine or of a timer counts towards the limit of
  /// instructions: an endless flood of them ends as soon as other endless loops.
  static final int START_STATEMENTS = 50;

  static final int MAP_WRITE = 40;

  /// An operation costs up to one part of so many more, by chance.
  static final int JITTER = 4;

  static final int PARK = 50;

  /// From waking an idle P's thread to its looking for work.
  static final int WAKE = 25_000;

  /// A thief leaves a goroutine that has just been made ready alone for so long.
  static final int RUN_NEXT_GRACE = 50_000;

  /// Looking into all other queues without finding anything.
  static final int SEARCH = 1_000;

  static final long SLICE = 10_000_000;

  /// How far local code may run ahead of what other Ps do.
  static final long STRETCH = 10_000;

  private Costs() {}
}
