package interleave.golang.run;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Function;
import interleave.golang.value.Closure;
import interleave.source.Pos;
import java.util.Arrays;

/// A goroutine: its stacks, its deferred calls and panics, and what it stands before.
///
/// All frames share two contiguous stacks, one of longs and one of refs; a frame is a window into
/// each. A call moves the windows up so that the caller's outgoing arguments become the callee's
/// first registers; nothing is copied and nothing is allocated.
public final class Goroutine {

  /// Ints of [#frames] that belong to a frame: where its pc is kept while it calls, where its
  /// windows begin, and [#flags].
  static final int STRIDE = 4;

  /// A frame that the end of a normal function entered through `RunDefers`.
  static final int DEFERRED = 1;

  /// A frame that a panic (or Goexit) entered to run a deferred call.
  static final int PANIC_DEFERRED = 2;

  /// The outermost frame of a goroutine.
  static final int ROOT = 4;

  /// A frame that a native function called.
  static final int FROM_NATIVE = 8;

  /// A native function that waits for a frame above to return.
  static final int NATIVE = 16;

  /// What a goroutine does when it moves next.
  enum Stand {
    /// Begins.
    START,
    /// Goes on with local code; its operation is complete.
    RESUME,
    /// In the middle of local code: other Ps have earlier things to do.
    LOCAL,
    /// Before the visible operation at its pc.
    VISIBLE,
    /// Its time slice is over.
    SLICE,
    /// `main` is about to return, or an uncaught panic to end the program.
    EXIT,
    /// Waits for somebody or something.
    PARKED,
    ENDED
  }

  /// In [#mark] while somebody watches, or single accesses are operations of their own: no memory's
  /// owner is then the goroutine's number, which is all that fast code looks at, so that each
  /// access takes the slow way.
  static final int WATCHED = 1 << 30;

  final TaskId id;
  final int number;
  final String function;
  final Pos createdAt;
  final String creatorFunction;

  /// Where the library's code started it; null when the program did.
  Pos startedInLibrary;

  int children;

  /// How often it has locked itself to its thread.
  int threadLocks;

  int objects;

  /// Its place among all in dumps.
  int slot;

  /// Its last stack that was told of; null when nobody watches.
  CallStacks.Kept kept;

  /// What memory has as its owner when this goroutine is the only one that uses it.
  int mark;

  long[] longs;
  Object[] refs;
  int[] frames;
  Function[] functions;
  int depth = -1;
  int pc;
  Stand stand = Stand.START;

  Closure[] defers;
  int[] deferDepths;
  int deferCount;
  PanicRecord panic;

  /// Whether it has dereferenced nil and not recovered yet from all that followed: Go says so at
  /// the end of the program, whatever that ends with.
  boolean signalled;

  NativeFrame natives;

  /// Why it waits; null when it does not.
  WaitReason reason;

  ObjectId waitObject;

  /// What a parked native wants to find again; null when none is parked.
  Object token;

  /// Places in queues of channels while it waits there in a `select`; null otherwise.
  Waiter[] waiters;

  /// Its place in the queue of a channel while it waits to send or receive; kept for the next time.
  Waiter waiter;

  /// The P it runs on, or ran on last.
  Proc proc;

  /// What wakes it by the clock; null when nothing does.
  Timer alarm;

  /// Set when it was woken by a `close` of the channel it sends to.
  boolean closedUnderSend;

  /// Whether its next instruction may use shared memory: the schedule has let it.
  boolean mayShare;

  /// Whether a timer may start goroutines in its name, even when it has ended.
  boolean setsTimers;

  /// When it began to wait, for tracebacks.
  long blockedSince;

  /// Whether a [interleave.engine.event.Event.GoStart] told that it runs.
  boolean running;

  Goroutine(TaskId id, String function, String creatorFunction, Pos at) {
    this.id = id;
    this.number = id.number();
    this.function = function;
    this.creatorFunction = creatorFunction;
    this.createdAt = at;
  }

  public TaskId id() {
    return id;
  }

  boolean isAlive() {
    return stand != Stand.ENDED;
  }

  /// Whether it runs deferred calls because of a panic, or ends the program with one.
  boolean isPanicking() {
    return panic != null && !panic.isGoexit();
  }

