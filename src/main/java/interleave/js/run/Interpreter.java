package interleave.js.run;

import interleave.engine.loop.LoopEvent.Leave;
import interleave.js.code.FunctionCode;
import interleave.js.code.Op;
import interleave.js.value.Absent;
import interleave.js.value.Convert;
import interleave.js.value.JsArray;
import interleave.js.value.JsFunction;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.Keys;
import interleave.js.value.NativeFunction;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;

/// Carries out code: the stack of calls, and the frequent instructions. [RareInstructions] has the
/// others.
///
/// *Invariant:* [#top] is the innermost call, also while Java code runs for it; its `pc` is where
/// its present instruction starts.
final class Interpreter {

  /// About what V8's stack of 984 KiB holds.
  private static final int STACK_BYTES = 984 * 1024;

  /// What [#run] returns when it stopped with more to do.
  static final Object PAUSED = new Object();

  final Machine machine;
  final Realm realm;
  private final RareInstructions rare;
  private final PropertyAccess access;
  private final long statementNanos;
  Frame top;
  private int stackBytes;
  private int javaDepth;
  private long fuel;
  private boolean mayPause;

  /// The exception that was told of last, so that it is told once on its way through Java code.
  private Thrown told;

  Interpreter(Machine machine, Realm realm, long statementNanos) {
    this.machine = machine;
    this.realm = realm;
    this.statementNanos = statementNanos;
    this.access = new PropertyAccess(this);
    this.rare = new RareInstructions(this, access);
  }

  void setFuel(long instructions) {
    fuel = instructions;
  }

  /// @param may whether the next call from outside may stop before it is over: only when whoever
  ///   makes it is ready for [#PAUSED]
  void setMayPause(boolean may) {
    mayPause = may;
  }

  // The stack of calls

  private void push(Frame frame) {
    stackBytes += frame.size();
    if (stackBytes > STACK_BYTES) {
      stackBytes -= frame.size();
      throw Thrown.range("Maximum call stack size exceeded");
    }
    top = frame;
  }

  /// Takes the innermost call off the stack.
  private void drop(Frame frame) {
    stackBytes -= frame.size();
    top = frame.caller;
  }

  /// Begins a call of a function of the program: its frame is on top.
  private Frame begin(Closure function, Object self, Object[] arguments, JsObject newTarget) {
    FunctionCode code = function.code;
    if (code.isClass() && newTarget == null) {
      throw Thrown.type(
          "Class constructor " + function.name() + " cannot be invoked without 'new'");
    }
    Object receiver = self;
    if (newTarget != null) {
      receiver = code.isDerived() ? null : created(newTarget);
    } else if (function.needsThisObject() && !(self instanceof JsObject)) {
      receiver = Absent.nullish(self) ? realm.global() : realm.toObject(self);
    }
    Frame frame = new Frame(code, function, receiver, newTarget, arguments, top);
    int given = Math.min(arguments.length, code.parameters());
    System.arraycopy(arguments, 0, frame.registers, 0, given);
    for (int i = given; i < code.parameters(); i++) {
      frame.registers[i] = Absent.UNDEFINED;
    }
    push(frame);
    machine.tracer.enter(frame, arguments);
    if (code.async() && !code.generator()) {
      frame.promise = machine.promises.ofCall(frame);
    }
    return frame;
  }

  JsObject created(JsObject newTarget) {
    Object proto = newTarget.get("prototype");
    return new JsObject(proto instanceof JsObject object ? object : realm.objectPrototype);
  }

  /// Calls a function of the program from Java code, and waits until it returns.
  Object callFromJava(Closure function, Object self, Object[] arguments, JsObject newTarget) {
    return run(begin(function, self, arguments, newTarget), null);
  }

  /// Calls a native.
  Object callNative(NativeFunction function, Object self, Object[] arguments, JsObject newTarget) {
    if (javaDepth >= machine.settings().nesting()) {
      throw Thrown.range("Maximum call stack size exceeded");
    }
    Frame frame = new Frame(function, self, newTarget, top);
    push(frame);
    javaDepth++;
    try {
      return function.run(self, arguments, newTarget);
    } catch (Thrown thrown) {
      thrown.value(realm);
      throw thrown;
    } finally {
      javaDepth--;
      drop(frame);
    }
  }

