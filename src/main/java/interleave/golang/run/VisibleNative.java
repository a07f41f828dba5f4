package interleave.golang.run;

import interleave.engine.Pending;
import interleave.engine.event.ObjectId;

/// A native function that is a visible operation: the calling goroutine stands before it until the
/// schedule lets it move. Only these may write output, make decisions, park, wake others and emit
/// events. Decisions come first: when the schedule asks a person, the call is given up at
/// [NativeCall#choose] and made again later, so nothing may have changed before it.
///
/// A visible native should not call back into Go before its effect; format first, in a local native
/// or in Go, and let the visible one take the finished text.
public interface VisibleNative extends Native {

  /// What people are told it is about to do.
  Pending.Kind kind();

  /// What it does it to; null when that has no name (yet). Must not change anything.
  default ObjectId object(NativeCall call) {
    return null;
  }

  /// Whether it would complete now, rather than park. Must not change anything.
  default boolean enabled(NativeCall call) {
    return true;
  }

  /// A visible native that has no object and never parks.
  static VisibleNative of(Pending.Kind kind, Native body) {
    return new VisibleNative() {
      @Override
      public Pending.Kind kind() {
        return kind;
      }

      @Override
      public void call(NativeCall call) {
        body.call(call);
      }
    };
  }
}
