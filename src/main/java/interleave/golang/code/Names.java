package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Named;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// What people call the objects that a program makes: a channel made by `jobs := make(chan int)` is
/// called `jobs`, one in a field of `pool := &Pool{…}` is called `pool.queue`.
final class Names {

  private static final int LONGEST = 32;

  private final FunctionCompiler f;

  /// What the value that is being made will be called; empty when nobody knows.
  private String current = "";

  private final Set<Symbol.Var> returned = Collections.newSetFromMap(new IdentityHashMap<>());

  Names(FunctionCompiler f) {
    this.f = f;
  }

  String current() {
    return current;
  }

  /// The value compiled next goes to a variable or place with this name. Give the result to
  /// [#leave].
  String begin(String name) {
    String outer = current;
    current = name;
    return outer;
  }

  /// The value compiled next is a part of the current one.
  ///
  /// @param separator `.` for fields, `[` for elements, empty when it has no name
  String enter(String part, String separator) {
    String outer = current;
    switch (separator) {
      case "." -> current = current.isEmpty() ? part : current + "." + part;
      case "[" -> current = current.isEmpty() ? "" : current + "[" + part + "]";
      default -> current = "";
    }
    return outer;
  }

  void leave(String outer) {
    current = outer;
  }

  /// The words of a place on the left of an assignment; empty for complicated ones.
  String ofPlace(Expr expr) {
    return switch (Expressions.unparen(expr)) {
      case Expr.Ident ident -> ident.name().equals("_") ? "" : ident.name();
      case Expr.Selector s -> {
        String operand = ofPlace(s.operand());
        yield operand.isEmpty() ? s.name().name() : operand + "." + s.name().name();
      }
      case Expr.Index i -> {
        String operand = ofPlace(i.operand());
        String index =
            Expressions.unparen(i.indices().getFirst()) instanceof Expr.Ident ident
                ? ident.name()
                : i.indices().getFirst() instanceof Expr.BasicLit literal ? literal.text() : "";
        yield operand.isEmpty() || index.isEmpty() ? operand : operand + "[" + index + "]";
      }
      case Expr.Star star -> ofPlace(star.operand());
      default -> "";
    };
  }

  /// What an object is called that is made for a parameter: `go worker(make(chan bool))` makes the
  /// worker's `quit`. Empty for functions of the library, whose words are not the reader's.
  String ofParameter(Callee callee, int index) {
    boolean library =
        callee instanceof Callee.Static s && !isOwn(s.target())
            || callee instanceof Callee.Method m && !isOwn(m.target());
    String name = library ? "" : callee.signature().paramName(index);
    return name.equals("_") ? "" : name;
  }

  /// Remembers what the result of a call of library code is called, for the objects made in there.
  void nameCall(Expr.Call call, Callee callee) {
    boolean own =
        callee instanceof Callee.Static s && isOwn(s.target())
            || callee instanceof Callee.Method m && isOwn(m.target());
    if (!own && !f.function.isLibrary()) {
      String text = current.isEmpty() ? ExprText.of(call) : current;
      boolean fits = text.length() <= LONGEST;
      f.function.nameCall(Calls.position(call), fits ? text : ExprText.of(call.callee()) + "(…)");
    }
  }

  private static boolean isOwn(Target target) {
    return !target.isNative() && !target.function().isLibrary();
  }

  /// Looks for variables that the function returns: what they hold is named by the caller.
  void open(Node body) {
    Children.walk(
        body,
        node -> {
          if (node instanceof Stmt.Return s) {
            for (Expr result : s.results()) {
              if (Expressions.unparen(result) instanceof Expr.Ident ident
                  && f.info.symbolOf(ident) instanceof Symbol.Var v) {
                returned.add(v);
              }
            }
          }
          return !(node instanceof Expr.FuncLit);
        });
  }

  /// Whether the value of an initialiser is a new object that nobody has named.
  boolean makesObject(Expr expr, Type type) {
    Type underlying = type.underlying();
    boolean slots = underlying instanceof Type.Slice || underlying instanceof Type.Map;
    return switch (Expressions.unparen(expr)) {
      case Expr.CompositeLit _ -> true;
      case Expr.Unary u ->
          u.op() == Operator.AND && Expressions.unparen(u.operand()) instanceof Expr.CompositeLit;
      case Expr.Call call ->
          slots ? f.calls.builtin(call) == Symbol.Builtin.MAKE : !f.info.isType(call.callee());
      default -> false;
    };
  }

  /// Names the struct in a variable's register after the variable.
  void nameVariable(Pos pos, Symbol.Var variable, Type type, int register) {
    if (f.function.isLibrary()
        || variable.name().equals("_")
        || returned.contains(variable)
        || !isShareable(variable, type)) {
      return;
    }
    f.code.emit(pos, new Instr.Name(register, variable.name()));
  }

  /// Names the object that goes to the current place, when it has just been made by a call that
  /// does not know the place: `w.cond = sync.NewCond(w)`.
  void nameValue(Pos pos, Expr value, Type type, int register) {
    Type pointed = TypeTable.pointed(type);
    if (!f.function.isLibrary()
        && !current.isEmpty()
        && pointed != null
        && pointed.underlying() instanceof StructType
        && isUsers(pointed)
        && makesObject(value, type)) {
      f.code.emit(pos, new Instr.Name(register, current));
    }
  }

  /// Names the copy of a struct that a parameter is, when there is a lock in it: a lock of its own.
  void nameCopy(Pos pos, Symbol.Var parameter, Type type, int register) {
    if (!f.function.isLibrary() && !parameter.name().equals("_") && holdsLock(type)) {
      f.code.emit(pos, new Instr.Name(register, parameter.name()));
    }
  }

  private static boolean holdsLock(Type type) {
    if (!(type.underlying() instanceof StructType struct)) {
      return false;
    }
    return type instanceof Named named
            && named.symbol().pkg() != null
            && named.symbol().pkg().path().equals("sync")
        || struct.fields().stream().anyMatch(field -> holdsLock(field.type()));
  }

  /// Whether other goroutines can come to see the struct: it is behind a pointer, or captured or
  /// addressed.
  private boolean isShareable(Symbol.Var variable, Type type) {
    Type underlying = type.underlying();
    if (underlying instanceof Type.Slice || underlying instanceof Type.Map) {
      return true;
    }
    Type pointed = TypeTable.pointed(type);
    Type struct = pointed == null ? type : pointed;
    if (!(struct.underlying() instanceof StructType)) {
      return false;
    }
    return pointed != null && isUsers(pointed)
        || pointed == null && (variable.isCaptured() || variable.isAddressed());
  }

  /// Whether a type was declared in the program itself, or is one of the library's that people
  /// name.
  private static boolean isUsers(Type type) {
    return !(type instanceof Named named)
        || named.symbol().pkg() == null
        || !named.symbol().pkg().isLibrary()
        || named.symbol().pkg().path().startsWith("sync")
        || named.symbol().pkg().path().startsWith("golang.org/x/sync");
  }
}