  /// Goes on with a call that was put aside.
  Object resume(Frame frame, Frame.Resume how, Object value, boolean pushes) {
    frame.caller = top;
    push(frame);
    frame.resume = how;
    machine.tracer.resume(frame);
    if (how == Frame.Resume.THROW) {
      return run(frame, Thrown.of(value));
    }
    if (pushes) {
      frame.push(value);
    }
    return run(frame, null);
  }

  /// Runs until a call is over or put aside.
  ///
  /// @param pending what is thrown first; null for nothing
  private Object run(Frame entry, Thrown pending) {
    if (javaDepth >= machine.settings().nesting()) {
      drop(entry);
      throw Thrown.range("Maximum call stack size exceeded");
    }
    javaDepth++;
    try {
      return go(entry, pending);
    } finally {
      javaDepth--;
    }
  }

  /// The outermost call.
  Frame bottom() {
    Frame bottom = top;
    while (bottom.caller != null) {
      bottom = bottom.caller;
    }
    return bottom;
  }

  /// Goes on after a pause.
  Object goOn(Frame entry) {
    javaDepth++;
    try {
      return go(entry, null);
    } finally {
      javaDepth--;
    }
  }

  private Object go(Frame entry, Thrown pending) {
    Thrown thrown = pending;
    while (true) {
      if (thrown != null) {
        Object result = unwind(entry, thrown);
        if (result != null) {
          return result;
        }
      }
      try {
        return loop(entry);
      } catch (Thrown t) {
        thrown = t;
      }
    }
  }

  /// Finds who takes an exception, innermost first.
  ///
  /// @return what `entry` leaves, when it was left without an exception; null when some call goes
  ///   on
  private Object unwind(Frame entry, Thrown thrown) {
    Object value = thrown.value(realm);
    if (thrown != told) {
      told = thrown;
      machine.tracer.thrown(value);
    }
    while (true) {
      Frame frame = top;
      int[] handlers = frame.code.handlers();
      for (int i = 0; i < handlers.length; i += 4) {
        if (frame.pc >= handlers[i] && frame.pc < handlers[i + 1]) {
          frame.sp = frame.code.registers() + handlers[i + 3];
          frame.push(value);
          frame.next = handlers[i + 2];
          return null;
        }
      }
      machine.tracer.exit(frame, Leave.THREW, null);
      drop(frame);
      Object result = null;
      if (frame.promise != null) {
        result = frame.promise;
        machine.promises.reject(frame.promise, value);
      } else if (frame.generator != null) {
        result = frame.generator.threw(value);
      }
      if (frame == entry) {
        if (result == null) {
          throw thrown;
        }
        return result;
      }
      if (result != null) {
        top.push(result);
        return null;
      }
    }
  }

  /// Takes a call off the stack that returned.
  ///
  /// @return what its caller gets
  private Object leave(Frame frame, Object value) {
    machine.tracer.exit(frame, Leave.RETURNED, null);
    drop(frame);
    if (frame.newTarget != null) {
      return value instanceof JsObject || frame.code.isDerived() ? value : frame.self;
    }
    if (frame.promise != null) {
      machine.promises.resolve(frame.promise, value);
      return frame.promise;
    }
    return frame.generator != null ? frame.generator.returned(value) : value;
  }

  /// Puts a call aside at an `await`.
  private Object await(Frame frame, Object value) {
    JsPromise promise = machine.promises.await(frame, value);
    machine.tracer.exit(frame, Leave.AWAITS, promise);
    drop(frame);
    frame.caller = null;
    boolean first = frame.promise != null && !frame.detached;
    frame.detached = true;
    return first ? frame.promise : Absent.UNDEFINED;
  }

  private Object startGenerator(Frame frame) {
    frame.generator = machine.generators.make(frame);
    machine.tracer.exit(frame, Leave.YIELDS, null);
    drop(frame);
    frame.caller = null;
    return frame.generator;
  }

