package interleave.golang.vet;

import interleave.golang.syntax.Expr;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Named;
import interleave.golang.types.Selection;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;

/// Which function a call names, and what Go calls it in full.
final class Callees {

  private final TypeInfo info;

  Callees(TypeInfo info) {
    this.info = info;
  }

  /// Null when that is only known as the program runs, or it is a conversion.
  Symbol.Func of(Expr.Call call) {
    Expr callee = unparen(call.callee());
    if (callee instanceof Expr.Index index) {
      callee = index.operand();
    }
    if (callee instanceof Expr.Selector selector) {
      Selection selection = info.selectionOf(selector);
      if (selection != null) {
        return selection.kind() == Selection.Kind.METHOD_VALUE && selection.method() != null
            ? selection.method()
            : null;
      }
    }
    return info.symbolOf(callee) instanceof Symbol.Func function ? function : null;
  }

  static Expr unparen(Expr expr) {
    return expr instanceof Expr.Paren paren ? unparen(paren.inner()) : expr;
  }

  /// `fmt.Printf`, `(*log.Logger).Printf`.
  static String fullName(Symbol.Func function) {
    Type receiver = function.receiver();
    String path = function.pkg() == null ? "" : function.pkg().path();
    if (receiver == null) {
      return path + "." + function.name();
    }
    boolean pointer = receiver instanceof Type.Pointer;
    Type base = receiver instanceof Type.Pointer p ? p.element() : receiver;
    String type =
        base instanceof Named named
            ? named.symbol().name()
            : base instanceof InterfaceType && path.equals("testing") ? "TB" : base.toString();
    return "(" + (pointer ? "*" : "") + path + "." + type + ")." + function.name();
  }
}
