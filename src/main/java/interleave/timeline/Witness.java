package interleave.timeline;

import interleave.engine.Machine;
import interleave.engine.event.Event;

/// Sees a recorded run happen again.
@FunctionalInterface
public interface Witness {

  /// An event happens.
  ///
  /// @param at its place in the recording
  /// @param machine in the middle of the step: it may be looked at, and nothing else
  void sees(int at, Event event, Machine machine);
}
