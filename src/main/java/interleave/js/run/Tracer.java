package interleave.js.run;

import interleave.engine.Limits;
import interleave.engine.event.Shown;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.engine.loop.LoopEvent.Phase;
import interleave.engine.loop.LoopEvent.PromiseKind;
import interleave.engine.loop.LoopSink;
import interleave.js.value.BoundFunction;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.NativeFunction;
import interleave.source.Pos;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells what happens, in the words of [LoopEvent]; keeps quiet when nobody listens.
final class Tracer {

  private final Machine machine;
  private final Labels labels = new Labels();
  private LoopSink sink = LoopSink.NONE;
  private boolean on;
  private int activations;
  private long events;
  private Phase phase;
  private Pos lastThrow = Pos.NONE;
  private String lastThrowInLibrary = "";

  /// How many promises each name has been given to.
  private final Map<String, Integer> promiseNames = new LinkedHashMap<>();

  Tracer(Machine machine) {
    this.machine = machine;
  }

  void setSink(LoopSink newSink) {
    sink = newSink;
    on = !newSink.wantsOutputOnly();
  }

  private void tell(LoopEvent event) {
    events++;
    if (events > machine.limits().events()) {
      throw new LimitSignal(
          Limits.Kind.EVENTS, "more than " + machine.limits().events() + " events");
    }
    sink.accept(event);
  }

  /// The end, whatever the limits say.
  void end(LoopEvent.Ending ending, int exitCode, String message) {
    if (on && phase != Phase.END) {
      sink.accept(new LoopEvent.PhaseStart(machine.nanos(), Pos.NONE, Phase.END));
    }
    sink.accept(new LoopEvent.ProgramEnd(machine.nanos(), Pos.NONE, ending, exitCode, message));
  }

  /// Where the innermost call of the user's is.
  Pos here() {
    for (Frame f = machine.interpreter().top; f != null; f = f.caller) {
      if (f.code != null && !f.code.library()) {
        return f.code.source().pos(f.offset());
      }
    }
    return Pos.NONE;
  }

  private long now() {
    return machine.nanos();
  }

  // The loop

  void phase(Phase now) {
    if (on && phase != now) {
      phase = now;
      tell(new LoopEvent.PhaseStart(now(), Pos.NONE, now));
    }
  }

  void idle(long until) {
    if (on) {
      tell(new LoopEvent.Idle(now(), Pos.NONE, until));
    }
  }

  void queued(Job job) {
    if (on) {
      Pos pos = here();
      tell(
          new LoopEvent.JobQueue(
              now(),
              pos.isKnown() ? pos : job.place,
              job.number,
              job.kind,
              job.label,
              job.promise));
    }
  }

  void started(Job job) {
    if (on) {
      tell(new LoopEvent.JobStart(now(), Pos.NONE, job.number));
    }
  }

  void ended(Job job) {
    if (on) {
      tell(new LoopEvent.JobEnd(now(), Pos.NONE, job.number));
    }
  }

  void dropped(Job job) {
    if (on) {
      tell(new LoopEvent.JobDrop(now(), here(), job.number));
    }
  }

  // Calls

  void enter(Frame frame, Object[] arguments) {
    if (on) {
      frame.activation = ++activations;
      Pos pos = frame.code.source().pos(frame.code.start());
      tell(
          new LoopEvent.Enter(
              now(),
              pos,
              frame.activation,
              labels.function(frame),
              labels.isScript(frame) ? "" : labels.arguments(arguments),
              false,
              frame.code.library()));
    }
  }

  void resume(Frame frame) {
    if (on) {
      Pos pos = frame.code.source().pos(frame.offset());
      boolean again = frame.activation != 0;
      if (!again) {
        frame.activation = ++activations;
      }
      tell(
          new LoopEvent.Enter(
              now(),
              pos,
              frame.activation,
              labels.function(frame),
              "",
              again,
              frame.code.library()));
    }
  }

  void exit(Frame frame, Leave how, JsPromise awaited) {
    if (on) {
      Pos pos = frame.code.source().pos(frame.offset());
      tell(
          new LoopEvent.Exit(
              now(), pos, frame.activation, how, awaited == null ? 0 : awaited.number()));
    }
  }

  /// As an uncaught exception is printed.
  String error(Object value) {
    return labels.error(value);
  }

  /// Where the last exception was thrown.
  Pos lastThrow() {
    return lastThrow;
  }

  /// The place of the last exception when library code threw it, as it is printed; empty otherwise.
  String lastThrowInLibrary() {
    return lastThrowInLibrary;
  }

