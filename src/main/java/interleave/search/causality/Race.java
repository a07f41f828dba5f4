package interleave.search.causality;

import interleave.engine.CallSite;
import interleave.engine.event.ObjectId;
import java.util.List;

/// Two accesses to one place, at least one of them a write, that nothing orders.
///
/// @param object the place
/// @param earlier the one that came first in this run
/// @param later the one that came second
/// @param earlierCreated where the task of the earlier access was started; empty for the first task
/// @param laterCreated the same for the later access
/// @param earlierEnded whether the task of the earlier access had ended by the later one
public record Race(
    ObjectId object,
    Access earlier,
    Access later,
    List<CallSite> earlierCreated,
    List<CallSite> laterCreated,
    boolean earlierEnded) {}
