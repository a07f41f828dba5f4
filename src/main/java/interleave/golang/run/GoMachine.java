package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.Limits;
import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Pending;
import interleave.engine.Strategy;
import interleave.engine.Watch;
import interleave.engine.event.Event;
import interleave.engine.event.EventSink;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Opcode;
import interleave.golang.code.Program;
import interleave.golang.run.Goroutine.Stand;
import interleave.golang.types.Type;
import interleave.golang.value.Cell;
import interleave.golang.value.Closure;
import interleave.golang.value.Memory;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.Zero;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A Go program in execution.
public final class GoMachine implements Machine {

  /// The token of a goroutine that goes on behind its native when it is woken.
  static final Object RETURN_ON_WAKE = "return";

  /// How many machine instructions a statement counts for.
  private static final int INSTRUCTIONS_PER_STATEMENT = 4;

  private static final int SEEDS = 1 << 30;

  final Program program;
  final Natives natives;
  final Settings settings;
  final Limits limits;
  final Zero zero;
  final GoValues values;
  final RandomSource random = new RandomSource(0);
  final Object[] globals;
  final RuntimeErrors errors;
  final Panics panics;
  final Calls calls;
  final Sharing sharing;
  final Operations operations;
  final Channels channels;
  final Selects selects;
  final Timers timers;
  final Interpreter interpreter;
  final Traceback traceback;
  final PanicEnd panicEnd = new PanicEnd();
  final Endings endings;

  /// By number; where one has ended, [#gone] stands for it. `main` stays.
  final ArrayList<Goroutine> goroutines = new ArrayList<>();

  private final Goroutine gone;
  final Spawning spawning = new Spawning(this);
  final Scheduler scheduler;
  final Slots slots = new Slots();
  final Events events;
  boolean recording;

  /// Tells of each access to memory; null when nobody watches.
  Accesses accesses;

  int inputRead;

  /// What the program has told the runtime.
  final Advice advice = new Advice();

  private final Map<Function, Liveness> liveness;
  private Strategy strategy;
  private Decision asked;
  private Outcome outcome = Outcome.RUNNING;
  private boolean started;
  long now;
  private long steps;

  /// How many more steps the caller of [#run] wants, this one not counted.
  private long stepsLeft;

  /// How many more statements may be executed before the limit is hit.
  private long statementsLeft;

  /// Of the copy that this machine is.
  long weight;

  /// How many goroutines have not ended.
  int live;

  private boolean unsettled;

  private Goroutine moving;

  private volatile boolean interrupted;

  /// @param natives all that the program's library declares without a body
  public GoMachine(Program program, Natives natives, Settings settings) {
    this(program, natives, settings, null);
  }

  /// @param original whose types and analyses to share; null for none
  GoMachine(Program program, Natives natives, Settings settings, GoMachine original) {
    this.program = program;
    values = new GoValues(program);
    this.natives = natives;
    this.settings = settings;
    gone = new Goroutine(new TaskId(null, 0, 0), program.entry().name(), "", Pos.NONE);
    gone.release();
    this.limits = settings.limits();
    events = new Events(this);
    statementsLeft = limits.instructions() / INSTRUCTIONS_PER_STATEMENT;
    globals = new Object[program.globals().size()];
    zero = new Zero();
    liveness = original == null ? new HashMap<>() : original.liveness;
    errors = original == null ? new RuntimeErrors(program, zero) : original.errors;
    panics = new Panics(this);
    calls = new Calls(this);
    sharing = new Sharing(this);
    operations = new Operations(this);
    channels = new Channels(this);
    selects = new Selects(this);
    timers = new Timers(this, program.version());
    interpreter = new Interpreter(this);
    if (original != null) {
      compileAfter(original.interpreter.support.enough);
    }
    traceback = new Traceback(this);
    endings = new Endings(this);
    scheduler =
        switch (settings.mode()) {
          case FAITHFUL -> new GoScheduler(this);
          case MANUAL -> new ManualScheduler(this);
          case FIFO, EXPLORE, MANUAL_FIFO -> new QueueScheduler(this, settings.mode());
        };
    interpreter.support.burst = new Burst(this);
  }

  /// After how many calls and rounds of its loops a function is run as bytecode of the JVM: 0 for
  /// at once, [Integer#MAX_VALUE] for never. What happens is the same for every number.
  public void compileAfter(int times) {
    interpreter.support.enough = times;
  }

  // Steps

  @Override
  public Outcome step(Strategy chosen, EventSink listener) {
    return run(chosen, listener, 1);
  }

