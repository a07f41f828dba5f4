package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Where the local variables of one function live.
///
/// A number or reference has a register of its own, or a register with its cell when something else
/// shares it. A struct or array is its own address: its register holds the object, and whoever
/// shares the variable shares the object.
final class Variables {

  private final FunctionCompiler f;
  private final CodeBuilder code;
  private final Map<Symbol.Var, Binding> bindings = new IdentityHashMap<>();
  private final List<Binding> open = new ArrayList<>();

  Variables(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// @param cell whether `register` (of the ref bank) holds the variable's cell
  record Binding(Symbol.Var variable, Type type, int register, boolean cell, int fromPc) {}

  /// The place of a variable of this function, or one it has captured; null when it has none.
  Binding find(Symbol.Var variable) {
    return bindings.get(variable);
  }

  Binding get(Symbol.Var variable) {
    Binding binding = bindings.get(variable);
    if (binding == null) {
      throw new IllegalStateException(variable + " has no register in " + f.function.name());
    }
    return binding;
  }

  Type typeOf(Symbol.Var variable) {
    return f.subst.apply(variable.type());
  }

  boolean isCell(Symbol.Var variable) {
    if (TypeTable.isAggregate(typeOf(variable))) {
      return false;
    }
    return variable.needsCell() || f.shared.contains(variable);
  }

  /// Whether nothing but this function's own code can reach the variable.
  boolean isPrivate(Symbol.Var variable) {
    return !variable.isGlobal()
        && !variable.isCaptured()
        && !variable.isAddressed()
        && !f.shared.contains(variable);
  }

  // Scopes

  /// Opens a scope; give the result to [#leave].
  Scope enter() {
    return new Scope(code.mark(), open.size());
  }

  record Scope(long mark, int variables) {}

  void leave(Scope scope) {
    while (open.size() > scope.variables()) {
      Binding b = open.removeLast();
      Symbol.Var v = b.variable();
      code.addLocal(
          new Function.LocalVariable(
              v.name(), v.pos(), b.type(), b.register(), b.cell(), b.fromPc(), code.pc()));
    }
    code.release(scope.mark());
  }

  /// Binds a captured variable or a parameter without a cell to its register.
  void bind(Symbol.Var variable, int register, boolean cell) {
    Binding binding = new Binding(variable, typeOf(variable), register, cell, code.pc());
    bindings.put(variable, binding);
    if (!variable.name().equals("_") && !variable.name().isEmpty()) {
      open.add(binding);
    }
  }

  /// Declares a variable whose first value lies in `register`, the highest one of its bank.
  void declare(Pos pos, Symbol.Var variable, int register) {
    if (!isCell(variable)) {
      bind(variable, register, false);
      return;
    }
    Type type = typeOf(variable);
    int cell = register;
    if (Bank.of(type) == Bank.LONG) {
      if (register == code.bank(Bank.LONG).top() - 1) {
        code.bank(Bank.LONG).release(register);
      }
      cell = code.allocRef();
    }
    code.emit(pos, new Instr.NewCell(cell, register, type, variable.name()));
    bind(variable, cell, true);
  }

  /// Declares a variable with the zero value.
  void declareZero(Pos pos, Symbol.Var variable) {
    Type type = typeOf(variable);
    if (isCell(variable)) {
      int cell = code.allocRef();
      code.emit(pos, new Instr.NewCell(cell, -1, type, variable.name()));
      bind(variable, cell, true);
      return;
    }
    int register = code.alloc(Bank.of(type));
    f.expr.zero(pos, type, register);
    bind(variable, register, false);
    f.names.nameVariable(pos, variable, type, register);
  }

  // Access

  /// The variable that an identifier declares here; null for `_` and for variables that exist.
  Symbol.Var declaredBy(Expr.Ident ident) {
    return f.info.symbolOf(ident) instanceof Symbol.Var v && v.pos().equals(ident.pos()) ? v : null;
  }

  /// The value of a variable: in `want`, or anywhere when that is -1.
  int load(Pos pos, Symbol.Var variable, int want) {
    Type type = typeOf(variable);
    Bank bank = Bank.of(type);
    if (variable.isGlobal()) {
      int index = f.unit.global(variable);
      int dst = f.expr.target(want, bank);
      if (TypeTable.isAggregate(type)) {
        code.emit(pos, new Instr.GlobalAddress(dst, index));
      } else if (bank == Bank.LONG) {
        code.emit(pos, new Instr.LoadGlobalL(dst, index));
      } else {
        code.emit(pos, new Instr.LoadGlobalR(dst, index));
      }
      return dst;
    }
    Binding binding = get(variable);
    if (!binding.cell()) {
      return f.expr.settle(pos, bank, binding.register(), want);
    }
    int dst = f.expr.target(want, bank);
    if (bank == Bank.LONG) {
      code.emit(pos, new Instr.LoadCellL(dst, binding.register()));
    } else {
      code.emit(pos, new Instr.LoadCellR(dst, binding.register()));
    }
    return dst;
  }
}
