package interleave.golang.run;

import interleave.engine.Decision;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.golang.code.Function;
import interleave.golang.code.Program;
import interleave.golang.types.Type;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Memory;
import interleave.golang.value.Zero;
import interleave.source.Pos;
import java.util.List;

/// One call of a [Native]: its arguments, its results, and what the machine does for it. Valid only
/// while the native runs; natives must not keep it.
///
/// **Places.** Arguments are numbered from 0 in each bank, a receiver first: in `f(s string, n int,
/// t string)` the strings are refs 0 and 1 and `n` is long 0. Results go into the same places, from
/// 0 on in each bank, so read every argument before setting the first result. Strings are Java
/// strings with one `char` (0 to 255) a byte; floats are the bits of a `double`.
public interface NativeCall {

  // Arguments and results

  long getLong(int index);

  Object getRef(int index);

  void setLong(int index, long value);

  void setRef(int index, Object value);

  default int getInt(int index) {
    return (int) getLong(index);
  }

  default boolean getBool(int index) {
    return getLong(index) != 0;
  }

  default double getFloat(int index) {
    return Double.longBitsToDouble(getLong(index));
  }

  default String getString(int index) {
    return (String) getRef(index);
  }

  default void setBool(int index, boolean value) {
    setLong(index, value ? 1 : 0);
  }

  default void setFloat(int index, double value) {
    setLong(index, Double.doubleToRawLongBits(value));
  }

  /// The types of the arguments, a receiver first.
  List<Type> parameterTypes();

  // Where and when

  /// The calling goroutine's name.
  TaskId task();

  /// The calling goroutine, for queues of waiters.
  Goroutine goroutine();

  /// Where the call stands in the source: in the nearest frame that is not library code.
  Pos pos();

  /// Virtual time since the program started, to the nanosecond at the caller's place. Events say
  /// the time of the step instead, see [#emit].
  long nanos();

  /// The next of the run's pseudo-random numbers, all 64 bits of it; fixed by the schedule. Not a
  /// decision, so local natives may use it.
  long random();

  /// A number from 0 to `arity - 1` that a search for every way to end tries out; -1 where nobody
  /// searches.
  int searched(String what, int arity);

  Program program();

  /// Makes zero values of this machine's types.
  Zero zero();

  /// The command line, the program's name first.
  List<String> arguments();

  /// The value of an environment variable; null when it is not set.
  String environment(String name);

  /// The names of all environment variables, sorted.
  List<String> environmentNames();

  /// Takes up to `max` bytes from standard input; empty at its end.
  String input(int max);

  /// Number of live goroutines.
  int goroutines();

  /// Number of Ps.
  int procs();

  /// The function and place `skip` frames above the caller of the native (0: that caller, which is
  /// Go code); null when there is none.
  Caller caller(int skip);

  /// @param function as in traces
  /// @param address where the call returns to; 0 in the machine itself
  record Caller(String function, Pos pos, long address) {}

  /// A traceback as `runtime.Stack` writes it.
  String stack(boolean all);

  // Failures. All of them throw; they return something only so that callers can write `throw
  // call.panic(…)`.

  /// Panics with a Go value.
  RuntimeException panic(InterfaceValue value);

  /// Panics with a Go string, as the library's own `panic("…")` does.
  RuntimeException panic(String text);

  /// Panics with a `runtime.Error`; `text` does not have the prefix `runtime error: `.
  RuntimeException runtimeError(String text);

  /// The panic of a nil dereference.
  RuntimeException nilDereference();

  /// Ends the program with `fatal error: text`, which no recover catches.
  RuntimeException fatal(String text);

  /// Ends the program, as `os.Exit`.
  RuntimeException exit(int code);

  /// Ends the calling goroutine after its deferred calls, as `runtime.Goexit`.
  RuntimeException goexit();

  // Calling Go. The native is left by an exception, the Go function runs, and then the native is
  // called again from its start with the same arguments; each call it makes again returns at once
  // what it returned before. So a native that calls Go must do the same calls in the same order
  // each time, and change nothing until the last of them has returned.

  /// Calls a function value.
  ///
  /// @param longs the arguments of the long bank
  /// @param refs the arguments of the ref bank
  Results callGo(Closure function, long[] longs, Object[] refs);

  /// Calls a method of a value's dynamic type; arguments do not have the receiver.
  Results callMethod(InterfaceValue receiver, String method, long[] longs, Object[] refs);

  /// As [#callMethod], but a panic in there ends the call: its value is in [Results#panic()].
  Results tryMethod(InterfaceValue receiver, String method, long[] longs, Object[] refs);

  /// Whether the dynamic type of `value` has such a method in its method set.
  default boolean hasMethod(InterfaceValue value, String method) {
    return method(value.type(), method) != null;
  }

  /// The function behind a method of a dynamic type, of the runtime's own errors too; null when the
  /// type has no such method.
  Function method(Type type, String name);

  /// What a call of Go led to.
  ///
  /// @param longs results of the long bank
  /// @param refs results of the ref bank
  /// @param panic the value it panicked with, when that was asked for; null otherwise
  record Results(long[] longs, Object[] refs, InterfaceValue panic) {
    public String string() {
      return (String) refs[0];
    }
  }

  // For visible natives only

  /// Writes bytes (one `char` each) to stdout (1) or stderr (2).
  void output(int stream, String bytes);

  /// A number from 0 to `arity - 1` that the schedule decides; 0 without asking when there is only
  /// one.
  ///
  /// @param what for people and for replay's check, see [Decision.Number]
  int choose(String what, int arity);

  /// Gives the processor up: the native must return at once. When somebody calls [#ready], or the
  /// clock reaches `deadlineNanos`, the native is called again, then with [#token()].
  ///
  /// @param reason for the event [Event.GoBlock] and for tracebacks
  /// @param object what it waits for; may be null
  /// @param deadlineNanos virtual time; -1 when the clock does not wake it
  /// @param token what to remember; not null
  void park(WaitReason reason, ObjectId object, long deadlineNanos, Object token);

  /// As [#park], but the native is not called again: it has done all it had to do, results
  /// included.
  void parkAndReturn(WaitReason reason, ObjectId object, long deadlineNanos);

  /// Null when the native is called for the first time; after [#park] what was given there.
  Object token();

  /// Makes a parked goroutine runnable again.
  void ready(Goroutine parked);

  /// Lets other goroutines run, as `runtime.Gosched`; the native must return at once and is not
  /// called again.
  void yieldProcessor();

  /// Starts a goroutine that calls `function`, which has no parameters.
  TaskId spawn(Closure function);

  /// Reports an event; use [#eventNanos()], [#task()] and [#pos()] for its first components.
  void emit(Event event);

  /// The time of this step: events never go back in time.
  long eventNanos();

  /// Whether anybody listens: making events can be left out when not.
  boolean isRecording();

  /// The name of an object of a kind, made when it is first asked for and then kept in it.
  ObjectId idOf(Memory memory, ObjectId.Kind kind);

  /// The native reads or writes elements of a slice or array as compiled code would: whoever
  /// watches hears of it.
  void touches(Memory memory, int from, int count, boolean write);

  /// The native reads a struct, or a map and all its entries.
  void reads(Memory memory);

  /// What the program's own code calls the result of the library function that it has called; empty
  /// when nobody knows.
  String callName();

  /// What events tell of a value in an interface; empty when nobody listens.
  String shown(Object value);

  /// A new name, whose creator is the calling goroutine.
  ObjectId newId(ObjectId.Kind kind, String label);
}
