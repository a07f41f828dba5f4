package interleave.js.value;

import interleave.engine.loop.LoopEvent.PromiseKind;
import java.util.function.Consumer;

/// What the machine does for the library.
public interface Host {

  // Functions

  /// Calls a native, on the machine's stack.
  Object callNative(NativeFunction function, Object self, Object[] arguments, JsObject newTarget);

  /// Gives an object its property `stack` with the present stack, and an error its origin.
  ///
  /// @param head the first line; null for what the object then says of itself
  /// @param upTo frames above and including this function are left out; null leaves out none
  void captureStack(JsObject error, String head, JsFunction upTo);

  // Time and output

  /// Virtual time since the start.
  long nanos();

  /// The time of day at the start, in milliseconds since 1970.
  long startMillis();

  /// What asking for the time costs on a common machine.
  long CLOCK_NANOS = 50;

  /// Lets the thread work for so long: for natives that take longer than a statement.
  void spend(long nanos);

  /// @param stream 1 or 2
  void write(int stream, String text);

  // Promises

  /// @param label what the picture calls it; null for what the source calls it here
  JsPromise promise(PromiseKind kind, String label);

  /// As the function `resolve` that an executor gets.
  void resolve(JsPromise promise, Object value);

  void reject(JsPromise promise, Object reason);

  /// `Promise.resolve(value)`.
  JsPromise promiseOf(Object value);

  /// Takes what becomes of a promise, as `then(fulfilled, rejected)` without making another one.
  void then(JsPromise promise, Consumer<Object> fulfilled, Consumer<Object> rejected);

  // Jobs and timers

  void nextTick(JsFunction function, Object... arguments);

  void microtask(JsFunction function);

  /// Ends the process as `process.exit` does.
  RuntimeException exit(int code);
}
