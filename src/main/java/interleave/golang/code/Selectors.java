package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.types.Selection;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// `x.name`: members of packages, fields, and the way to embedded fields.
final class Selectors {

  private final FunctionCompiler f;
  private final CodeBuilder code;

  Selectors(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// A struct or array where it lies, or a pointer to one.
  ///
  /// @param local whether nothing but this function's own code can reach it
  record Holder(int register, boolean local) {}

  int compile(Expr.Selector e, int want) {
    Selection selection = f.info.selectionOf(e);
    if (selection == null) {
      return member(e, want);
    }
    return switch (selection.kind()) {
      case FIELD -> field(e, selection, want);
      case METHOD_VALUE -> f.callees.methodValue(e, selection, want);
      case METHOD_EXPRESSION -> f.callees.methodExpression(e, selection, want);
    };
  }

  private int member(Expr.Selector e, int want) {
    return switch (f.info.symbolOf(e)) {
      case Symbol.Var variable -> f.vars.load(e.pos(), variable, want);
      case Symbol.Func _ -> f.callees.functionValue(e, want);
      case Symbol.Const c -> f.expr.constant(e.pos(), c.value(), f.subst.apply(c.type()), want);
      case null, default -> throw new Refusal(e.pos(), "the name " + e.name().name() + " here");
    };
  }

  private int field(Expr.Selector e, Selection selection, int want) {
    long mark = code.mark();
    Pos pos = e.dot().line() == e.name().pos().line() ? e.name().pos() : e.dot();
    Holder holder = holder(e.operand());
    Type at = structOf(f.typeOf(e.operand()));
    List<Integer> path = selection.path();
    for (int i = 0; i < path.size() - 1; i++) {
      Type fieldType = fieldType(at, path.get(i));
      holder = step(pos, holder, at, path.get(i));
      at = structOf(fieldType);
    }
    int index = path.getLast();
    Type type = fieldType(at, index);
    code.release(mark);
    int dst = f.expr.target(want, Bank.of(type));
    loadField(pos, dst, holder, at, index);
    return dst;
  }

  /// Loads a field; of a struct or array field it is the field itself, not a copy.
  private void loadField(Pos pos, int dst, Holder holder, Type struct, int index) {
    Type type = fieldType(struct, index);
    int slot = slot(struct, index);
    Bank bank = Bank.of(type);
    if (TypeTable.isAggregate(type)) {
      code.emit(pos, new Instr.FieldAddress(dst, holder.register(), Bank.REF, slot));
    } else if (bank == Bank.LONG) {
      code.emit(pos, new Instr.LoadFieldL(dst, holder.register(), slot, holder.local()));
    } else {
      code.emit(pos, new Instr.LoadFieldR(dst, holder.register(), slot, holder.local()));
    }
  }

  /// One step towards an embedded field: the embedded struct, or what the embedded pointer points
  /// to.
  Holder step(Pos pos, Holder holder, Type struct, int index) {
    int dst = code.allocRef();
    loadField(pos, dst, holder, struct, index);
    return new Holder(dst, holder.local() && TypeTable.isAggregate(fieldType(struct, index)));
  }

  /// The struct type of a struct or of a pointer to one.
  Type structOf(Type type) {
    Type pointed = TypeTable.pointed(type);
    return f.types.canonical(pointed == null ? type : pointed);
  }

  Type fieldType(Type struct, int index) {
    return f.types.canonical(((StructType) struct.underlying()).fields().get(index).type());
  }

  int slot(Type struct, int index) {
    return f.types.layout((StructType) struct.underlying()).slots()[index];
  }

  /// The struct or array that an expression denotes, or points to, without copying it.
  Holder holder(Expr e) {
    Type type = f.typeOf(e);
    if (TypeTable.pointed(type) != null) {
      return new Holder(f.expr.reg(e), false);
    }
    return place(e);
  }

  /// The struct or array that an expression denotes, where it lies.
  Holder place(Expr expr) {
    Expr e = Expressions.unparen(expr);
    if (f.order.hoisted(e) >= 0) {
      return new Holder(f.order.hoisted(e), true);
    }
    return switch (e) {
      case Expr.Ident ident when f.info.symbolOf(ident) instanceof Symbol.Var v ->
          new Holder(f.vars.load(ident.pos(), v, -1), f.vars.isPrivate(v));
      case Expr.Selector s
          when f.info.selectionOf(s) != null
              && f.info.selectionOf(s).kind() == Selection.Kind.FIELD -> {
        boolean local = isLocal(s, f.info.selectionOf(s));
        yield new Holder(f.expr.reg(s), local);
      }
      case Expr.Selector s -> new Holder(f.expr.reg(s), false);
      case Expr.Index i when f.elements.isArrayValue(i) ->
          new Holder(f.expr.reg(i), isLocalPlace(i.operand()));
      case Expr.Index i when !f.elements.isMap(i) -> new Holder(f.expr.reg(i), false);
      case Expr.Star star -> new Holder(f.expr.reg(star.operand()), false);
      case Expr.Call call when isConversion(call) -> place(call.args().getFirst());
      default -> new Holder(f.expr.reg(e), true);
    };
  }

  /// Whether it is a conversion that leaves a struct or array where it lies.
  private boolean isConversion(Expr.Call call) {
    return f.info.isType(call.callee()) && !f.expr.isFresh(call);
  }

  /// Whether a struct or array expression lies inside a variable of this function's own.
  boolean isLocalPlace(Expr expr) {
    Expr e = Expressions.unparen(expr);
    return switch (e) {
      case Expr.Ident ident ->
          f.info.symbolOf(ident) instanceof Symbol.Var v && f.vars.isPrivate(v);
      case Expr.Selector s -> {
        Selection selection = f.info.selectionOf(s);
        yield selection != null
            && selection.kind() == Selection.Kind.FIELD
            && isLocal(s, selection);
      }
      case Expr.Index i -> f.elements.isArrayValue(i) && isLocalPlace(i.operand());
      case Expr.Star _ -> false;
      case Expr.Call call when isConversion(call) -> isLocalPlace(call.args().getFirst());
      default -> true;
    };
  }

  private boolean isLocal(Expr.Selector s, Selection selection) {
    Type type = f.typeOf(s.operand());
    if (TypeTable.pointed(type) != null || !isLocalPlace(s.operand())) {
      return false;
    }
    Type at = type;
    for (int i = 0; i < selection.path().size() - 1; i++) {
      at = fieldType(at, selection.path().get(i));
      if (TypeTable.pointed(at) != null) {
        return false;
      }
    }
    return true;
  }
}
