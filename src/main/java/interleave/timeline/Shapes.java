package interleave.timeline;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.source.Pos;
import java.util.Arrays;

/// What repeats in the events of a run: a kind of event, by whom, where, on which object. Programs
/// go round in loops, so there are few such shapes; each has a number, from 1 on, and an event says
/// that number. One thread numbers, any thread may ask for a shape whose number it has seen.
///
/// Shapes seen lately are remembered. One that was forgotten is numbered once more: a shape may
/// have several numbers, a number has one shape.
///
/// The numbers of a shape:
///
///     0  who (32 bits), where (24), what kind (8)
///     1  the object
final class Shapes {

  /// The answer for a shape that cannot have a number.
  static final int NONE = -1;

  private static final int BITS = 8;
  private static final int CHUNK = 1 << BITS;
  private static final int KIND_BITS = 8;
  private static final int MOST_PLACES = 1 << 24;
  private static final int RECENT = 1 << 12;

  private final int most;
  private final Numbering<TaskId> tasks = new Numbering<>();
  private final Numbering<Pos> places = new Numbering<>();
  private final Numbering<ObjectId> objects = new Numbering<>();
  private final Recent[] recent = new Recent[RECENT];
  private volatile long[][] chunks = new long[4][];
  private int size = 1;

  /// One of the shapes seen lately.
  private static final class Recent {
    private static final Recent NOTHING = new Recent();

    private int kind = -1;
    private TaskId task;
    private Pos pos;
    private ObjectId object;
    private int number;

    private boolean is(int otherKind, TaskId otherTask, Pos otherPos, ObjectId otherObject) {
      return pos == otherPos && task == otherTask && kind == otherKind && object == otherObject;
    }

    private Recent become(
        int newKind, TaskId newTask, Pos newPos, ObjectId newObject, int newNumber) {
      Recent shape = this == NOTHING ? new Recent() : this;
      shape.kind = newKind;
      shape.task = newTask;
      shape.pos = newPos;
      shape.object = newObject;
      shape.number = newNumber;
      return shape;
    }
  }

  /// @param most numbers are below this
  Shapes(int most) {
    this.most = most;
    Arrays.fill(recent, Recent.NOTHING);
  }

  /// @param kind less than 256
  /// @return [#NONE] when it has a name that equals a known one but reads differently
  int number(int kind, TaskId task, Pos pos, ObjectId object) {
    int hash = kind + 31 * pos.line() + 1021 * pos.column();
    hash += task == null ? 0 : 8191 * task.number();
    int place = hash * 0x9E3779B1 >>> 20;
    Recent seen = recent[place];
    if (seen.is(kind, task, pos, object)) {
      return seen.number;
    }
    Recent older = recent[place ^ 1];
    if (older.is(kind, task, pos, object)) {
      return older.number;
    }
    int number = add(kind, task, pos, object);
    if (number != NONE) {
      recent[place ^ 1] = seen;
      recent[place] = older.become(kind, task, pos, object, number);
    }
    return number;
  }

  private int add(int kind, TaskId task, Pos pos, ObjectId object) {
    long who = task(task);
    long where = places.number(pos, 31 * pos.line() + pos.column());
    long what = object == null ? 0 : objects.number(object, object.hashCode());
    if (who < 0 || where < 0 || where >= MOST_PLACES || what < 0 || size >= most) {
      return NONE;
    }
    int number = size++;
    put(number, who << 32 | where << KIND_BITS | kind, what);
    return number;
  }

  private void put(int number, long head, long object) {
    long[][] all = chunks;
    int chunk = number >>> BITS;
    if (chunk == all.length) {
      all = Arrays.copyOf(all, 2 * chunk);
    }
    if (all[chunk] == null) {
      all[chunk] = new long[2 * CHUNK];
      chunks = all;
    }
    int at = 2 * (number & CHUNK - 1);
    all[chunk][at] = head;
    all[chunk][at + 1] = object;
  }

  /// The number of a task by itself; 0 for null.
  int task(TaskId task) {
    return task == null ? 0 : tasks.number(task, task.number());
  }

  TaskId taskOf(int number) {
    return tasks.get(number);
  }

  int kind(int shape) {
    return (int) head(shape) & (1 << KIND_BITS) - 1;
  }

  TaskId task(int shape) {
    return tasks.get((int) (head(shape) >>> 32));
  }

  Pos pos(int shape) {
    return places.get((int) head(shape) >>> KIND_BITS);
  }

  ObjectId object(int shape) {
    return objects.get((int) chunks[shape >>> BITS][2 * (shape & CHUNK - 1) + 1]);
  }

  private long head(int shape) {
    return chunks[shape >>> BITS][2 * (shape & CHUNK - 1)];
  }
}