  /// Puts a generator aside at a `yield`.
  ///
  /// @return null when it goes on at once, because somebody asked for more already
  private Object yieldValue(Frame frame, Object value, boolean raw) {
    Object result = frame.generator.yielded(frame, value, raw);
    if (result != null) {
      machine.tracer.exit(frame, Leave.YIELDS, null);
      drop(frame);
      frame.caller = null;
    }
    return result;
  }

  /// Calls whatever it is.
  ///
  /// @return null when its frame is on top now
  private Object call(Frame frame, Object callee, Object self, Object[] arguments) {
    if (callee instanceof Closure closure) {
      begin(closure, self, arguments, null);
      return null;
    }
    if (callee instanceof JsFunction function) {
      return function.call(self, arguments);
    }
    throw Thrown.type(frame.code.texts().get(frame.pc) + " is not a function");
  }

  private Object create(Frame frame, Object callee, Object[] arguments) {
    if (callee instanceof JsFunction function && function.isConstructor()) {
      if (callee instanceof Closure closure) {
        begin(closure, Absent.UNDEFINED, arguments, closure);
        return null;
      }
      return function.construct(function, arguments);
    }
    throw Thrown.type(frame.code.texts().get(frame.pc) + " is not a constructor");
  }

  private static Object[] take(Object[] r, int from, int count) {
    Object[] values = new Object[count];
    System.arraycopy(r, from, values, 0, count);
    return values;
  }

  static Thrown noValue(Object name) {
    return Thrown.reference("Cannot access '" + name + "' before initialization");
  }

  /// Whether the machine has to stop after this instruction.
  private boolean pause() {
    fuel = machine.refuel(mayPause && javaDepth == 1);
    return fuel <= 0;
  }

