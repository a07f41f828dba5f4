package interleave.golang.run;

import interleave.golang.value.InterfaceValue;

/// How a native function leaves its call other than by returning. Not a failure of this program.
final class NativeSignal extends RuntimeException {

  private static final long serialVersionUID = 1;

  enum Kind {
    /// A Go function was entered; the native is called again when it has returned.
    CALLING,
    PANIC,
    FATAL,
    /// The stack is too deep; the frame that did not fit is on it.
    OVERFLOW,
    EXIT,
    GOEXIT,
    /// The schedule wants a person to decide.
    ASKED
  }

  static final NativeSignal CALLING = new NativeSignal(Kind.CALLING, null, null, 0);
  static final NativeSignal OVERFLOW = new NativeSignal(Kind.OVERFLOW, null, "stack overflow", 0);
  static final NativeSignal GOEXIT = new NativeSignal(Kind.GOEXIT, null, null, 0);
  static final NativeSignal ASKED = new NativeSignal(Kind.ASKED, null, null, 0);

  private final transient Kind kind;
  private final transient InterfaceValue value;
  private final int code;

  private NativeSignal(Kind kind, InterfaceValue value, String text, int code) {
    super(text, null, false, false);
    this.kind = kind;
    this.value = value;
    this.code = code;
  }

  static NativeSignal panic(InterfaceValue value) {
    return new NativeSignal(Kind.PANIC, value, null, 0);
  }

  static NativeSignal fatal(String text) {
    return new NativeSignal(Kind.FATAL, null, text, 0);
  }

  static NativeSignal exit(int code) {
    return new NativeSignal(Kind.EXIT, null, null, code);
  }

  Kind kind() {
    return kind;
  }

  InterfaceValue value() {
    return value;
  }

  int code() {
    return code;
  }
}
