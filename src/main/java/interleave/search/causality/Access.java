package interleave.search.causality;

import interleave.engine.CallSite;
import interleave.engine.Watch;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.List;

/// An access to a place in memory.
///
/// @param task who
/// @param time of its own, see [Strand]
/// @param at the last event that happened up to it, the access itself when that is one
/// @param stack where, innermost first
public record Access(TaskId task, int time, Watch.Use use, int at, List<CallSite> stack) {

  public boolean writes() {
    return !use.reads();
  }

  /// Where in the user's own code.
  public Pos pos() {
    for (CallSite site : stack) {
      if (!site.library() && site.pos().isKnown()) {
        return site.pos();
      }
    }
    return Pos.NONE;
  }

  /// Whether two accesses may be a race when nothing orders them.
  boolean conflicts(Access other) {
    return !(use.reads() && other.use.reads()) && !(use.isAtomic() && other.use.isAtomic());
  }
}
