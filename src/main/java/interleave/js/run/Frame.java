package interleave.js.run;

import interleave.js.code.FunctionCode;
import interleave.js.value.JsObject;
import interleave.js.value.JsPromise;
import interleave.js.value.NativeFunction;

/// A call of a function, on the stack or put aside.
final class Frame {

  /// How a generator goes on, or an awaiting function.
  enum Resume {
    NEXT,
    THROW,
    RETURN
  }

  /// Null for a call of a native.
  final FunctionCode code;

  final Closure function;
  final NativeFunction nativeFunction;
  Object self;
  final JsObject newTarget;

  /// All arguments, when the code asks for them.
  Object[] arguments;

  /// Variables, temporaries and operands.
  final Object[] registers;

  /// Where the instruction starts that is carried out.
  int pc;

  /// Where it goes on when it is on top again.
  int next;

  /// One more than the place of the last operand.
  int sp;

  /// Who called; null at the bottom, and while it is put aside.
  Frame caller;

  /// The result of an async function; null for others.
  JsPromise promise;

  /// Whether the caller of an async function has its promise already.
  boolean detached;

  /// The generator whose body it is; null for others.
  Generator generator;

  /// How it was last resumed.
  Resume resume = Resume.NEXT;

  /// The number of the call; 0 when nobody watches.
  int activation;

  Frame(
      FunctionCode code,
      Closure function,
      Object self,
      JsObject newTarget,
      Object[] arguments,
      Frame caller) {
    this.code = code;
    this.function = function;
    this.nativeFunction = null;
    this.self = self;
    this.newTarget = newTarget;
    this.arguments = arguments;
    this.registers = new Object[code.registers() + code.operands()];
    this.sp = code.registers();
    this.caller = caller;
  }

  /// A call of a native.
  Frame(NativeFunction function, Object self, JsObject newTarget, Frame caller) {
    this.code = null;
    this.function = null;
    this.nativeFunction = function;
    this.self = self;
    this.newTarget = newTarget;
    this.registers = null;
    this.caller = caller;
  }

  void push(Object value) {
    registers[sp++] = value;
  }

  Object pop() {
    return registers[--sp];
  }

  /// Roughly what it takes of V8's stack, in bytes.
  int size() {
    return code == null ? 200 : 88 + 8 * registers.length;
  }

  /// The code's offset in the text.
  int offset() {
    return code.offset(pc);
  }
}