  /// Runs the innermost call, and those that it makes, until `entry` is left.
  ///
  /// Long because the dense switch over the frequent instructions has to be one method.
  private Object loop(Frame entry) {
    frames:
    while (true) {
      Frame f = top;
      int[] code = f.code.code();
      Object[] constants = f.code.constants();
      Object[] r = f.registers;
      int pc = f.next;
      int sp = f.sp;
      while (true) {
        f.pc = pc;
        if (--fuel <= 0 && pause()) {
          f.next = pc;
          f.sp = sp;
          return PAUSED;
        }
        Object result;
        switch (code[pc++]) {
          case Op.CONST -> r[sp++] = constants[code[pc++]];
          case Op.UNDEFINED -> r[sp++] = Absent.UNDEFINED;
          case Op.NULL -> r[sp++] = Absent.NULL;
          case Op.TRUE -> r[sp++] = Boolean.TRUE;
          case Op.FALSE -> r[sp++] = Boolean.FALSE;
          case Op.POP -> sp--;
          case Op.DUP -> {
            r[sp] = r[sp - 1];
            sp++;
          }
          case Op.DUP2 -> {
            r[sp] = r[sp - 2];
            r[sp + 1] = r[sp - 1];
            sp += 2;
          }
          case Op.SWAP -> {
            Object a = r[sp - 1];
            r[sp - 1] = r[sp - 2];
            r[sp - 2] = a;
          }
          case Op.LOAD -> r[sp++] = r[code[pc++]];
          case Op.LOAD_CHECKED -> {
            Object value = r[code[pc]];
            if (value == null) {
              throw noValue(constants[code[pc + 1]]);
            }
            r[sp++] = value;
            pc += 2;
          }
          case Op.LOAD_CELL -> {
            Object value = ((Cell) r[code[pc]]).value;
            if (value == null) {
              throw noValue(constants[code[pc + 1]]);
            }
            r[sp++] = value;
            pc += 2;
          }
          case Op.LOAD_FREE -> {
            Object value = f.function.free[code[pc]].value;
            if (value == null) {
              throw noValue(constants[code[pc + 1]]);
            }
            r[sp++] = value;
            pc += 2;
          }
          case Op.STORE -> r[code[pc++]] = r[--sp];
          case Op.STORE_CELL -> ((Cell) r[code[pc++]]).value = r[--sp];
          case Op.STORE_FREE -> f.function.free[code[pc++]].value = r[--sp];
          case Op.STATEMENT -> machine.nanos += statementNanos;
          case Op.JUMP -> pc = code[pc];
          case Op.JUMP_FALSE -> {
            Object value = r[--sp];
            pc =
                value == Boolean.FALSE || (value != Boolean.TRUE && !Convert.toBoolean(value))
                    ? code[pc]
                    : pc + 1;
          }
          case Op.JUMP_TRUE -> {
            Object value = r[--sp];
            pc =
                value == Boolean.TRUE || (value != Boolean.FALSE && Convert.toBoolean(value))
                    ? code[pc]
                    : pc + 1;
          }
          case Op.JUMP_FALSE_KEEP -> {
            if (Convert.toBoolean(r[sp - 1])) {
              sp--;
              pc++;
            } else {
              pc = code[pc];
            }
          }
          case Op.JUMP_TRUE_KEEP -> {
            if (Convert.toBoolean(r[sp - 1])) {
              pc = code[pc];
            } else {
              sp--;
              pc++;
            }
          }
          case Op.JUMP_VALUE_KEEP -> {
            if (r[sp - 1] instanceof Absent) {
              sp--;
              pc++;
            } else {
              pc = code[pc];
            }
          }
          case Op.JUMP_DEFINED_KEEP -> {
            if (r[sp - 1] == Absent.UNDEFINED) {
              sp--;
              pc++;
            } else {
              pc = code[pc];
            }
          }
          case Op.JUMP_NULLISH -> {
            int count = code[pc];
            if (r[sp - count] instanceof Absent) {
              sp -= count;
              r[sp++] = Absent.UNDEFINED;
              pc = code[pc + 1];
            } else {
              pc += 2;
            }
          }
          case Op.GET -> r[sp - 1] = access.get(r[sp - 1], constants[code[pc++]]);
          case Op.SET -> {
            sp--;
            access.set(f, r[sp - 1], constants[code[pc++]], r[sp]);
            r[sp - 1] = r[sp];
          }
          case Op.GET_ELEMENT -> {
            sp--;
            r[sp - 1] = access.element(r[sp - 1], r[sp]);
          }
          case Op.SET_ELEMENT -> {
            sp -= 2;
            access.setElement(f, r[sp - 1], r[sp], r[sp + 1]);
            r[sp - 1] = r[sp + 1];
          }
          case Op.GET_METHOD -> {
            Object self = r[sp - 1];
            r[sp - 1] = access.get(self, constants[code[pc++]]);
            r[sp++] = self;
          }
          case Op.GET_METHOD_ELEMENT -> {
            Object self = r[sp - 2];
            r[sp - 2] = access.element(self, r[sp - 1]);
            r[sp - 1] = self;
          }
          case Op.CALL -> {
            int count = code[pc++];
            sp -= count + 2;
            f.sp = sp;
            f.next = pc;
            Object[] arguments = take(r, sp + 2, count);
            result = call(f, r[sp], r[sp + 1], arguments);
            if (result == null) {
              continue frames;
            }
            r[sp++] = result;
          }
          case Op.RETURN -> {
            result = leave(f, r[--sp]);
            if (f == entry) {
              return result;
            }
            top.push(result);
            continue frames;
          }
          case Op.ADD -> {
            sp--;
            r[sp - 1] =
                r[sp - 1] instanceof Double a && r[sp] instanceof Double b
                    ? (Object) (a + b)
                    : Operators.add(r[sp - 1], r[sp]);
          }
          case Op.SUBTRACT -> {
            sp--;
            r[sp - 1] =
                r[sp - 1] instanceof Double a && r[sp] instanceof Double b
                    ? (Object) (a - b)
                    : Operators.arithmetic(Op.SUBTRACT, r[sp - 1], r[sp]);
          }
          case Op.MULTIPLY -> {
            sp--;
            r[sp - 1] =
                r[sp - 1] instanceof Double a && r[sp] instanceof Double b
                    ? (Object) (a * b)
                    : Operators.arithmetic(Op.MULTIPLY, r[sp - 1], r[sp]);
          }
          case Op.LESS -> {
            sp--;
            r[sp - 1] =
                r[sp - 1] instanceof Double a && r[sp] instanceof Double b
                    ? a < b
                    : Operators.compare(Op.LESS, r[sp - 1], r[sp]);
          }
          case Op.GREATER -> {
            sp--;
            r[sp - 1] =
                r[sp - 1] instanceof Double a && r[sp] instanceof Double b
                    ? a > b
                    : Operators.compare(Op.GREATER, r[sp - 1], r[sp]);
          }
          case Op.LESS_EQUAL, Op.GREATER_EQUAL -> {
            sp--;
            r[sp - 1] = Operators.compare(code[pc - 1], r[sp - 1], r[sp]);
          }
          case Op.STRICT_EQUAL -> {
            sp--;
            r[sp - 1] = Convert.strictEquals(r[sp - 1], r[sp]);
          }
          case Op.STRICT_UNEQUAL -> {
            sp--;
            r[sp - 1] = !Convert.strictEquals(r[sp - 1], r[sp]);
          }
          case Op.DIVIDE,
              Op.REMAINDER,
              Op.BIT_AND,
              Op.BIT_OR,
              Op.BIT_XOR,
              Op.SHIFT_LEFT,
              Op.SHIFT_RIGHT,
              Op.SHIFT_UNSIGNED -> {
            sp--;
            r[sp - 1] = Operators.arithmetic(code[pc - 1], r[sp - 1], r[sp]);
          }
          case Op.NOT -> r[sp - 1] = !Convert.toBoolean(r[sp - 1]);
          case Op.INCREMENT ->
              r[sp - 1] =
                  r[sp - 1] instanceof Double a ? (Object) (a + 1) : Operators.step(r[sp - 1], 1);
          case Op.DECREMENT ->
              r[sp - 1] =
                  r[sp - 1] instanceof Double a ? (Object) (a - 1) : Operators.step(r[sp - 1], -1);
          case Op.THIS -> r[sp++] = f.self;
          case Op.CLOSURE -> r[sp++] = rare.closure(f, (FunctionCode) constants[code[pc++]]);
          case Op.ITER_NEXT -> {
            Object value = rare.next(r, code[pc]);
            if (value == null) {
              pc = code[pc + 1];
            } else {
              r[sp++] = value;
              pc += 2;
            }
          }
          case Op.NEW -> {
            int count = code[pc++];
            sp -= count + 1;
            f.sp = sp;
            f.next = pc;
            result = create(f, r[sp], take(r, sp + 1, count));
            if (result == null) {
              continue frames;
            }
            r[sp++] = result;
          }
          case Op.CALL_SPREAD -> {
            sp -= 3;
            f.sp = sp;
            f.next = pc;
            result = call(f, r[sp], r[sp + 1], ((JsArray) r[sp + 2]).toArray());
            if (result == null) {
              continue frames;
            }
            r[sp++] = result;
          }
          case Op.AWAIT -> {
            f.sp = --sp;
            f.next = pc;
            result = await(f, r[sp]);
            if (f == entry) {
              return result;
            }
            top.push(result);
            continue frames;
          }
          case Op.YIELD, Op.DELEGATE_YIELD -> {
            f.sp = --sp;
            f.next = pc;
            result = yieldValue(f, r[sp], code[pc - 1] == Op.DELEGATE_YIELD);
            if (result == null) {
              continue frames;
            }
            return result;
          }
          case Op.GENERATOR_START -> {
            f.sp = sp;
            f.next = pc;
            result = startGenerator(f);
            if (f == entry) {
              return result;
            }
            top.push(result);
            continue frames;
          }
          default -> {
            f.sp = sp;
            f.next = pc;
            rare.run(f, code[pc - 1]);
            sp = f.sp;
            pc = f.next;
          }
        }
      }
    }
  }

  /// The key that a value is.
  static Object key(Object value) {
    return Keys.of(value);
  }
}
