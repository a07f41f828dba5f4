package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.NativeFunction;
import interleave.golang.types.Type;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;
import interleave.source.Pos;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Entering and leaving frames: closures, methods of interfaces, natives, deferred calls.
final class Calls {

  /// How a call of a native went.
  enum Called {
    DONE,
    /// Not called: it is a visible operation.
    VISIBLE,
    /// It called Go and will be called again, or it panicked: the top frame is another one.
    ENTERED_GO,
    /// It is a visible operation that was performed, and the goroutine does not go on now.
    LEFT
  }

  private final GoMachine machine;

  /// By number; null for those not called yet.
  private Native[] bound = new Native[64];

  private final Map<String, Function> frames = new java.util.HashMap<>();
  private final MachineCall call;

  Calls(GoMachine machine) {
    this.machine = machine;
    this.call = new MachineCall(machine);
  }

  static Closure closure(Instr.MakeClosure i, long[] longs, int lb, Object[] refs, int rb) {
    if (i.longs().length == 0 && i.refs().length == 0) {
      return Closure.of(i.function());
    }
    long[] capturedLongs = new long[i.longs().length];
    for (int k = 0; k < capturedLongs.length; k++) {
      capturedLongs[k] = longs[lb + i.longs()[k]];
    }
    Object[] capturedRefs = new Object[i.refs().length];
    for (int k = 0; k < capturedRefs.length; k++) {
      capturedRefs[k] = refs[rb + i.refs()[k]];
    }
    return new Closure(i.function(), capturedLongs, capturedRefs);
  }

  /// Makes room for a call, or ends the program when the stack is too deep.
  void grow(Goroutine g, Function callee, int longBase, int refBase) {
    if (g.depth + 2 > machine.limits.stackFrames()
        || StackSize.isTooLarge(g, machine.advice.maxStack)) {
      throw NativeSignal.OVERFLOW;
    }
    g.ensure(longBase + callee.longRegisters(), refBase + callee.refRegisters());
  }

  /// Go notices that the stack is full in the callee, before its first statement: puts that frame
  /// above the one that calls. What is inlined has no frame in Go: then it was the one around it
  /// that had no room any more.
  void enterOverflowing(Goroutine g) {
    Instr in = g.functions[g.depth].code()[g.pc];
    Function callee =
        switch (in) {
          case Instr.Call i -> i.function();
          case Instr.CallClosure i -> ((Closure) g.refs[g.refBase() + i.closure()]).function();
          case Instr.CallInterface i -> {
            InterfaceValue value = (InterfaceValue) g.refs[g.refBase() + i.receiver()];
            yield method(value.type(), i.method());
          }
          default -> throw new IllegalStateException(in + " does not call");
        };
    if (!callee.isInlined()) {
      g.pushFrame(callee, g.longEnd(), g.refEnd(), 0);
    }
    while (g.depth > 0 && g.functions[g.depth].isInlined()) {
      g.pop();
    }
    g.pc = -1;
  }

  /// Enters the callee of a `CallClosure` or `CallInterface`.
  void enter(Goroutine g, Instr in, int lb, int rb) {
    if (g.depth + 2 > machine.limits.stackFrames()
        || g.depth + 1 >= g.functions.length && StackSize.isTooLarge(g, machine.advice.maxStack)) {
      throw NativeSignal.OVERFLOW;
    }
    if (in instanceof Instr.CallClosure i) {
      Closure closure = (Closure) g.refs[rb + i.closure()];
      if (closure == null) {
        throw RuntimePanic.nil();
      }
      g.push(closure, lb + i.longBase(), rb + i.refBase(), 0);
    } else {
      var i = (Instr.CallInterface) in;
      InterfaceValue receiver = (InterfaceValue) g.refs[rb + i.receiver()];
      if (receiver == null) {
        throw RuntimePanic.nil();
      }
      Function method = method(receiver.type(), i.method());
      g.ensure(lb + i.longBase(), rb + i.refBase() + 1);
      g.refs[rb + i.refBase()] = receiverOf(receiver);
      g.pushFrame(method, lb + i.longBase(), rb + i.refBase(), 0);
    }
  }

  private Function method(Type type, String name) {
    Function method = machine.method(type, name);
    if (method == null) {
      throw new IllegalStateException("no method " + name + " of " + type);
    }
    return method;
  }

  /// What a method called through an interface gets as its receiver.
  static Object receiverOf(InterfaceValue value) {
    if (Bank.of(value.type()) == Bank.LONG) {
      return value;
    }
    if (value.ref() == null || value.type().underlying() instanceof Type.Pointer) {
      return value.ref();
    }
    return switch (value.ref()) {
      case StructValue struct -> struct.copy();
      case Store store -> store.copy();
      default -> value.ref();
    };
  }

  /// The code of a native; unknown ones end the program when they are called.
  Native bind(NativeFunction function) {
    int number = function.number();
    if (number >= bound.length) {
      bound = Arrays.copyOf(bound, Math.max(number + 1, 2 * bound.length));
    }
    Native body = bound[number];
    if (body == null) {
      body = machine.natives.find(function.name());
      if (body == null) {
        throw NativeSignal.fatal(function.name() + " is not supported by this program");
      }
      bound[number] = body;
    }
    return body;
  }

  /// Calls a native in the middle of local code, a visible one only when it comes next anyway.
  Called call(Goroutine g, Instr.CallNative i, int lb, int rb) {
    Native body = bind(i.function());
    call.enter(g, body, i.function(), lb + i.longBase(), rb + i.refBase(), null);
    if (body instanceof VisibleNative) {
      return callAtOnce(g, body);
    }
    try {
      body.call(call);
      return Called.DONE;
    } catch (NativeSignal signal) {
      if (signal.kind() == NativeSignal.Kind.CALLING) {
        return Called.ENTERED_GO;
      }
      throw signal;
    }
  }