  @Override
  public Outcome run(Strategy chosen, EventSink listener, long maxSteps) {
    strategy = chosen;
    events.tell(listener, accesses);
    recording = listener != EventSink.NONE || accesses != null;
    interpreter.support.burst.tell(listener);
    try {
      for (stepsLeft = maxSteps; stepsLeft > 0 && outcome == Outcome.RUNNING; ) {
        stepsLeft--;
        if (interrupted) {
          interrupted = false;
          return outcome;
        }
        if (unsettled) {
          unsettled = false;
          scheduler.settle();
        } else {
          stepOnce();
        }
      }
      return outcome;
    } catch (NativeSignal signal) {
      if (signal.kind() != NativeSignal.Kind.ASKED) {
        throw signal;
      }
      interpreter.budget = 0;
      return new Outcome.Asking(asked);
    } catch (HeapMeter.Exceeded | OutOfMemoryError | StackOverflowError e) {
      endings.exhausted(e, moving);
      return outcome;
    } finally {
      strategy = null;
      events.tell(EventSink.NONE, null);
    }
  }

  @Override
  public boolean watchedBy(Watch watch) {
    if (started) {
      throw new IllegalStateException("the program has started");
    }
    accesses = new Accesses(this, watch);
    sharing.watched();
    return true;
  }

  /// Makes a [#run] in progress return soon; the machine stays usable. The one method that another
  /// thread may call.
  public void interrupt() {
    interrupted = true;
  }

  /// Whether somebody wants the run to stop; the scheduler then stops settling, and goes on with it
  /// when the run goes on.
  boolean isInterrupted() {
    unsettled |= interrupted;
    return interrupted;
  }

  private void stepOnce() {
    if (started) {
      move(scheduler.choose());
    } else {
      start();
      steps++;
    }
    if (now > limits.nanos()) {
      endings.limit(
          Limits.Kind.TIME,
          "more than " + limits.nanos() / 1_000_000_000 + " seconds of virtual time",
          moving);
    }
  }

  private void move(Goroutine g) {
    if (scheduler.begin(g)) {
      perform(g);
    }
    steps++;
    if (!hasEnded()) {
      scheduler.moved(g);
    }
  }

  private void start() {
    random.restore(decide(new Decision.Number(Decision.Number.SEED, SEEDS)));
    started = true;
    Globals.make(this);
    Closure entry = Closure.of(program.entry());
    Goroutine main = new Goroutine(new TaskId(null, 1, 1), program.entry().name(), "", Pos.NONE);
    main.mark = mark(main);
    main.enterRoot(entry);
    main.slot = slots.take(null);
    goroutines.add(main);
    live = 1;
    if (recording) {
      emit(new Event.GoCreate(now, null, posOf(main), main.id, "main.main"));
    }
    for (int i = 0; i < globals.length; i++) {
      Memory variable = (Memory) globals[i];
      variable.maker = main.id;
      variable.ordinal = ++main.objects;
      if (variable instanceof Cell && !program.globals().get(i).library()) {
        // as if main had declared it: whether it has an initial value makes no difference
        variable.owner = main.mark;
      }
    }
    scheduler.spawned(main);
    scheduler.settle();
  }

  /// Performs what `g` stands before; local code that follows is up to the scheduler.
  private void perform(Goroutine g) {
    moving = g;
    switch (g.stand) {
      case VISIBLE -> perform(g, null);
      case SLICE -> scheduler.sliceOver(g);
      case EXIT -> endings.mainReturned();
      case START, RESUME, LOCAL -> {}
      case PARKED, ENDED -> throw new IllegalStateException(g + " cannot move");
    }
  }

  /// Performs the visible operation that `g` stands before.
  ///
  /// @param called the native at its pc, when its call has been entered; null otherwise
  private void perform(Goroutine g, Native called) {
    g.stand = Stand.LOCAL;
    try {
      if (called != null) {
        calls.perform(g, called);
      } else {
        operate(g);
      }
    } catch (RuntimePanic e) {
      stoppedBy(g, panics.raise(g, e));
    } catch (NativeSignal e) {
      if (e.kind() == NativeSignal.Kind.ASKED) {
        g.stand = Stand.VISIBLE;
      }
      stoppedBy(g, panics.signal(g, e));
    }
  }

  private void stoppedBy(Goroutine g, Interpreter.Stop stop) {
    if (stop == Interpreter.Stop.VISIBLE) {
      g.stand = Stand.VISIBLE;
    } else if (stop == null && g.stand == Stand.VISIBLE) {
      g.stand = Stand.LOCAL;
    }
  }

