package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.AbstractList;
import java.util.List;

/// Everything that can be seen at an instant: the fold of all events before it. Immutable.
public final class Picture {

  private final Census census;
  private final Shelf<TaskPicture> tasks;
  private final Shelf<ObjectPicture> objects;
  private final TaskId[] procs;
  private final int events;
  private final int outputs;
  private final Event last;
  private final Event.ProgramEnd ending;

  Picture(
      Census census,
      Shelf<TaskPicture> tasks,
      Shelf<ObjectPicture> objects,
      TaskId[] procs,
      int events,
      int outputs,
      Event last,
      Event.ProgramEnd ending) {
    this.census = census;
    this.tasks = tasks;
    this.objects = objects;
    this.procs = procs;
    this.events = events;
    this.outputs = outputs;
    this.last = last;
    this.ending = ending;
  }

  /// How many events it is made of; the index of its last event is one less.
  public int events() {
    return events;
  }

  /// The last of its events; null before the first.
  public Event last() {
    return last;
  }

  /// Virtual time.
  public long nanos() {
    return last == null ? 0 : last.nanos();
  }

  /// All tasks created so far, also those that have ended, in order of creation.
  public List<TaskPicture> tasks() {
    return list(tasks);
  }

  /// Null when it has not been created yet.
  public TaskPicture task(TaskId id) {
    int place = id == null ? -1 : id.number() - 1;
    return place >= 0 && place < tasks.size() ? tasks.get(place) : null;
  }

  /// All objects named so far, in the order in which events named them first.
  public List<ObjectPicture> objects() {
    return list(objects);
  }

  /// Null when no event has named it yet.
  public ObjectPicture object(ObjectId id) {
    int place = id == null ? -1 : census.place(id);
    return place >= 0 && place < objects.size() ? objects.get(place) : null;
  }

  /// Null when `id` is null (a nil channel), is no channel, or has not been named yet.
  public ObjectPicture.Channel channel(ObjectId id) {
    return object(id) instanceof ObjectPicture.Channel channel ? channel : null;
  }

  /// How many Ps there are.
  public int procs() {
    return procs.length;
  }

  /// The task that runs on a P; null when the P is idle.
  public TaskId running(int proc) {
    return procs[proc];
  }

  /// Everything written so far, in order.
  public List<Event.Output> outputs() {
    return census.outputs().subList(0, outputs);
  }

  /// Everything written so far to stdout and stderr, as one text.
  public String console() {
    StringBuilder text = new StringBuilder();
    outputs().forEach(output -> text.append(output.text()));
    return text.toString();
  }

  /// How the program ended; null while it runs.
  public Event.ProgramEnd ending() {
    return ending;
  }

  public boolean deadlocked() {
    return ending != null && ending.ending() == Event.Ending.DEADLOCKED;
  }

  /// A fold that goes on from here.
  public Fold fold() {
    return new Fold(census, tasks.thaw(), objects.thaw(), procs.clone(), this);
  }

  int outputCount() {
    return outputs;
  }

  private static <T extends Figure> List<T> list(Shelf<T> shelf) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        if (index < 0 || index >= shelf.size()) {
          throw new IndexOutOfBoundsException("index " + index + " of " + shelf.size());
        }
        return shelf.get(index);
      }

      @Override
      public int size() {
        return shelf.size();
      }
    };
  }
}
