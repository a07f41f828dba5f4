package interleave.golang.run;

import interleave.golang.code.Bank;
import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.value.InterfaceValue;
import interleave.golang.value.RuntimePanic;
import java.util.List;

/// Type assertions.
final class Interfaces {

  private final GoMachine machine;

  Interfaces(GoMachine machine) {
    this.machine = machine;
  }

  void concrete(Instr.AssertConcrete i, long[] longs, Object[] refs, int lb, int rb) {
    InterfaceValue value = (InterfaceValue) refs[rb + i.src()];
    boolean holds = value != null && same(value.type(), i.type());
    if (i.ok() >= 0) {
      longs[lb + i.ok()] = holds ? 1 : 0;
    } else if (!holds) {
      throw failed(i.from(), value, i.type());
    }
    if (i.dst() < 0) {
      return;
    }
    if (Bank.of(i.type()) == Bank.LONG) {
      longs[lb + i.dst()] = holds ? value.bits() : 0;
    } else {
      refs[rb + i.dst()] = holds ? Maps.owned(i.type(), value.ref()) : machine.zero.ref(i.type());
    }
  }

  private static boolean same(Type a, Type b) {
    return a == b || !(a instanceof Named) && a.equals(b);
  }

  private static RuntimePanic failed(Type from, InterfaceValue value, Type to) {
    String interfaceName =
        from.underlying() instanceof InterfaceType plain && !(from instanceof Named)
            ? plain.methods().isEmpty() ? "interface {}" : plain.toString()
            : from.toString();
    if (value == null) {
      return new RuntimePanic(RuntimePanic.Kind.ASSERTION, interfaceName + " is nil, not " + to);
    }
    String message = interfaceName + " is " + value.type() + ", not " + to;
    if (value.type().toString().equals(to.toString())) {
      message += " (types from different scopes)";
    }
    return new RuntimePanic(RuntimePanic.Kind.ASSERTION, message);
  }

  void toInterface(Instr.AssertInterface i, long[] longs, Object[] refs, int lb, int rb) {
    InterfaceValue value = (InterfaceValue) refs[rb + i.src()];
    String missing = value == null ? "" : missing(value.type(), i.type());
    boolean holds = value != null && missing == null;
    if (i.ok() >= 0) {
      longs[lb + i.ok()] = holds ? 1 : 0;
    } else if (!holds) {
      String message =
          value == null
              ? "interface is nil, not " + i.type()
              : value.type() + " is not " + i.type() + ": missing method " + missing;
      throw new RuntimePanic(RuntimePanic.Kind.ASSERTION, message);
    }
    if (i.dst() >= 0) {
      refs[rb + i.dst()] = holds ? value : null;
    }
  }

  boolean is(InterfaceValue value, Type type) {
    if (value == null) {
      return false;
    }
    return type.underlying() instanceof InterfaceType
        ? missing(value.type(), type) == null
        : same(value.type(), type);
  }

  /// The first method of an interface that a type does not have; null when it has them all.
  private String missing(Type type, Type target) {
    for (Symbol.Func wanted : ((InterfaceType) target.underlying()).methods()) {
      Function method = machine.method(type, wanted.name());
      if (method == null || !fits(method, (Signature) wanted.type())) {
        return wanted.name();
      }
    }
    return null;
  }

  /// Whether a method has the wanted signature; its first parameter is the receiver.
  private static boolean fits(Function method, Signature wanted) {
    List<Type> parameters = method.parameterTypes();
    return same(parameters.subList(1, parameters.size()), wanted.params())
        && same(method.resultTypes(), wanted.results());
  }

  /// Instances of one generic type may be several objects; their names tell what they are.
  private static boolean same(List<Type> some, List<Type> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      Type a = some.get(i);
      Type b = others.get(i);
      if (!a.equals(b) && !a.toString().equals(b.toString())) {
        return false;
      }
    }
    return true;
  }
}
