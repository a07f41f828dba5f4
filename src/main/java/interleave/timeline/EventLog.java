package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.event.Event;

/// The events of a run in the order in which they happened. One thread appends, any thread may read
/// the prefix it sees.
public final class EventLog extends AppendList<Event> {}