  private Called callAtOnce(Goroutine g, Native body) {
    int depth = g.depth;
    int pc = g.pc;
    Interpreter.Stop stop = machine.goOn(g, body);
    if (stop == null) {
      return g.depth == depth && g.pc == pc + 1 ? Called.DONE : Called.ENTERED_GO;
    }
    return stop == Interpreter.Stop.VISIBLE ? Called.VISIBLE : Called.LEFT;
  }

  /// Performs the visible native that `g` stands before.
  ///
  /// @return whether it is complete
  boolean visible(Goroutine g) {
    if ((g.flags(g.depth) & Goroutine.NATIVE) != 0) {
      return again(g);
    }
    var i = (Instr.CallNative) g.functions[g.depth].code()[g.pc];
    Native body = bind(i.function());
    call.enter(g, body, i.function(), g.longBase() + i.longBase(), g.refBase() + i.refBase(), null);
    return perform(g, body);
  }

  /// Performs the visible native at the pc of `g`, whose call has been entered.
  ///
  /// @return whether it is complete
  boolean perform(Goroutine g, Native body) {
    if (!finished(g, body)) {
      return false;
    }
    g.pc++;
    return true;
  }

  private boolean finished(Goroutine g, Native body) {
    try {
      body.call(call);
    } catch (NativeSignal signal) {
      if (signal.kind() == NativeSignal.Kind.CALLING) {
        g.stand = Goroutine.Stand.RESUME;
        return false;
      }
      throw signal;
    }
    if (g.stand == Goroutine.Stand.PARKED) {
      return false;
    }
    g.token = null;
    return true;
  }

  /// Calls the native of the top frame again.
  private boolean again(Goroutine g) {
    NativeFrame frame = g.natives;
    call.enter(g, frame.body, null, g.longBase(), g.refBase(), frame);
    if (!finished(g, frame.body)) {
      return false;
    }
    if (g.isAlive() && g.natives == frame) {
      leaveNative(g);
    }
    return true;
  }

  private static void leaveNative(Goroutine g) {
    g.natives = g.natives.below;
    g.pop();
    g.pc++;
  }

  /// The native of the top frame can go on: a local one does at once.
  ///
  /// @return null to go on with the code of the top frame
  Interpreter.Stop resumeNative(Goroutine g) {
    if (g.natives.body instanceof VisibleNative) {
      return Interpreter.Stop.VISIBLE;
    }
    again(g);
    return null;
  }

  /// For a look at what a goroutine stands before, without changing anything.
  MachineCall look(Goroutine g) {
    MachineCall looking = new MachineCall(machine);
    if ((g.flags(g.depth) & Goroutine.NATIVE) != 0) {
      looking.enter(g, g.natives.body, null, g.longBase(), g.refBase(), g.natives);
    } else {
      var i = (Instr.CallNative) g.functions[g.depth].code()[g.pc];
      looking.enter(
          g,
          bind(i.function()),
          i.function(),
          g.longBase() + i.longBase(),
          g.refBase() + i.refBase(),
          null);
    }
    return looking;
  }

  /// The frame that stands for a native while Go code runs above it.
  Function nativeFrame(String name, int longs, int refs) {
    return frames.computeIfAbsent(
        name + "/" + longs + "/" + refs,
        _ -> {
          Function function = new Function(name, Pos.NONE, true);
          function.setCode(List.of(), List.of(), longs, refs);
          return function;
        });
  }

  /// A frame with flags has reached its end; its results are in place.
  ///
  /// @return null to go on with the code of the top frame
  Interpreter.Stop returned(Goroutine g) {
    int flags = g.flags(g.depth);
    if ((flags & Goroutine.ROOT) != 0) {
      if (g == machine.main()) {
        g.stand = Goroutine.Stand.EXIT;
        return Interpreter.Stop.EXIT;
      }
      machine.endGoroutine(g);
      return Interpreter.Stop.ENDED;
    }
    if ((flags & Goroutine.DEFERRED) != 0) {
      g.pop();
      return null;
    }
    if ((flags & Goroutine.PANIC_DEFERRED) != 0) {
      return machine.panics.deferredReturned(g);
    }
    g.natives.results.add(results(g));
    g.pop();
    return resumeNative(g);
  }

  private static NativeCall.Results results(Goroutine g) {
    Function callee = g.functions[g.depth];
    int lb = g.longBase();
    int rb = g.refBase();
    return new NativeCall.Results(
        java.util.Arrays.copyOfRange(g.longs, lb, lb + callee.longResults()),
        java.util.Arrays.copyOfRange(g.refs, rb, rb + callee.refResults()),
        null);
  }

  /// Enters the last deferred call of the top frame; when it returns the frame's `RunDefers` is
  /// executed again.
  void runDefer(Goroutine g) {
    Closure closure = g.takeDefer();
    if (closure == null) {
      throw RuntimePanic.nil();
    }
    g.push(closure, g.longEnd(), g.refEnd(), Goroutine.DEFERRED);
  }

  /// The failure of an instruction `Fail`: its text is complete, prefix included where Go has one.
  RuntimePanic failure(String message) {
    String prefix = "runtime error: ";
    if (message.startsWith(prefix)) {
      return RuntimePanic.error(message.substring(prefix.length()));
    }
    if (message.startsWith("value method ")) {
      return RuntimePanic.plain(message);
    }
    return message.startsWith("interface conversion: ")
        ? new RuntimePanic(
            RuntimePanic.Kind.ASSERTION, message.substring("interface conversion: ".length()))
        : RuntimePanic.error(message);
  }
}
