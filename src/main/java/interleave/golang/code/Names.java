package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.Named;
import interleave.golang.types.Selection;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// What people call the objects that a program makes: a channel made by `jobs := make(chan int)` is
/// called `jobs`, one in a field of `pool := &Pool{…}` is called `pool.queue`.
final class Names {

  private static final int LONGEST = 32;

  private final FunctionCompiler f;

  /// What the value that is being made will be called; empty when nobody knows.
  private String current = "";

  private List<Instr.Index> indices = List.of();

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
        // behind a place that cannot be told, an index would tell a wrong one
        boolean told =
            !(Expressions.unparen(i.operand()) instanceof Expr.Index) || isElement(operand);
        yield operand.isEmpty() || index.isEmpty() || !told ? operand : operand + "[" + index + "]";
      }
      case Expr.Star star -> ofPlace(star.operand());
      default -> "";
    };
  }

  private static boolean isElement(String place) {
    return place.endsWith("]");
  }

  /// The variables that tell the places of one name apart, as far as they can be looked at: in
  /// `grid[i][j]` they are `i` and `j`.
  List<Instr.Index> ofIndices(Expr place) {
    List<Instr.Index> found = new ArrayList<>();
    addIndices(place, found);
    return List.copyOf(found);
  }

  private void addIndices(Expr place, List<Instr.Index> found) {
    switch (Expressions.unparen(place)) {
      case Expr.Selector s -> addIndices(s.operand(), found);
      case Expr.Star star -> addIndices(star.operand(), found);
      case Expr.Index i -> {
        addIndices(i.operand(), found);
        if (isElement(ofPlace(i))
            && Expressions.unparen(i.indices().getFirst()) instanceof Expr.Ident name
            && index(name) instanceof Instr.Index index
            && !found.contains(index)) {
          found.add(index);
        }
      }
      default -> {}
    }
  }

  private Instr.Index index(Expr.Ident name) {
    Variables.Binding binding =
        f.info.symbolOf(name) instanceof Symbol.Var variable ? f.vars.find(variable) : null;
    boolean counts =
        binding != null
            && binding.type().underlying() instanceof Type.Basic basic
            && basic.isInteger();
    return counts
        ? new Instr.Index("[" + name.name() + "]", binding.register(), binding.cell())
        : null;
  }

  /// Those of the place that the value compiled now goes to which are in a label.
  List<Instr.Index> indicesIn(String label) {
    return indices.stream().filter(index -> label.contains(index.words())).toList();
  }

  /// The value compiled next goes to a place with these.
  void at(List<Instr.Index> place) {
    indices = place;
  }

  /// Remembers what the result of a call of library code is called, for the objects made in there.
  void nameCall(Expr.Call call, Callee callee) {
    if (!isOwn(callee) && !f.function.isLibrary()) {
      String text = current.isEmpty() ? ExprText.of(call) : current;
      boolean fits = text.length() <= LONGEST;
      f.function.nameCall(Calls.position(call), fits ? text : ExprText.of(call.callee()) + "(…)");
    }
  }

  /// Whether a call is known to be one of the program's own functions.
  static boolean isOwn(Callee callee) {
    return callee instanceof Callee.Static s && isOwn(s.target())
        || callee instanceof Callee.Method m && isOwn(m.target());
  }

  /// Whether a call is known to be one of the library, whose words are not the reader's.
  static boolean isOfLibrary(Callee callee) {
    return callee instanceof Callee.Static s && !isOwn(s.target())
        || callee instanceof Callee.Method m && !isOwn(m.target());
  }

  private static boolean isOwn(Target target) {
    return !target.isNative() && !target.function().isLibrary();
  }

  /// Looks for variables that the function returns: what they hold is named by the caller. And
  /// remembers the words for what it uses, in case that has no name when it is used.
  void open(Node body) {
    Children.walk(
        body,
        node -> {
          if (node instanceof Expr.Selector s && !f.function.isLibrary()) {
            nameOperand(s);
          }
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

  private void nameOperand(Expr.Selector s) {
    Selection selection = f.info.selectionOf(s);
    String operand = selection == null ? "" : ofPlace(s.operand());
    if (!operand.isEmpty()) {
      f.function.nameOperand(s.name().pos(), operand + embedded(selection));
    }
  }

  /// The embedded fields between an operand and what is selected, each behind a dot.
  private static String embedded(Selection selection) {
    StringBuilder names = new StringBuilder();
    Type type = selection.receiver();
    int last = selection.kind() == Selection.Kind.FIELD ? 1 : 0;
    for (int index : selection.path().subList(0, selection.path().size() - last)) {
      Type pointed = TypeTable.pointed(type);
      if (!((pointed == null ? type : pointed).underlying() instanceof StructType struct)) {
        return "";
      }
      names.append('.').append(struct.fields().get(index).name());
      type = struct.fields().get(index).type();
    }
    return names.toString();
  }

  private static boolean isSlots(Type type) {
    return type.underlying() instanceof Type.Slice || type.underlying() instanceof Type.Map;
  }

  /// Whether the value of an initialiser is a new object that nobody has named.
  boolean makesObject(Expr expr, Type type) {
    boolean slots = isSlots(type);
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
    f.code.emit(pos, new Instr.Name(register, variable.name(), List.of(), -1, false));
  }

  /// What a new object that is made for a parameter is called; empty when it is not made there.
  String ofParameter(Expr.Call call, int index) {
    if (makesNew(call.args().get(index))
        && f.info.typeOf(call.callee()) instanceof Signature signature) {
      String name = signature.paramName(index);
      return name.equals("_") ? "" : name;
    }
    return "";
  }

  /// Names a new struct that a pointer in a register leads to.
  void nameValue(Expr expr, Type type, int register, String name) {
    nameValue(expr, type, register, name, -1);
  }

  /// Names what is made for an element of a slice or array after its place there.
  void nameElement(Expr expr, Type type, int register, Expr.Index place, int index) {
    String operand = ofPlace(place.operand());
    boolean told =
        !(Expressions.unparen(place.operand()) instanceof Expr.Index) || isElement(operand);
    nameValue(expr, type, register, operand, told ? index : -1);
  }

  /// Names a new struct that goes to a part of a literal which has a name itself.
  ///
  /// @param whole what the literal is called; empty when it has no name
  void namePart(Expr expr, Type type, int register, String whole) {
    nameValue(expr, type, register, whole.isEmpty() ? "" : current);
  }

  /// Names a new struct with locks that is appended to a slice after its place there.
  ///
  /// @param place what it is appended to, which is in the register `slice`
  void nameAppended(Expr expr, Type type, int register, Expr place, int slice) {
    Type pointed = TypeTable.pointed(type);
    if (pointed != null && holdsLock(pointed) && makesObject(expr, type)) {
      int index = f.code.allocLong();
      f.code.emit(expr.pos(), new Instr.SliceLen(index, slice));
      nameValue(expr, type, register, ofPlace(place), index);
    }
  }

  private void nameValue(Expr expr, Type type, int register, String name, int index) {
    Type pointed = TypeTable.pointed(type);
    if (!name.isEmpty()
        && !f.function.isLibrary()
        && (isSlots(type)
            || pointed != null && pointed.underlying() instanceof StructType && isUsers(pointed))
        && makesObject(expr, type)) {
      f.code.emit(expr.pos(), new Instr.Name(register, name, indicesIn(name), index, false));
    }
  }

  /// Names a new struct that is sent and has no other name: after its type, as people would call a
  /// variable of it.
  void nameSent(Expr expr, Type type, int register) {
    if (makesNew(expr)
        && TypeTable.pointed(type) instanceof Named named
        && !named.symbol().name().isEmpty()) {
      String name = named.symbol().name();
      int first = Character.toLowerCase(name.charAt(0));
      nameValue(expr, type, register, (char) first + name.substring(1));
    }
  }

  /// Whether an expression is `make`, `new`, or the address of a literal.
  private boolean makesNew(Expr expr) {
    return switch (Expressions.unparen(expr)) {
      case Expr.Unary u ->
          u.op() == Operator.AND && Expressions.unparen(u.operand()) instanceof Expr.CompositeLit;
      case Expr.Call call ->
          f.calls.builtin(call) == Symbol.Builtin.MAKE
              || f.calls.builtin(call) == Symbol.Builtin.NEW;
      default -> false;
    };
  }

  /// Names the struct in a parameter's register when it is a copy of one with a lock in it: a
  /// famous mistake, which is seen best when the copy has a name of its own.
  void nameCopy(Symbol.Var variable, Type type, int register) {
    if (!f.function.isLibrary() && !variable.name().equals("_") && holdsLock(type)) {
      f.code.emit(variable.pos(), new Instr.Name(register, variable.name(), List.of(), -1, true));
    }
  }

  private static boolean holdsLock(Type type) {
    return switch (type.underlying()) {
      case StructType struct ->
          type instanceof Named named
                  && named.symbol().pkg() != null
                  && named.symbol().pkg().path().equals("sync")
              || struct.fields().stream().anyMatch(f -> holdsLock(f.type()));
      case Type.Array array -> holdsLock(array.element());
      default -> false;
    };
  }

  /// Whether other goroutines can come to see the struct: it is behind a pointer, or captured or
  /// addressed.
  private boolean isShareable(Symbol.Var variable, Type type) {
    if (isSlots(type)) {
      return true;
    }
    if (type.underlying() instanceof Type.Array) {
      return variable.isCaptured() || variable.isAddressed();
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
