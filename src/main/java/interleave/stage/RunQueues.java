package interleave.stage;

import interleave.engine.MachineView.RunQueue;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.timeline.Timeline;
import java.util.List;

/// Who waits for which processor: asked of the machine itself, as no event tells. Of the last place
/// asked for, the answer is kept. The machine may be a few events ahead, within one statement: who
/// has a processor there and does not run yet in the picture is the next in its queue.
final class RunQueues {

  /// With more goroutines than this a look into the machine takes too long for every frame.
  private static final int MANY = 100;

  private final Timeline timeline;
  private int at = -2;
  private List<RunQueue> queues = List.of();
  private int countedAt = -2;
  private int counted;

  RunQueues(Timeline timeline) {
    this.timeline = timeline;
  }

  /// The queues after the last event of `picture`; without those who do not wait there yet, or any
  /// more.
  List<RunQueue> at(Picture picture) {
    int event = picture.events() - 1;
    if (event != at) {
      at = event;
      queues = event < 0 || picture.tasks().size() > MANY ? List.of() : look(event, picture);
    }
    return queues;
  }

  /// How many wait in all queues together, where they are too many for a look into the machine; 0
  /// otherwise.
  int count(Picture picture) {
    int event = picture.events() - 1;
    if (picture.tasks().size() <= MANY || !timeline.hasMachine() || picture.ending() != null) {
      return 0;
    }
    if (event != countedAt) {
      countedAt = event;
      counted = 0;
      for (TaskPicture task : picture.tasks()) {
        counted += task.state() == TaskState.RUNNABLE ? 1 : 0;
      }
    }
    return counted;
  }

  private List<RunQueue> look(int event, Picture picture) {
    if (!timeline.hasMachine() || picture.ending() != null) {
      return List.of();
    }
    return timeline.machineAt(event).view().runQueues().stream()
        .map(
            q -> new RunQueue(q.proc(), q.tasks().stream().filter(t -> ready(t, picture)).toList()))
        .filter(q -> !q.tasks().isEmpty())
        .toList();
  }

  private static boolean ready(TaskId id, Picture picture) {
    TaskPicture task = picture.task(id);
    return task != null && task.state() == TaskState.RUNNABLE;
  }
}
