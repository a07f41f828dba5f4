package interleave.golang.vet;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import interleave.golang.types.TypeQueries;
import java.util.Set;

/// Checks of a single place each.
final class SmallChecks {

  private static final Set<String> ADDS =
      Set.of("AddInt32", "AddInt64", "AddUint32", "AddUint64", "AddUintptr");
  private static final String TARGET =
      "second argument to errors.As must be a non-nil pointer to either a type that implements"
          + " error, or to any interface type";

  private final TypeInfo info;
  private final Texts texts;
  private final Callees callees;
  private final Report report;

  SmallChecks(TypeInfo info, Texts texts, Report report) {
    this.info = info;
    this.texts = texts;
    this.callees = new Callees(info);
    this.report = report;
  }

  private boolean calls(Expr.Call call, String path, Set<String> names) {
    Symbol.Func called = callees.of(call);
    return called != null
        && called.receiver() == null
        && called.pkg() != null
        && called.pkg().path().equals(path)
        && names.contains(called.name());
  }

  /// `x = atomic.AddInt64(&x, 1)`, which is not atomic any more.
  void atomicAssignment(Node node) {
    if (!(node instanceof Stmt.Assign assign)
        || assign.left().size() != assign.right().size()
        || assign.left().size() == 1 && assign.define()) {
      return;
    }
    for (int i = 0; i < assign.left().size(); i++) {
      if (!(assign.right().get(i) instanceof Expr.Call call)
          || call.args().size() != 2
          || !calls(call, "sync/atomic", ADDS)) {
        continue;
      }
      Expr left = assign.left().get(i);
      String target = leftText(assign, i);
      String argument = texts.argument(call, 0);
      boolean same =
          call.args().getFirst() instanceof Expr.Unary unary && unary.op() == Operator.AND
              ? argument.substring(1).strip().equals(target)
              : left instanceof Expr.Star && target.substring(1).strip().equals(argument);
      if (same) {
        report.at(left.pos(), "direct assignment to atomic value");
      }
    }
  }

  private String leftText(Stmt.Assign assign, int index) {
    boolean last = index == assign.left().size() - 1;
    String text =
        texts.between(
            assign.left().get(index).pos(),
            last ? assign.opPos() : assign.left().get(index + 1).pos());
    return text.strip().replaceFirst("\\s*(,|=|:=)$", "");
  }

  /// `errors.As(err, target)` whose target no error fits.
  void errorTarget(Node node) {
    if (!(node instanceof Expr.Call call)
        || call.args().size() < 2
        || !calls(call, "errors", Set.of("As"))) {
      return;
    }
    Type type = info.typeOf(call.args().get(1));
    if (type == null || type.underlying() instanceof InterfaceType any && isEmpty(any)) {
      return;
    }
    if (!(type.underlying() instanceof Type.Pointer pointer)) {
      report.at(call.pos(), TARGET);
    } else if (pointer.element() instanceof Named named
        && named.symbol().pkg() == null
        && named.symbol().name().equals("error")) {
      report.at(call.pos(), "second argument to errors.As should not be *error");
    } else if (!(pointer.element().underlying() instanceof InterfaceType)
        && !Printable.givesString(TypeQueries.method(pointer.element(), "Error"))) {
      report.at(call.pos(), TARGET);
    }
  }

  private static boolean isEmpty(InterfaceType any) {
    return any.methods().isEmpty() && any.embedded().isEmpty();
  }

  /// A declared function is never nil.
  void functionAgainstNil(Node node) {
    if (!(node instanceof Expr.Binary binary)
        || binary.op() != Operator.EQUAL && binary.op() != Operator.NOT_EQUAL) {
      return;
    }
    Expr other = isNil(binary.left()) ? binary.right() : binary.left();
    if (!isNil(binary.left()) && !isNil(binary.right())) {
      return;
    }
    Symbol function =
        switch (other) {
          case Expr.Ident id -> info.symbolOf(id);
          case Expr.Selector selector when info.selectionOf(selector) != null ->
              info.selectionOf(selector).method();
          case Expr.Selector selector -> info.symbolOf(selector);
          default -> null;
        };
    if (function instanceof Symbol.Func) {
      boolean unequal = binary.op() == Operator.NOT_EQUAL;
      report.at(
          binary.pos(),
          "comparison of function "
              + function.name()
              + (unequal ? " != nil is always true" : " == nil is always false"));
    }
  }

  private boolean isNil(Expr expr) {
    return expr instanceof Expr.Ident id
        && id.name().equals("nil")
        && !(info.symbolOf(id) instanceof Symbol.Var);
  }

  /// `string(65)` is "A".
  void numberAsText(Node node) {
    if (!(node instanceof Expr.Call call)
        || call.args().size() != 1
        || !info.isType(call.callee())
        || !(call.callee() instanceof Expr.Ident || call.callee() instanceof Expr.Selector)
        || !(info.typeOf(call.callee()) instanceof Type target)
        || target.underlying() != Type.Basic.STRING) {
      return;
    }
    Expr arg = call.args().getFirst();
    Type type = info.typeOf(arg);
    if (type == null
        || !(type.underlying() instanceof Type.Basic basic)
        || !basic.isInteger()
        || basic == Type.Basic.UINT8
        || basic == Type.Basic.INT32
        || basic == Type.Basic.UNTYPED_RUNE
        || arg instanceof Expr.BasicLit literal && literal.kind() == Expr.LitKind.RUNE) {
      return;
    }
    String source = arg instanceof Expr.BasicLit ? "untyped int" : described(type);
    report.at(
        call.pos(),
        "conversion from "
            + source
            + " to "
            + described(target)
            + " yields a string of one rune, not a string of digits");
  }

  private static String described(Type type) {
    String under = type.underlying().toString();
    return type instanceof Named named ? named.symbol().name() + " (" + under + ")" : under;
  }
}
