package interleave.golang.lib;

import interleave.golang.code.Bank;
import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import interleave.golang.text.Utf8;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.Pointer;
import interleave.golang.value.Store;
import interleave.golang.value.StructValue;

/// Package `errors`, its Java part: what needs the types of values.
final class ErrorsNatives {

  private ErrorsNatives() {}

  static void addTo(Natives natives) {
    natives
        .add("errors.comparable_", ErrorsNatives::comparable)
        .add("errors.wrongTarget", ErrorsNatives::wrongTarget)
        .add("errors.assign", ErrorsNatives::assign)
        .add("context.isComparable", ErrorsNatives::comparable)
        .add(
            "context.typeName",
            call -> {
              InterfaceValue v = (InterfaceValue) call.getRef(0);
              call.setRef(0, v == null ? "<nil>" : Utf8.fromJava(v.type().toString()));
            });
  }

  private static void comparable(NativeCall call) {
    call.setBool(0, isComparable(((InterfaceValue) call.getRef(0)).type()));
  }

  static boolean isComparable(Type type) {
    return switch (type.underlying()) {
      case Type.Slice t -> false;
      case Type.Map t -> false;
      case Signature t -> false;
      case Type.Array t -> isComparable(t.element());
      case StructType t -> t.fields().stream().allMatch(f -> isComparable(f.type()));
      default -> true;
    };
  }

  private static void wrongTarget(NativeCall call) {
    InterfaceValue target = (InterfaceValue) call.getRef(0);
    String problem = "";
    if (!(target.type().underlying() instanceof Type.Pointer pointer) || target.ref() == null) {
      problem = "errors: target must be a non-nil pointer";
    } else if (!(pointer.element().underlying() instanceof InterfaceType)
        && call.method(pointer.element(), "Error") == null) {
      problem = "errors: *target must be interface or implement error";
    }
    call.setRef(0, problem);
  }

  private static void assign(NativeCall call) {
    InterfaceValue error = (InterfaceValue) call.getRef(0);
    InterfaceValue target = (InterfaceValue) call.getRef(1);
    Type element = ((Type.Pointer) target.type().underlying()).element();
    boolean fits =
        element.underlying() instanceof InterfaceType wanted
            ? implementsAll(call, error.type(), wanted)
            : element.equals(error.type());
    if (fits) {
      store(element, target.ref(), error);
    }
    call.setBool(0, fits);
  }

  private static boolean implementsAll(NativeCall call, Type type, InterfaceType wanted) {
    for (Symbol.Func method : wanted.methods()) {
      var found = call.method(type, method.name());
      if (found == null || !found.resultTypes().equals(method.signature().results())) {
        return false;
      }
    }
    return true;
  }

  private static void store(Type element, Object pointer, InterfaceValue value) {
    if (element.underlying() instanceof InterfaceType) {
      ((Pointer) pointer).storeRef(value);
    } else if (pointer instanceof StructValue struct) {
      struct.assign((StructValue) value.ref());
    } else if (pointer instanceof Store array && element.underlying() instanceof Type.Array) {
      array.assign((Store) value.ref());
    } else if (Bank.of(element) == Bank.LONG) {
      ((Pointer) pointer).storeLong(value.bits());
    } else {
      ((Pointer) pointer).storeRef(value.ref());
    }
  }
}
