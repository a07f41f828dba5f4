package interleave.golang.run;

import interleave.golang.code.Instr;
import interleave.golang.types.Type;
import interleave.golang.value.RuntimePanic;
import interleave.source.Pos;
import java.util.List;

/// The functions of Go's runtime that `runtime.Callers` finds on a stack: below everything, and
/// between a deferred call and what panicked. Names and places are those of Go 1.23.
final class RuntimeCallers {

  private static final String ROOT = "/usr/local/go/src/runtime/";

  private static final NativeCall.Caller GOEXIT = frame("goexit", "asm_amd64.s", 1700);

  private RuntimeCallers() {}

  private static NativeCall.Caller frame(String function, String file, int line) {
    return new NativeCall.Caller("runtime." + function, new Pos(ROOT + file, line, 1), 0);
  }

  /// What called the outermost function of a program that has begun.
  static List<NativeCall.Caller> belowMain() {
    return List.of(frame("main", "proc.go", 272), GOEXIT);
  }

  /// What called the initialisation of a package.
  static List<NativeCall.Caller> belowInit() {
    return List.of(
        frame("doInit1", "proc.go", 7291),
        frame("doInit", "proc.go", 7258),
        frame("main", "proc.go", 254),
        GOEXIT);
  }

  /// What called the function of a `go` statement.
  static List<NativeCall.Caller> belowGoroutine() {
    return List.of(GOEXIT);
  }

  /// What a panic or a Goexit that runs a deferred call has called, innermost first.
  ///
  /// @param at the instruction that panicked
  static List<NativeCall.Caller> of(PanicRecord panic, Instr at) {
    if (panic.isGoexit()) {
      return List.of(frame("Goexit", "panic.go", 629));
    }
    NativeCall.Caller first = frame("gopanic", "panic.go", 785);
    if (panic.failure == null) {
      return List.of(first);
    }
    List<NativeCall.Caller> inner =
        at instanceof Instr.StoreMap store && panic.failure.kind() == RuntimePanic.Kind.PLAIN
            ? List.of(storing(store.type().key()))
            : failing(panic.failure);
    return switch (inner.size()) {
      case 0 -> List.of(first);
      case 1 -> List.of(first, inner.get(0));
      default -> List.of(first, inner.get(0), inner.get(1));
    };
  }

  private static List<NativeCall.Caller> failing(RuntimePanic failure) {
    String text = failure.getMessage();
    return switch (failure.kind()) {
      case NIL ->
          List.of(frame("panicmem", "panic.go", 262), frame("sigpanic", "signal_unix.go", 917));
      case BOUNDS -> List.of(bounds(text));
      case ASSERTION ->
          text.contains("missing method")
              ? List.of(frame("getitab", "iface.go", 102), frame("typeAssert", "iface.go", 474))
              : List.of(frame("panicdottypeE", "iface.go", 275));
      case ERROR, PLAIN -> named(text);
    };
  }

  /// Stores into a nil map.
  private static NativeCall.Caller storing(Type key) {
    Type.Basic basic = key.underlying() instanceof Type.Basic b ? b : Type.Basic.BOOL;
    if (basic.isString()) {
      return frame("mapassign_faststr", "map_faststr.go", 225);
    }
    return switch (basic.isInteger() ? basic.bits() : 0) {
      case 32 -> frame("mapassign_fast32", "map_fast32.go", 115);
      case 64 -> frame("mapassign_fast64", "map_fast64.go", 115);
      default -> frame("mapassign", "map.go", 617);
    };
  }

  private static NativeCall.Caller bounds(String text) {
    if (text.startsWith("index")) {
      return frame("goPanicIndex", "panic.go", 115);
    }
    if (text.startsWith("cannot convert")) {
      return frame("goPanicSliceConvert", "panic.go", 205);
    }
    String range = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
    boolean length = text.contains("length");
    if (range.startsWith("::")) {
      return length
          ? frame("goPanicSlice3Alen", "panic.go", 165)
          : frame("goPanicSlice3Acap", "panic.go", 175);
    }
    if (range.endsWith(":")) {
      return frame("goPanicSlice3C", "panic.go", 195);
    }
    if (range.startsWith(":")) {
      if (range.lastIndexOf(':') > 0) {
        return frame("goPanicSlice3B", "panic.go", 185);
      }
      return length
          ? frame("goPanicSliceAlen", "panic.go", 129)
          : frame("goPanicSliceAcap", "panic.go", 141);
    }
    return frame("goPanicSliceB", "panic.go", 155);
  }

  private static List<NativeCall.Caller> named(String text) {
    return switch (text) {
      case "integer divide by zero" -> List.of(frame("panicdivide", "panic.go", 241));
      case "negative shift amount" -> List.of(frame("panicshift", "panic.go", 233));
      case "close of nil channel" -> List.of(frame("closechan", "chan.go", 399));
      case "close of closed channel" -> List.of(frame("closechan", "chan.go", 405));
      case "send on closed channel" ->
          List.of(frame("chansend", "chan.go", 217), frame("chansend1", "chan.go", 156));
      case "makeslice: len out of range" ->
          List.of(frame("panicmakeslicelen", "slice.go", 29), frame("makeslice", "slice.go", 111));
      case "makeslice: cap out of range" ->
          List.of(frame("panicmakeslicecap", "slice.go", 33), frame("makeslice", "slice.go", 113));
      case "makechan: size out of range" -> List.of(frame("makechan", "chan.go", 86));
      default ->
          text.startsWith("comparing uncomparable")
              ? List.of(frame("efaceeq", "alg.go", 396))
              : text.startsWith("hash of unhashable")
                  ? List.of(frame("mapassign", "map.go", 617))
                  : List.of();
    };
  }
}
