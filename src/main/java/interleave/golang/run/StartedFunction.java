package interleave.golang.run;

import interleave.golang.code.Function;
import interleave.golang.code.Instr;
import interleave.golang.value.Closure;
import interleave.golang.value.InterfaceValue;

/// The name of the function that a `go` statement starts. One with arguments or a receiver, `go
/// func(id int) { … }(i)`, is started by a function that the compiler makes and that people need
/// not know.
final class StartedFunction {

  private StartedFunction() {}

  static String nameOf(GoMachine machine, Closure closure) {
    Function function = closure.function();
    if (function.wrapped() != null) {
      return function.wrapped().name();
    }
    if (!Panics.isWrapper(function)) {
      return function.name();
    }
    // a function that is a value is the last of the wrapper's variables
    int last = closure.refs().length - 1;
    if (last >= 0 && closure.refs()[last] instanceof Closure value) {
      return nameOf(machine, value);
    }
    for (Instr in : function.code()) {
      String name = called(machine, in, closure);
      if (name != null) {
        return name;
      }
    }
    return function.name();
  }

  /// What an instruction of the wrapper calls; null for nothing.
  private static String called(GoMachine machine, Instr in, Closure closure) {
    return switch (in) {
      case Instr.CallNative call -> call.function().name();
      case Instr.CallInterface call
          when closure.refs().length > 0
              && closure.refs()[0] instanceof InterfaceValue receiver -> {
        Function method = machine.method(receiver.type(), call.method());
        yield method == null ? null : (method.wrapped() == null ? method : method.wrapped()).name();
      }
      case Instr.Close _ -> "close";
      case Instr.DeleteMap _ -> "delete";
      case Instr.Panic _ -> "panic";
      default -> null;
    };
  }
}
