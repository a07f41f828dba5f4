package interleave.engine.event;

import interleave.source.Pos;

/// Takes the events of a run in the order in which they happen.
///
/// The most frequent ones also come as calls of their own, which say the same: a sink that keeps
/// numbers takes those without an object ever being made. A value there is `shown`, or `number`
/// when that is null.
@FunctionalInterface
public interface EventSink {

  /// Drops everything: for runs of which only the outcome matters.
  EventSink NONE = event -> {};

  void accept(Event event);

  /// A sink may give a number to what repeats, so that it can be told by that number from then on.
  ///
  /// @return for [#again]; 0 when there is none
  default int shape(Repeated kind, TaskId task, Pos pos, ObjectId object) {
    return 0;
  }

  /// An event that repeats.
  ///
  /// @param shape that this sink has given
  /// @param number 0 when the kind has none
  default void again(int shape, long nanos, int number) {
    throw new IllegalArgumentException("shape " + shape);
  }

  default void goStart(long nanos, TaskId task, Pos pos, int proc) {
    accept(new Event.GoStart(nanos, task, pos, proc));
  }

  default void goBlock(
      long nanos, TaskId task, Pos pos, WaitReason reason, ObjectId object, long deadlineNanos) {
    accept(new Event.GoBlock(nanos, task, pos, reason, object, deadlineNanos));
  }

  default void goBlockSend(
      long nanos, TaskId task, Pos pos, ObjectId channel, Shown shown, long number) {
    accept(new Event.GoBlockSend(nanos, task, pos, channel, Shown.of(shown, number)));
  }

  default void goBlockReceive(long nanos, TaskId task, Pos pos, ObjectId channel) {
    accept(new Event.GoBlockReceive(nanos, task, pos, channel));
  }

  default void goUnblock(long nanos, TaskId task, Pos pos, TaskId woken) {
    accept(new Event.GoUnblock(nanos, task, pos, woken));
  }

  default void chanSend(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown shown,
      long number,
      TaskId receiver,
      int slot) {
    accept(new Event.ChanSend(nanos, task, pos, channel, Shown.of(shown, number), receiver, slot));
  }

  /// A receive that lets no sender refill the buffer.
  default void chanReceive(
      long nanos,
      TaskId task,
      Pos pos,
      ObjectId channel,
      Shown shown,
      long number,
      int slot,
      boolean ok,
      TaskId sender) {
    accept(
        new Event.ChanReceive(
            nanos, task, pos, channel, Shown.of(shown, number), slot, ok, sender, null));
  }

  default void lockAcquire(long nanos, TaskId task, Pos pos, ObjectId lock, boolean read) {
    accept(new Event.LockAcquire(nanos, task, pos, lock, read));
  }

  default void lockRelease(
      long nanos, TaskId task, Pos pos, ObjectId lock, boolean read, boolean starving) {
    accept(new Event.LockRelease(nanos, task, pos, lock, read, starving));
  }

  default void varRead(
      long nanos, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    accept(new Event.VarRead(nanos, task, pos, variable, Shown.of(shown, number)));
  }

  default void varWrite(
      long nanos, TaskId task, Pos pos, ObjectId variable, Shown shown, long number) {
    accept(new Event.VarWrite(nanos, task, pos, variable, Shown.of(shown, number)));
  }
}
