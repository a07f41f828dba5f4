package interleave.session;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;

/// What people have clicked, on the stage, in the lanes, in the code or in a list.
public sealed interface Selection {

  Selection NOTHING = new Nothing();

  record Nothing() implements Selection {}

  record Task(TaskId id) implements Selection {}

  record Thing(ObjectId id) implements Selection {}
}
