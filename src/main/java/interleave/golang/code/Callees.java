package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Selection;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;

/// Finds out what is called, and makes function values out of functions and methods.
final class Callees {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Callees(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  Callee resolve(Expr callee) {
    Expr e = Expressions.unparen(callee);
    Target target = functionNamed(e);
    if (target != null) {
      return new Callee.Static(
          target,
          new Signature(
              target.parameters(), target.results(), target.variadic(), List.of(), namesOf(e)));
    }
    if (e instanceof Expr.Selector selector) {
      Selection selection = f.info.selectionOf(selector);
      if (selection != null && selection.kind() == Selection.Kind.METHOD_VALUE) {
        return method(selector, selection);
      }
    }
    return new Callee.Value(e, (Signature) f.typeOf(e).underlying());
  }

  /// What the declaration of the function that an expression names calls its parameters.
  private List<String> namesOf(Expr expr) {
    Expr e = expr instanceof Expr.Index index ? Expressions.unparen(index.operand()) : expr;
    return f.info.symbolOf(e) instanceof Symbol.Func function
        ? function.signature().names()
        : List.of();
  }

  /// The declared function that an expression names, with its type arguments; null otherwise.
  private Target functionNamed(Expr expr) {
    Expr e = expr;
    if (e instanceof Expr.Index index) {
      e = Expressions.unparen(index.operand());
    }
    boolean named =
        e instanceof Expr.Ident || e instanceof Expr.Selector s && f.info.selectionOf(s) == null;
    if (!named || !(f.info.symbolOf(e) instanceof Symbol.Func function)) {
      return null;
    }
    return f.unit.target(function, f.subst.apply(f.info.typeArgumentsOf(e)));
  }

  private Callee method(Expr.Selector selector, Selection selection) {
    Type start = f.typeOf(selector.operand());
    Callee.Use use;
    Symbol.Func method = selection.method();
    if (selection.receiver() instanceof interleave.golang.types.TypeParam
        || TypeTable.base(selection.receiver()) instanceof interleave.golang.types.TypeParam) {
      MethodSets.Member member = f.unit.methods.find(start, selector.name().name());
      method = member.method();
      use = use(selector, start, member.path());
    } else {
      use = use(selector, start, selection.path());
    }
    return callee(use, method);
  }

  private Callee.Use use(Expr.Selector selector, Type start, List<Integer> path) {
    Type at = start;
    for (int index : path) {
      at = f.selectors.fieldType(f.selectors.structOf(at), index);
    }
    return new Callee.Use(selector, start, path, at);
  }

  private Callee callee(Callee.Use use, Symbol.Func method) {
    Type holder = f.types.canonical(TypeTable.base(use.end()));
    if (holder.underlying() instanceof InterfaceType type) {
      Signature signature = (Signature) f.subst.apply(type.method(method.name()).type());
      return new Callee.Interface(method.name(), use, signature);
    }
    List<Type> arguments =
        holder instanceof Named named ? f.types.canonical(named.typeArguments()) : List.of();
    Target target = f.unit.target(method, arguments);
    List<Type> parameters = target.parameters().subList(1, target.parameters().size());
    Signature signature =
        new Signature(
            parameters,
            target.results(),
            method.signature().variadic(),
            List.of(),
            method.signature().names());
    return new Callee.Method(target, use, signature);
  }

  // Receivers

  /// Puts the receiver of a method call into the next register, as the method takes it.
  int receiver(Callee.Method callee) {
    Callee.Use use = callee.use();
    Type parameter = callee.target().parameters().getFirst();
    boolean byPointer = parameter instanceof Type.Pointer;
    Bank bank = Bank.of(parameter);
    Expr operand = use.selector().operand();
    Pos pos = use.selector().name().pos();
    boolean endIsPointer = use.end() instanceof Type.Pointer;
    if (use.path().isEmpty()) {
      if (endIsPointer == byPointer) {
        return f.expr.next(operand, parameter);
      }
      long mark = code.mark();
      int value = byPointer ? f.places.addressOf(operand, -1) : f.expr.reg(operand);
      return finishReceiver(pos, value, mark, byPointer, parameter);
    }
    long mark = code.mark();
    Selectors.Holder holder = f.selectors.holder(operand);
    Type at = f.selectors.structOf(use.start());
    for (int i = 0; i < use.path().size() - 1; i++) {
      int index = use.path().get(i);
      Type next = f.selectors.fieldType(at, index);
      holder = f.selectors.step(pos, holder, at, index);
      at = f.selectors.structOf(next);
    }
    int slot = f.selectors.slot(at, use.path().getLast());
    if (endIsPointer) {
      int pointer = code.allocRef();
      code.emit(pos, new Instr.LoadFieldR(pointer, holder.register(), slot, holder.local()));
      return finishReceiver(pos, pointer, mark, byPointer, parameter);
    }
    if (byPointer) {
      code.release(mark);
      int dst = code.allocRef();
      code.emit(pos, new Instr.FieldAddress(dst, holder.register(), Bank.of(use.end()), slot));
      return dst;
    }
    code.release(mark);
    int dst = code.alloc(bank);
    if (TypeTable.isAggregate(parameter)) {
      code.emit(pos, new Instr.FieldAddress(dst, holder.register(), Bank.REF, slot));
      code.emit(pos, new Instr.Copy(dst, dst));
    } else if (bank == Bank.LONG) {
      code.emit(pos, new Instr.LoadFieldL(dst, holder.register(), slot, holder.local()));
    } else {
      code.emit(pos, new Instr.LoadFieldR(dst, holder.register(), slot, holder.local()));
    }
    return dst;
  }

  /// Turns a pointer into the receiver: the pointer itself, or a copy of what it points to.
  private int finishReceiver(Pos pos, int pointer, long mark, boolean byPointer, Type parameter) {
    code.release(mark);
    int dst = code.alloc(Bank.of(parameter));
    if (byPointer) {
      code.moveR(pos, dst, pointer);
    } else if (TypeTable.isAggregate(parameter)) {
      code.emit(pos, new Instr.NilCheck(pointer));
      code.emit(pos, new Instr.Copy(dst, pointer));
    } else if (Bank.of(parameter) == Bank.LONG) {
      code.emit(pos, new Instr.LoadPointerL(dst, pointer));
    } else {
      code.emit(pos, new Instr.LoadPointerR(dst, pointer));
    }
    return dst;
  }

  /// The interface whose method is called, in any register.
  int interfaceReceiver(Callee.Interface callee) {
    Callee.Use use = callee.use();
    if (use.path().isEmpty()) {
      return f.expr.reg(use.selector().operand());
    }
    long mark = code.mark();
    Pos pos = use.selector().name().pos();
    Selectors.Holder holder = f.selectors.holder(use.selector().operand());
    Type at = f.selectors.structOf(use.start());
    for (int index : use.path()) {
      Type next = f.selectors.fieldType(at, index);
      holder = f.selectors.step(pos, holder, at, index);
      at = TypeTable.isInterface(next) ? next : f.selectors.structOf(next);
    }
    return f.expr.keepOnly(pos, Bank.REF, holder.register(), mark, -1);
  }

  // Function values

  int functionValue(Expr e, int want) {
    Target target = functionNamed(Expressions.unparen(e));
    if (target == null) {
      throw new Refusal(e.pos(), "this expression");
    }
    return closureOf(e.pos(), target, want);
  }

  private int closureOf(Pos pos, Target target, int want) {
    Function function = target.isNative() ? f.unit.wrappers.ofNative(target) : target.function();
    int dst = f.expr.target(want, Bank.REF);
    code.emit(pos, new Instr.MakeClosure(dst, function, new int[0], new int[0]));
    return dst;
  }

  /// `x.M` as a value: the receiver is evaluated now.
  int methodValue(Expr.Selector e, Selection selection, int want) {
    Callee callee = method(e, selection);
    long mark = code.mark();
    int receiver;
    Type captured;
    if (callee instanceof Callee.Method m) {
      receiver = receiver(m);
      captured = m.target().parameters().getFirst();
    } else {
      Callee.Interface i = (Callee.Interface) callee;
      receiver = interfaceReceiver(i);
      code.emit(e.pos(), new Instr.NilCheck(receiver));
      captured = f.types.canonical(i.use().end());
    }
    Function wrapper = f.unit.wrappers.bound(callee, captured, f.function.isLibrary());
    code.release(mark);
    int dst = f.expr.target(want, Bank.REF);
    code.emit(e.pos(), Literals.closure(dst, wrapper, List.of(captured), new int[] {receiver}));
    return dst;
  }

  /// `T.M` as a value: a function that takes the receiver first.
  int methodExpression(Expr.Selector e, Selection selection, int want) {
    Type type = f.subst.apply(f.info.typeOf(e.operand()));
    MethodSets.Member member = f.unit.methods.find(type, e.name().name());
    Callee callee = callee(use(e, type, member.path()), member.method());
    if (callee instanceof Callee.Method m
        && m.use().path().isEmpty()
        && m.target().parameters().getFirst().equals(type)) {
      return closureOf(e.pos(), m.target(), want);
    }
    List<Type> parameters = new ArrayList<>(List.of(type));
    parameters.addAll(callee.signature().params());
    Function wrapper = f.unit.wrappers.unbound(callee, parameters, f.function.isLibrary());
    int dst = f.expr.target(want, Bank.REF);
    code.emit(e.pos(), new Instr.MakeClosure(dst, wrapper, new int[0], new int[0]));
    return dst;
  }
}