  private void operate(Goroutine g) {
    if ((g.flags(g.depth) & Goroutine.NATIVE) != 0) {
      calls.visible(g);
      return;
    }
    Function function = g.functions[g.depth];
    Instr in = function.code()[g.pc];
    switch (function.opcodes()[g.pc]) {
      case Opcode.SEND -> channels.send(g, (Instr.Send) in);
      case Opcode.RECEIVE -> channels.receive(g, (Instr.Receive) in);
      case Opcode.CLOSE -> channels.close(g, (Instr.Close) in);
      case Opcode.SELECT -> selects.select(g, (Instr.Select) in);
      case Opcode.GO -> {
        spawning.by(g, (Closure) g.refs[g.refBase() + ((Instr.Go) in).closure()]);
        g.pc++;
      }
      case Opcode.CALL_NATIVE -> calls.visible(g);
      case Opcode.MAP_RANGE -> operations.maps().begin(g, (Instr.MapRange) in);
      default -> g.mayShare = true;
    }
  }

  /// Runs the local code of `g` within the interpreter's budget, and further operations of `g`
  /// while they come next.
  void runLocal(Goroutine g) {
    moving = g;
    takeGrant(g);
    Interpreter.Stop stop = null;
    if (g.closedUnderSend) {
      g.closedUnderSend = false;
      stop = panics.raise(g, RuntimePanic.plain("send on closed channel"));
    }
    g.stand = Stand.LOCAL;
    if (stop == null) {
      stop = interpreter.run(g);
    }
    if (hasEnded()) {
      return;
    }
    switch (stop) {
      case VISIBLE -> g.stand = Stand.VISIBLE;
      case BUDGET -> g.stand = Stand.LOCAL;
      case EXIT, ENDED, LEFT -> {}
    }
  }

  private void takeGrant(Goroutine g) {
    sharing.grant(g.mayShare);
    g.mayShare = false;
  }

  /// Counts statements that `g` has executed.
  void executed(Goroutine g, int statements) {
    statementsLeft -= statements;
    if (statementsLeft < 0 && !hasEnded()) {
      endings.limit(
          Limits.Kind.INSTRUCTIONS, "more than " + limits.instructions() + " instructions", g);
    }
  }

  /// `g` stands before a visible operation while its local code runs. When its step would come next
  /// anyway, makes it here: the same as ending this step and making the next, without the way there
  /// and back.
  ///
  /// @return null when local code goes on, within a new budget of the interpreter
  Interpreter.Stop goOn(Goroutine g, Native called) {
    if (!beginNext(g)) {
      return Interpreter.Stop.VISIBLE;
    }
    perform(g, called);
    return goesOn(g) ? null : Interpreter.Stop.LEFT;
  }

  /// `g` has performed an operation in the middle of its local code: begins what follows it, unless
  /// `g` has left its processor.
  boolean goesOn(Goroutine g) {
    if (hasEnded() || !scheduler.runsOn(g)) {
      return false;
    }
    g.stand = Stand.LOCAL;
    takeGrant(g);
    return true;
  }

  /// The same before an access to shared memory, which belongs to the local code that follows it.
  boolean goOnLocally(Goroutine g) {
    return beginNext(g) && scheduler.runsOn(g);
  }

  /// Begins the operation that `g` stands before, if it comes next.
  boolean beginNext(Goroutine g) {
    if (stepsLeft <= 0 || interrupted || !scheduler.continues(g)) {
      return false;
    }
    stepsLeft--;
    steps++;
    return true;
  }

  /// Whether so many more operations can be made before anybody wants the machine to stop.
  boolean hasRoomFor(int operations) {
    return stepsLeft >= operations
        && !interrupted
        && events.hasRoomFor(operations)
        && statementsLeft >= Costs.STRETCH;
  }

  /// So many operations have been made, each of them a step.
  void made(int operations) {
    stepsLeft -= operations;
    steps += operations;
    if (recording) {
      events.counted(operations);
    }
  }

  // Decisions

  /// Asks the schedule; throws when it wants a person to decide.
  int decide(Decision decision) {
    int answer = strategy.decide(decision, view());
    if (answer == Strategy.ASK) {
      asked = decision;
      throw NativeSignal.ASKED;
    }
    if (answer < 0 || answer >= decision.arity()) {
      throw new IllegalArgumentException("answer " + answer + " to " + decision);
    }
    return answer;
  }

  // Goroutines

  Goroutine main() {
    return goroutines.get(0);
  }

  /// The goroutine that moved last.
  Goroutine moving() {
    return moving;
  }

