package interleave.engine;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import java.util.List;

/// Hears of all that a run does to memory which tasks can share, access by access. Events tell only
/// of memory that several tasks use by then; who looks for races needs to know who used it before.
/// A watched run makes the same decisions and the same events as one that nobody watches.
///
/// What a watch knows about a piece of memory is kept beside that memory, as its *shadow*, so that
/// it goes when the memory goes.
public interface Watch {

  /// What is done to a place.
  enum Use {
    READ,
    WRITE,
    ATOMIC_LOAD,
    ATOMIC_STORE,
    /// Loads and stores in one.
    ATOMIC_UPDATE,
    /// A lock is taken or given back, which is an atomic update inside the library.
    LOCK;

    public boolean reads() {
      return this == READ || this == ATOMIC_LOAD;
    }

    public boolean isAtomic() {
      return this != READ && this != WRITE;
    }
  }

  /// Looks at the machine in the middle of a step.
  interface Scene {

    /// Where a task stands, innermost first; the same list as long as it is the same place. A null
    /// `task` is a timer.
    List<CallSite> stack(TaskId task);

    /// The name of a place of the memory in question.
    ObjectId place(int place);
  }

  /// An event has been made.
  void happened(Event event, Scene scene);

  /// `task` uses `count` places of a piece of memory from `from` on.
  ///
  /// @param shadow of the memory; null when it has none yet
  /// @return its shadow from now on
  Object uses(Object shadow, TaskId task, int from, int count, Use use, Scene scene);

  /// Whether the last use raced. Of memory that is used as a whole nothing more is looked at then.
  boolean raced();

  /// `task` passes a point of synchronisation that makes no event, such as a lock that the library
  /// needs for itself.
  ///
  /// @param shadow of the memory that stands for it; null when it has none yet
  /// @param acquires whether what comes next comes after all that others have released there
  /// @param releases whether what it did comes before what others do who acquire it there
  /// @return its shadow from now on
  Object passes(Object shadow, TaskId task, boolean acquires, boolean releases);

  /// How many races the program itself knows of: a test fails because of one. A watch that is not
  /// to change the run says 0.
  int races();
}
