package interleave.engine.event;

/// The kinds of events that come again and again with the same task, place and object, and differ
/// in their time and a number at most.
public enum Repeated {
  /// [Event.LockAcquire] for writing.
  LOCK_ACQUIRE,
  /// [Event.LockRelease] of such a lock, which is not starving.
  LOCK_RELEASE,
  /// [Event.VarRead] of a number.
  VAR_READ,
  /// [Event.VarWrite] of a number.
  VAR_WRITE
}
