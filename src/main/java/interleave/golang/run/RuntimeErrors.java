package interleave.golang.run;

import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.code.Program;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.RuntimePanic;
import interleave.golang.value.StructValue;
import interleave.golang.value.Zero;
import interleave.source.Pos;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values that a `recover` gets after an operation failed: errors of the types that Go's
/// runtime uses, with their methods. Types that the program itself mentions
/// (`runtime.TypeAssertionError`) are the program's.
final class RuntimeErrors {

  private static final String PREFIX = "runtime error: ";
  private static final String NIL_PANIC = "panic called with nil argument";

  private final Zero zero;
  private final Map<Type, Map<String, Function>> methods = new LinkedHashMap<>();
  private final Symbol.Package runtime = new Symbol.Package("runtime", "runtime", true);
  private final Type errorString = textType("errorString");
  private final Type boundsError = textType("boundsError");
  private final Type plainError = textType("plainError");
  private final Type assertionError;
  private final Type nilPanicError;

  RuntimeErrors(Program program, Zero zero) {
    this.zero = zero;
    assertionError = structType(program, "TypeAssertionError", "interface conversion: ");
    nilPanicError = structType(program, "PanicNilError", "");
  }

  /// The method of one of these types that the program does not know itself; null when there is
  /// none.
  Function method(Type type, String name) {
    Map<String, Function> table = methods.get(type);
    return table == null ? null : table.get(name);
  }

  InterfaceValue of(RuntimePanic failure) {
    String text = Strings.encode(failure.getMessage());
    return switch (failure.kind()) {
      case BOUNDS -> new InterfaceValue(boundsError, 0, PREFIX + text);
      case ERROR, NIL -> new InterfaceValue(errorString, 0, PREFIX + text);
      case PLAIN -> new InterfaceValue(plainError, 0, text);
      case ASSERTION -> struct(assertionError, text);
    };
  }

  InterfaceValue nilPanic() {
    return struct(nilPanicError, NIL_PANIC);
  }

  private InterfaceValue struct(Type pointer, String text) {
    StructType type = (StructType) ((Type.Pointer) pointer).element().underlying();
    StructValue value = zero.struct(type);
    value.refs[0] = text;
    return new InterfaceValue(pointer, 0, value);
  }

  private Type textType(String name) {
    Named type = Named.of(name, runtime, Type.Basic.STRING);
    Function error = function("runtime." + name + ".Error", type, List.of(new Instr.ReturnR(0)));
    methods.put(type, table("runtime." + name, type, error));
    return type;
  }

  private Type structType(Program program, String name, String prefix) {
    for (Type type : program.methods().keySet()) {
      if (type instanceof Type.Pointer pointer
          && pointer.element() instanceof Named named
          && named.symbol().name().equals(name)
          && named.symbol().pkg() != null
          && named.symbol().pkg().path().equals("runtime")) {
        return type;
      }
    }
    StructType.Field message =
        new StructType.Field("message", Type.Basic.STRING, false, "", runtime);
    Named type = Named.of(name, runtime, new StructType(List.of(message)));
    Type pointer = new Type.Pointer(type);
    Function error =
        function(
            "runtime.(*" + name + ").Error",
            pointer,
            List.of(
                new Instr.LoadFieldR(1, 0, 0, true),
                new Instr.ConstR(2, prefix),
                new Instr.Concat(1, 2, 1),
                new Instr.ReturnR(1)));
    methods.put(pointer, table("runtime.(*" + name + ")", pointer, error));
    return pointer;
  }

  private static Map<String, Function> table(String prefix, Type type, Function error) {
    Function marker = new Function(prefix + ".RuntimeError", Pos.NONE, true);
    marker.setSignature(List.of(type), List.of());
    marker.setCode(List.of(new Instr.Return()), List.of(Pos.NONE), 0, 1);
    return Map.of("Error", error, "RuntimeError", marker);
  }

  private static Function function(String name, Type receiver, List<Instr> code) {
    Function function = new Function(name, Pos.NONE, true);
    function.setSignature(List.of(receiver), List.of(Type.Basic.STRING));
    function.setCode(code, java.util.Collections.nCopies(code.size(), Pos.NONE), 0, 3);
    return function;
  }
}
