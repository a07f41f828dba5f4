package interleave.picture;

import interleave.base.AppendList;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Turns the events of an event loop into pictures, one after the other. A fold changes; the
/// pictures it gives do not.
public final class LoopFold {

  private final Shelf<PromisePicture> promises;
  private final AppendList<LoopEvent.Output> written;
  private final List<FramePicture> stack;
  private final List<TimerPicture> timers;
  private final List<JobPicture> nextTicks;
  private final List<JobPicture> microtasks;
  private final List<JobPicture> tasks;
  private final List<JobPicture> immediates;
  private final List<AwaitPicture> suspended;
  private int events;
  private LoopEvent last;
  private Phase phase = Phase.SCRIPT;
  private JobPicture running;
  private int settled;
  private long idleUntil = -1;
  private String error = "";
  private int outputs;
  private LoopEvent.ProgramEnd ending;

  public LoopFold() {
    promises = new Shelf<>();
    written = new AppendList<>();
    stack = new ArrayList<>();
    timers = new ArrayList<>();
    nextTicks = new ArrayList<>();
    microtasks = new ArrayList<>();
    tasks = new ArrayList<>();
    immediates = new ArrayList<>();
    suspended = new ArrayList<>();
  }

  LoopFold(
      Shelf<PromisePicture> promises,
      LoopPicture.Settings from,
      AppendList<LoopEvent.Output> written) {
    this.promises = promises;
    this.written = written;
    stack = new ArrayList<>(from.stack());
    timers = new ArrayList<>(from.timers());
    nextTicks = new ArrayList<>(from.nextTicks());
    microtasks = new ArrayList<>(from.microtasks());
    tasks = new ArrayList<>(from.tasks());
    immediates = new ArrayList<>(from.immediates());
    suspended = new ArrayList<>(from.suspended());
    events = from.events();
    last = from.last();
    phase = from.phase();
    running = from.running();
    settled = from.settled();
    idleUntil = from.idleUntil();
    error = from.error();
    outputs = from.outputs();
    ending = from.ending();
  }

  /// How many events have been folded.
  public int events() {
    return events;
  }

  /// What can be seen now.
  public LoopPicture picture() {
    return new LoopPicture(
        promises.freeze(),
        new LoopPicture.Settings(
            events,
            last,
            phase,
            List.copyOf(stack),
            running,
            List.copyOf(timers),
            List.copyOf(nextTicks),
            List.copyOf(microtasks),
            List.copyOf(tasks),
            List.copyOf(immediates),
            List.copyOf(suspended),
            settled,
            idleUntil,
            error,
            outputs,
            ending),
        written);
  }

  /// Folds the next event: one case for each kind of event.
  public void add(LoopEvent event) {
    idleUntil = -1;
    if (!stack.isEmpty()) {
      stack.set(stack.size() - 1, stack.getLast().at(event.pos()));
    }
    switch (event) {
      case LoopEvent.PhaseStart e -> phase = e.phase();
      case LoopEvent.Idle e -> idleUntil = e.untilNanos();
      case LoopEvent.JobQueue e ->
          queue(e.kind()).add(new JobPicture(e.job(), e.kind(), label(e), e.promise(), e.pos()));
      case LoopEvent.JobStart e -> running = take(e.job());
      case LoopEvent.JobEnd _ -> running = null;
      case LoopEvent.JobDrop e -> take(e.job());
      case LoopEvent.Enter e -> enter(e);
      case LoopEvent.Exit e -> exit(e);
      case LoopEvent.PromiseMake e -> make(e);
      case LoopEvent.PromiseProgress e -> own(e.promise()).left = e.left();
      case LoopEvent.PromiseFollow e -> {
        own(e.promise()).follows = e.other();
        react(e.other(), e.promise());
      }
      case LoopEvent.PromiseSettle e -> settle(e);
      case LoopEvent.TimerSet e -> set(e);
      case LoopEvent.TimerDue e -> timers.removeIf(timer -> timer.timer() == e.timer());
      case LoopEvent.TimerClear e -> timers.removeIf(timer -> timer.timer() == e.timer());
      case LoopEvent.Output e -> write(e);
      case LoopEvent.Throw e -> error = e.message();
      case LoopEvent.Catch _ -> error = "";
      case LoopEvent.ProgramEnd e -> {
        ending = e;
        phase = Phase.END;
        running = null;
        stack.clear();
      }
    }
    last = event;
    events++;
  }