  /// Makes the stacks and enters `closure` as the outermost frame.
  void enterRoot(Closure closure) {
    Function callee = closure.function();
    longs = new long[Math.max(8, callee.longRegisters())];
    refs = new Object[Math.max(8, callee.refRegisters())];
    frames = new int[2 * STRIDE];
    functions = new Function[2];
    push(closure, 0, 0, ROOT);
  }

  /// Enters a function above the top frame; its arguments are in place, those of the closure are
  /// put behind them.
  void push(Closure closure, int longBase, int refBase, int flags) {
    Function callee = closure.function();
    pushFrame(callee, longBase, refBase, flags);
    System.arraycopy(
        closure.longs(), 0, longs, longBase + callee.longParameters(), closure.longs().length);
    System.arraycopy(
        closure.refs(), 0, refs, refBase + callee.refParameters(), closure.refs().length);
  }

  /// As [#push], without captured values; sets the pc to the start of the callee.
  void pushFrame(Function callee, int longBase, int refBase, int flags) {
    if (depth >= 0) {
      frames[depth * STRIDE] = pc;
    }
    ensure(longBase + callee.longRegisters(), refBase + callee.refRegisters());
    depth++;
    int at = depth * STRIDE;
    frames[at + 1] = longBase;
    frames[at + 2] = refBase;
    frames[at + 3] = flags;
    functions[depth] = callee;
    pc = 0;
  }

  /// Room for windows up to these ends, and for one more frame.
  void ensure(int longEnd, int refEnd) {
    if (longEnd > longs.length) {
      longs = Arrays.copyOf(longs, Math.max(longEnd, longs.length * 2));
    }
    if (refEnd > refs.length) {
      refs = Arrays.copyOf(refs, Math.max(refEnd, refs.length * 2));
    }
    if (depth + 2 > functions.length) {
      functions = Arrays.copyOf(functions, functions.length * 2);
      frames = Arrays.copyOf(frames, functions.length * STRIDE);
    }
  }

  /// Leaves the top frame; the one below goes on at the pc it had kept.
  void pop() {
    functions[depth] = null;
    depth--;
    pc = depth >= 0 ? frames[depth * STRIDE] : 0;
  }

  int longBase() {
    return frames[depth * STRIDE + 1];
  }

  int refBase() {
    return frames[depth * STRIDE + 2];
  }

  int flags(int frame) {
    return frames[frame * STRIDE + 3];
  }

  /// Where windows above the top frame may begin.
  int longEnd() {
    return longBase() + functions[depth].longRegisters();
  }

  int refEnd() {
    return refBase() + functions[depth].refRegisters();
  }

  /// The pc of a frame: of one that calls, the place of the call.
  int pcOf(int frame) {
    return frame == depth ? pc : frames[frame * STRIDE];
  }

  void addDefer(Closure closure) {
    addDefer(closure, depth);
  }

  /// Defers a call in one of the frames below; those deferred in frames above it come first.
  void addDefer(Closure closure, int frame) {
    if (defers == null) {
      defers = new Closure[4];
      deferDepths = new int[4];
    } else if (deferCount == defers.length) {
      defers = Arrays.copyOf(defers, deferCount * 2);
      deferDepths = Arrays.copyOf(deferDepths, deferCount * 2);
    }
    int place = deferCount++;
    while (place > 0 && deferDepths[place - 1] > frame) {
      defers[place] = defers[place - 1];
      deferDepths[place] = deferDepths[place - 1];
      place--;
    }
    defers[place] = closure;
    deferDepths[place] = frame;
  }

  /// The innermost frame with deferred calls; -1 when there are none.
  int deferringFrame() {
    return deferCount == 0 ? -1 : deferDepths[deferCount - 1];
  }

  Closure takeDefer() {
    Closure closure = defers[--deferCount];
    defers[deferCount] = null;
    return closure;
  }

  /// Gives back all that it holds, and waits for nothing any more.
  void forget() {
    if (isAlive()) {
      Arrays.fill(refs, null);
      deferCount = 0;
      defers = null;
      stand = Stand.LOCAL;
    }
  }

  /// Gives back what an ended goroutine no longer needs.
  void release() {
    stand = Stand.ENDED;
    longs = null;
    refs = null;
    frames = null;
    functions = null;
    defers = null;
    deferDepths = null;
    panic = null;
    natives = null;
    waiters = null;
    waiter = null;
    proc = null;
    kept = null;
    token = null;
    depth = -1;
  }

  @Override
  public String toString() {
    return id + " " + stand;
  }
}