  /// @param mark of the goroutine
  boolean hasEnded(int mark) {
    int number = mark & ~Goroutine.WATCHED;
    return number <= goroutines.size() && !goroutines.get(number - 1).isAlive();
  }

  int mark(Goroutine g) {
    boolean plain = accesses == null && settings.racing().isEmpty();
    return plain ? g.number : g.number | Goroutine.WATCHED;
  }

  /// The goroutine has returned or called Goexit.
  void endGoroutine(Goroutine g) {
    if (recording) {
      emit(new Event.GoEnd(now, g.id, posOf(g)));
    }
    slots.give(g.proc, g.slot);
    g.release();
    if (g != main()) {
      goroutines.set(g.number - 1, gone);
    }
    live--;
    scheduler.ended(g);
  }

  void started(Goroutine g, int proc) {
    g.running = true;
    if (recording) {
      events.started(g, proc);
    }
  }

  void stopped(Goroutine g, Event.StopReason reason) {
    g.running = false;
    if (recording) {
      emit(new Event.GoStop(now, g.id, posOf(g), reason));
    }
  }

  /// `g` waits; the event for it is the caller's.
  void parked(Goroutine g, WaitReason reason, ObjectId object) {
    g.stand = Stand.PARKED;
    g.running = false;
    g.reason = reason;
    g.waitObject = object;
    g.blockedSince = now;
    scheduler.parked(g);
  }

  /// `g` waits in a native.
  void park(Goroutine g, WaitReason reason, ObjectId object, long deadline) {
    if (deadline >= 0) {
      Timer alarm = new Timer();
      alarm.sleeper = g;
      g.alarm = alarm;
      timers.set(alarm, deadline);
    }
    parked(g, reason, object);
    if (recording) {
      events.blocks(g, reason, object, deadline);
    }
  }

  /// A waiting goroutine can go on.
  ///
  /// @param by who woke it; null for a timer
  void ready(Goroutine g, TaskId by) {
    if (g.stand != Stand.PARKED) {
      throw new IllegalStateException(g + " does not wait");
    }
    if (g.alarm != null) {
      timers.stop(g.alarm);
      g.alarm = null;
    }
    if (g.token == null || g.token == RETURN_ON_WAKE) {
      g.stand = Stand.RESUME;
      if (g.token == RETURN_ON_WAKE) {
        g.token = null;
        g.pc++;
      }
    } else {
      g.stand = Stand.VISIBLE;
    }
    g.reason = null;
    g.waitObject = null;
    if (recording) {
      events.readied(g, by);
    }
    scheduler.readied(g);
  }

  void yield(Goroutine g) {
    g.stand = Stand.LOCAL;
    scheduler.yielded(g);
  }

  // Time

  /// A move begins at this time; time never goes back.
  void at(long nanos) {
    if (nanos > now) {
      now = nanos;
    }
  }

  // Events and names

  void emit(Event event) {
    events.emit(event);
  }

  ObjectId idOf(Goroutine g, Memory memory, ObjectId.Kind kind) {
    return Naming.idOf(this, memory, kind, g == null ? main() : g);
  }

  Function method(Type type, String name) {
    Function method = program.interfaceMethod(type, name);
    return method != null ? method : errors.method(type, name);
  }

  /// Where a goroutine stands in the user's own code.
  Pos posOf(Goroutine g) {
    return Places.of(g);
  }

  // Endings

  boolean hasEnded() {
    return outcome != Outcome.RUNNING;
  }

  /// The run is over; what follows are the last events.
  void conclude(Outcome last) {
    outcome = last;
  }

  // The contract's other half

  @Override
  public long steps() {
    return steps;
  }

  @Override
  public long nanos() {
    return now;
  }

  @Override
  public List<Pending> pending() {
    return new PendingOperations(this).list();
  }

  @Override
  public Machine fork() {
    return new Copier(this).copy();
  }

  /// Takes over the counters of the machine it is a copy of.
  void restore(GoMachine from) {
    advice.restore(from.advice);
    outcome = from.outcome;
    started = from.started;
    now = from.now;
    steps = from.steps;
    statementsLeft = from.statementsLeft;
    events.restore(from.events);
    live = from.live;
    inputRead = from.inputRead;
    unsettled = from.unsettled;
    random.restore(from.random.state());
  }

  @Override
  public long weight() {
    return weight;
  }

  @Override
  public long fingerprint() {
    return new Fingerprint(this).compute();
  }

  @Override
  public MachineView view() {
    return new Inspection(this);
  }

  /// Shared with all copies of the machine, which one thread uses: a property of the code.
  Liveness liveness(Function function) {
    return liveness.computeIfAbsent(function, Liveness::new);
  }
}
