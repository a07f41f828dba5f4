package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Operator;
import interleave.golang.types.Selection;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The order of evaluation of Go's compiler: calls, receives and what else is a step of its own run
/// from left to right, each into a temporary; everything else (variables, fields, elements,
/// arithmetic) is read after them. So `x + f()` sees what f did to x.
///
/// Mostly that makes no difference, and expressions are compiled as they stand. Where it does, the
/// calls of a statement are *hoisted* first.
final class Order {

  private final FunctionCompiler f;
  private final Map<Integer, Integer> hoisted = new HashMap<>();

  Order(FunctionCompiler f) {
    this.f = f;
  }

  /// The register of an expression that has already been evaluated; -1 for others.
  int hoisted(Expr e) {
    if (hoisted.isEmpty()) {
      return -1;
    }
    Integer register = hoisted.get(e.id());
    return register == null ? -1 : register;
  }

  /// Says that an expression's value lies in a register.
  void setHoisted(Expr e, int register) {
    hoisted.put(e.id(), register);
  }

  /// The statement is over: its temporaries are gone.
  void clear() {
    hoisted.clear();
  }

  /// Hoists the calls in expressions that are about to be evaluated in this order, if it matters.
  void prepare(Expr... expressions) {
    prepare(Arrays.asList(expressions));
  }

  void prepare(List<Expr> expressions) {
    Scan scan = new Scan();
    for (Expr e : expressions) {
      if (e != null) {
        scan.visit(e);
      }
    }
    if (scan.matters) {
      expressions.forEach(this::hoist);
    }
  }

  /// Whether an expression contains a step of its own.
  boolean hasStep(Expr e) {
    boolean[] found = {false};
    Children.walk(
        e,
        node -> {
          if (node instanceof Expr inner && isStep(inner)) {
            found[0] = true;
          }
          return !found[0] && !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  /// Evaluates the steps in an expression into temporaries.
  void hoist(Expr e) {
    if (e == null || hoisted(e) >= 0 || isConstantOrType(e)) {
      return;
    }
    if (isLogical(e) && isStep(e)) {
      hoist(((Expr.Binary) e).left());
      hoisted.put(e.id(), f.conditions.value(e, -1));
      return;
    }
    if (!isMapLiteral(e)) {
      parts(e, this::hoist);
    }
    if (isStep(e) && hasValue(e)) {
      hoisted.put(e.id(), f.expr.compile(e, -1));
    }
  }

  /// Hoists for a call that is made as a statement of its own: everything but the call itself.
  void prepareCall(Expr.Call call) {
    List<Expr> parts = new ArrayList<>();
    parts.add(call.callee());
    parts.addAll(call.args());
    prepare(parts);
  }

  /// The parts of an expression that are evaluated before it.
  private static void parts(Expr e, java.util.function.Consumer<Expr> visit) {
    if (e instanceof Expr.FuncLit) {
      return;
    }
    Children.each(
        e,
        node -> {
          if (node instanceof Expr part) {
            visit.accept(part);
          }
        });
  }

  private boolean isConstantOrType(Expr e) {
    return f.info.constantOf(e) != null || f.info.isType(e);
  }

  private static boolean isLogical(Expr e) {
    return e instanceof Expr.Binary b && (b.op() == Operator.AND_AND || b.op() == Operator.OR_OR);
  }

  private boolean hasValue(Expr e) {
    return !(e instanceof Expr.Call call) || !f.calls.isTuple(call);
  }

  /// Whether Go's compiler evaluates an expression at its place in the order of calls.
  private boolean isStep(Expr e) {
    if (isConstantOrType(e)) {
      return false;
    }
    return switch (e) {
      case Expr.Call call -> !f.info.isType(call.callee());
      case Expr.Unary u -> u.op() == Operator.RECEIVE;
      case Expr.Slice _, Expr.TypeAssert _ -> true;
      case Expr.CompositeLit _ -> isMapLiteral(e);
      case Expr.Binary b -> isLogical(b) && (hasCall(b.left()) || hasCall(b.right()));
      default -> false;
    };
  }

  /// The entries of a map are put into it one after the other, each when it is evaluated.
  private boolean isMapLiteral(Expr e) {
    return e instanceof Expr.CompositeLit
        && f.typeOf(e) != null
        && f.typeOf(e).underlying() instanceof Type.Map;
  }

  private boolean hasCall(Expr e) {
    return contains(
        e,
        x ->
            x instanceof Expr.Call call && !f.info.isType(call.callee()) && !isConstantOrType(x)
                || x instanceof Expr.Unary u && u.op() == Operator.RECEIVE);
  }

  private static boolean contains(Expr e, Predicate<Expr> what) {
    boolean[] found = {false};
    Children.walk(
        e,
        node -> {
          found[0] |= node instanceof Expr inner && what.test(inner);
          return !found[0] && !(node instanceof Expr.FuncLit);
        });
    return found[0];
  }

  /// Whether a call can change what other parts of the statement read.
  private boolean hasEffect(Expr e) {
    return e instanceof Expr.Unary
        || e instanceof Expr.Call call && (f.calls.builtin(call) == null || isEffective(call));
  }

  private boolean isEffective(Expr.Call call) {
    return switch (f.calls.builtin(call)) {
      case COPY, RECOVER -> true;
      default -> false;
    };
  }

  /// Looks for a read that stands before a step and would see the step's effect.
  private final class Scan {
    boolean matters;
    private boolean read;

    void visit(Expr e) {
      if (matters || isConstantOrType(e) || hoisted(e) >= 0 || e instanceof Expr.FuncLit) {
        return;
      }
      if (e instanceof Expr.KeyValue pair) {
        visit(pair.value());
        return;
      }
      if (isStep(e)) {
        boolean before = read;
        if (!isMapLiteral(e)) {
          parts(e, this::visit);
        }
        matters |= before && (hasEffect(e) || isLogical(e) || isMapLiteral(e));
        read = before;
        return;
      }
      parts(e, this::visit);
      read |= isLateRead(e);
    }
  }

  /// Whether the value depends on memory that calls can change, or can panic.
  private boolean isLateRead(Expr e) {
    return switch (e) {
      case Expr.Ident ident ->
          f.info.symbolOf(ident) instanceof Symbol.Var v
              && (v.isGlobal() || f.vars.isCell(v) || isSharedAggregate(v));
      case Expr.Selector s -> {
        Selection selection = f.info.selectionOf(s);
        yield selection == null
            ? f.info.symbolOf(s) instanceof Symbol.Var
            : selection.kind() == Selection.Kind.FIELD && !f.selectors.isLocalPlace(s);
      }
      case Expr.Index _, Expr.Star _ -> true;
      case Expr.Call conversion -> isReadOfElements(conversion);
      case Expr.Binary b -> b.op() == Operator.DIV || b.op() == Operator.REM;
      default -> false;
    };
  }

  /// `string(bytes)` and the like: its value is what the slice holds when it is evaluated.
  private boolean isReadOfElements(Expr.Call conversion) {
    return f.info.isType(conversion.callee())
        && f.typeOf(conversion.args().getFirst()) != null
        && f.typeOf(conversion.args().getFirst()).underlying() instanceof Type.Slice
        && !(f.typeOf(conversion).underlying() instanceof Type.Slice);
  }

  private boolean isSharedAggregate(Symbol.Var v) {
    return TypeTable.isAggregate(f.vars.typeOf(v)) && !f.vars.isPrivate(v);
  }
}
