package interleave.engine.event;

/// Why a task waits, in the words of Go's runtime (`runtime/runtime2.go`, Go 1.23), as they stand
/// in brackets in a goroutine dump.
public enum WaitReason {
  CHAN_RECEIVE("chan receive"),
  CHAN_SEND("chan send"),
  CHAN_RECEIVE_NIL("chan receive (nil chan)"),
  CHAN_SEND_NIL("chan send (nil chan)"),
  SELECT("select"),
  SELECT_NO_CASES("select (no cases)"),
  SLEEP("sleep"),
  MUTEX_LOCK("sync.Mutex.Lock"),
  RW_MUTEX_RLOCK("sync.RWMutex.RLock"),
  RW_MUTEX_LOCK("sync.RWMutex.Lock"),
  COND_WAIT("sync.Cond.Wait"),
  SEMACQUIRE("semacquire"),
  IO_WAIT("IO wait"),
  /// A JavaScript task's `await`; never seen in Go.
  AWAIT("await");

  private final String text;

  WaitReason(String text) {
    this.text = text;
  }

  /// `chan send`, as in `goroutine 1 [chan send]:`.
  public String text() {
    return text;
  }

  /// Why the task of an event begins to wait; null when it does not.
  public static WaitReason of(Event event) {
    return switch (event) {
      case Event.GoBlock e -> e.reason();
      case Event.GoBlockSend e -> e.channel() == null ? CHAN_SEND_NIL : CHAN_SEND;
      case Event.GoBlockReceive e -> e.channel() == null ? CHAN_RECEIVE_NIL : CHAN_RECEIVE;
      case Event.GoBlockSelect e -> e.arms().isEmpty() ? SELECT_NO_CASES : SELECT;
      default -> null;
    };
  }

  /// What the task of an event begins to wait for; null when that is nothing with a name.
  public static ObjectId object(Event event) {
    return switch (event) {
      case Event.GoBlock e -> e.object();
      case Event.GoBlockSend e -> e.channel();
      case Event.GoBlockReceive e -> e.channel();
      default -> null;
    };
  }
}