  void thrown(Object value) {
    lastThrow = here();
    lastThrowInLibrary = machine.stackTraces().libraryPlace(machine.interpreter().top);
    if (on) {
      tell(new LoopEvent.Throw(now(), here(), labels.error(value)));
    }
  }

  void caught(Object value) {
    if (on) {
      tell(new LoopEvent.Catch(now(), here(), labels.error(value)));
    }
  }

  // Promises

  void promise(JsPromise promise, PromiseKind kind, String label, List<Integer> sources) {
    if (on) {
      Frame user = labels.innermostUser(machine.interpreter().top);
      boolean inLibrary = labels.isInLibrary(machine.interpreter().top);
      PromiseKind shown = inLibrary && kind == PromiseKind.NEW ? PromiseKind.SYSTEM : kind;
      String name = numbered(label != null ? label : labels.promise(shown, user));
      promise.setLabel(name);
      tell(new LoopEvent.PromiseMake(now(), here(), promise.number(), shown, name, sources));
    }
  }

  /// The first promise of a name has it alone; the next ones have their number behind it.
  private String numbered(String name) {
    boolean says = !name.isEmpty() && !name.startsWith("(") && !name.equals("new Promise");
    int number = says ? promiseNames.merge(name, 1, Integer::sum) : 1;
    return number == 1 ? name : name + " #" + number;
  }

  void progress(JsPromise promise, int left) {
    if (on) {
      tell(new LoopEvent.PromiseProgress(now(), here(), promise.number(), left));
    }
  }

  void follows(JsPromise promise, JsPromise other) {
    if (on) {
      tell(new LoopEvent.PromiseFollow(now(), here(), promise.number(), other.number()));
    }
  }

  void settled(JsPromise promise) {
    if (on) {
      boolean fulfilled = promise.state() == JsPromise.State.FULFILLED;
      Shown value = Shown.of(labels.value(promise.result()));
      tell(new LoopEvent.PromiseSettle(now(), here(), promise.number(), fulfilled, value));
    }
  }

  // Timers and output

  void timerSet(Timer timer, long deadline) {
    if (on) {
      tell(
          new LoopEvent.TimerSet(
              now(),
              here(),
              timer.number,
              timer.setBy,
              name(timer.callback),
              deadline,
              timer.repeats ? timer.period * 1_000_000 : 0));
    }
  }

  void timerDue(Timer timer, Job job) {
    if (on) {
      tell(new LoopEvent.TimerDue(now(), Pos.NONE, timer.number, job.number));
    }
  }

  void timerCleared(Timer timer) {
    if (on) {
      tell(new LoopEvent.TimerClear(now(), here(), timer.number));
    }
  }

  void output(int stream, String text) {
    tell(new LoopEvent.Output(now(), here(), stream, text));
  }

  // Names

  /// A function of the machine's own that the picture calls something.
  interface Named {
    String label();
  }

  /// Where a function is in the source.
  Pos place(JsFunction function) {
    return function instanceof Closure closure && !closure.code.library()
        ? closure.code.source().pos(closure.code.start())
        : Pos.NONE;
  }

  /// Where a reaction goes on.
  Pos place(JsPromise promise, Reaction reaction) {
    if (!on) {
      return Pos.NONE;
    }
    Frame frame = reaction.awaiting();
    if (frame != null) {
      return frame.code.library() ? Pos.NONE : frame.code.source().pos(frame.offset());
    }
    Reaction.Answer answer =
        promise.state() == JsPromise.State.FULFILLED ? reaction.fulfilled() : reaction.rejected();
    return answer == null || answer.function() == null ? Pos.NONE : place(answer.function());
  }

  String name(JsFunction function) {
    if (function instanceof NativeFunction known && known.note() instanceof Named named) {
      return named.label();
    }
    if (function instanceof BoundFunction bound) {
      return name(bound.target());
    }
    return function.name().isEmpty() ? "(anonymous)" : function.name();
  }

  /// What a reaction's job is called.
  String label(JsPromise promise, Reaction reaction) {
    if (!on) {
      return "";
    }
    if (reaction.awaiting() != null) {
      String name = labels.function(reaction.awaiting());
      return (name.equals("<anonymous>") ? "(anonymous)" : name) + " goes on";
    }
    boolean fulfilled = promise.state() == JsPromise.State.FULFILLED;
    Reaction.Answer handler = fulfilled ? reaction.fulfilled() : reaction.rejected();
    if (handler != null && handler.function() != null) {
      return name(handler.function());
    }
    return fulfilled ? "passes its value on" : "passes its reason on";
  }

  String shown(JsObject object) {
    return on ? labels.value(object) : "";
  }
}