  private List<JobPicture> queue(LoopEvent.JobKind kind) {
    return switch (kind) {
      case NEXT_TICK -> nextTicks;
      case REACTION, MICROTASK -> microtasks;
      case TIMER, EVENT -> tasks;
      case IMMEDIATE -> immediates;
    };
  }

  private String label(LoopEvent.JobQueue e) {
    String cause = e.promise() > 0 ? promises.get(e.promise() - 1).label() : "";
    return label(e, cause);
  }

  /// What has no name is called by what causes it.
  ///
  /// @param cause the label of the promise whose settling put it there
  static String label(LoopEvent.JobQueue e, String cause) {
    if (!isAnonymous(e.label())) {
      return e.label();
    }
    if (!isAnonymous(cause)) {
      return "on " + cause;
    }
    return switch (e.kind()) {
      case TIMER -> "timer's callback";
      case IMMEDIATE -> "immediate";
      case MICROTASK -> "microtask";
      case NEXT_TICK -> "next tick";
      case REACTION -> "reaction";
      case EVENT -> "callback";
    };
  }

  static boolean isAnonymous(String label) {
    return label.isEmpty() || label.equals("(anonymous)") || label.equals("<anonymous>");
  }

  /// Removes a job from the queue it is in.
  private JobPicture take(int job) {
    for (List<JobPicture> queue : List.of(nextTicks, microtasks, tasks, immediates)) {
      for (int i = 0; i < queue.size(); i++) {
        if (queue.get(i).job() == job) {
          return queue.remove(i);
        }
      }
    }
    return null;
  }

  private void enter(LoopEvent.Enter e) {
    boolean first = running == null || running.kind() == LoopEvent.JobKind.EVENT;
    boolean text = stack.isEmpty() && first && phase == Phase.SCRIPT;
    for (int i = 0; i < suspended.size() && e.resumed(); i++) {
      if (suspended.get(i).activation() == e.activation()) {
        text = suspended.remove(i).text();
      }
    }
    stack.add(
        new FramePicture(e.activation(), e.function(), e.arguments(), e.library(), text, e.pos()));
  }

  private void exit(LoopEvent.Exit e) {
    FramePicture frame = stack.removeLast();
    if (e.how() == Leave.AWAITS || e.how() == Leave.YIELDS) {
      AwaitPicture waits =
          new AwaitPicture(
              e.activation(), frame.function(), frame.text(), e.awaited(), frame.pos());
      suspended.add(waits);
      if (e.awaited() > 0) {
        PromisePicture promise = own(e.awaited());
        promise.awaiting = PromisePicture.with(promise.awaiting, waits);
      }
    }
    if (e.how() != Leave.THREW) {
      error = "";
    }
  }

  private void make(LoopEvent.PromiseMake e) {
    promises.add(
        new PromisePicture(e.promise(), e.kind(), e.label(), e.pos(), List.copyOf(e.sources())));
    e.sources().forEach(source -> react(source, e.promise()));
  }

  private void react(int source, int promise) {
    PromisePicture of = own(source);
    if (of.pending()) {
      of.reactions = PromisePicture.with(of.reactions, promise);
    }
  }

  private void settle(LoopEvent.PromiseSettle e) {
    PromisePicture promise = own(e.promise());
    promise.state = e.fulfilled() ? PromisePicture.State.FULFILLED : PromisePicture.State.REJECTED;
    promise.value = e.value();
    promise.left = 0;
    promise.follows = 0;
    promise.awaiting = List.of();
    promise.reactions = List.of();
    settled++;
    error = "";
  }

  private PromisePicture own(int promise) {
    return promises.own(promise - 1);
  }

  private void set(LoopEvent.TimerSet e) {
    TimerPicture timer =
        new TimerPicture(
            e.timer(),
            e.function(),
            e.label(),
            e.nanos(),
            e.deadlineNanos(),
            e.periodNanos(),
            e.pos());
    int place = Collections.binarySearch(timers, timer);
    timers.add(place < 0 ? -place - 1 : place, timer);
  }

  /// Folding the same events again notes nothing new.
  private void write(LoopEvent.Output e) {
    if (outputs == written.size()) {
      written.add(e);
    }
    outputs++;
  }
}
