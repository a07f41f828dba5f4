package interleave.golang.code;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Selection;
import interleave.golang.types.Signature;
import interleave.golang.types.StructType;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which functions Go's compiler copies into their callers. It counts the nodes of its own tree,
/// whose shape is followed here as far as it differs from the source; what a node costs is said in
/// `cmd/compile/internal/inline`.
final class InliningCost {

  private static final int BUDGET = 80;
  private static final int CALL = 57;
  private static final int LITERAL = 15;
  private static final int NEVER = 1_000_000;

  /// Functions of Go's library that are copied too, with what they cost.
  private static final Map<String, Integer> LIBRARY =
      Map.ofEntries(
          Map.entry("errors.New", 6),
          Map.entry("errors.Join", 54),
          Map.entry("fmt.Print", 72),
          Map.entry("fmt.Printf", 73),
          Map.entry("fmt.Println", 72),
          Map.entry("maps.All", 17),
          Map.entry("maps.Collect", 73),
          Map.entry("maps.Keys", 17),
          Map.entry("maps.Values", 17),
          Map.entry("slices.All", 17),
          Map.entry("slices.Backward", 17),
          Map.entry("slices.Chunk", 24),
          Map.entry("slices.Collect", 66),
          Map.entry("slices.Contains", 26),
          Map.entry("slices.Index", 15),
          Map.entry("slices.IndexFunc", 72),
          Map.entry("slices.Sort", 76),
          Map.entry("slices.SortFunc", 77),
          Map.entry("slices.SortStableFunc", 67),
          Map.entry("slices.Values", 17),
          Map.entry("strconv.Itoa", 62),
          Map.entry("strings.Contains", 69),
          Map.entry("strings.HasPrefix", 19),
          Map.entry("strings.HasSuffix", 21),
          Map.entry("strings.Index", 62),
          Map.entry("strings.ReplaceAll", 64),
          Map.entry("strings.Split", 64),
          Map.entry("strings.TrimPrefix", 31),
          Map.entry("strings.TrimSuffix", 36),
          Map.entry("strings.(*Builder).Len", 4),
          Map.entry("strings.(*Builder).String", 8),
          Map.entry("strings.(*Builder).WriteByte", 39),
          Map.entry("strings.(*Builder).WriteString", 41),
          Map.entry("sync.NewCond", 5),
          Map.entry("sync.(*Map).Delete", 60),
          Map.entry("sync.(*Map).Store", 64),
          Map.entry("sync.(*Mutex).Lock", 66),
          Map.entry("sync.(*Mutex).TryLock", 27),
          Map.entry("sync.(*Mutex).Unlock", 72),
          Map.entry("sync.(*Once).Do", 69),
          Map.entry("sync.OnceFunc", 49),
          Map.entry("sync.OnceValue", 53),
          Map.entry("sync.OnceValues", 57),
          Map.entry("sync.(*RWMutex).RLock", 77),
          Map.entry("sync.(*RWMutex).RUnlock", 78),
          Map.entry("sync.(*WaitGroup).Done", 60),
          Map.entry("time.After", 62));

  private final TypeInfo info;
  private final Map<Symbol.Func, Integer> costs = new HashMap<>();
  private final Map<Symbol.Func, List<Symbol.Func>> calls = new HashMap<>();

  InliningCost(TypeInfo info) {
    this.info = info;
  }

  boolean isInlined(Symbol.Func function) {
    boolean library = function.pkg() != null && function.pkg().isLibrary();
    return library
        ? LIBRARY.containsKey(nameOf(function)) && function.origin().declaration().body() != null
        : cost(function.origin()) <= BUDGET;
  }

  private static String nameOf(Symbol.Func function) {
    return function.fullName().replace("[...]", "");
  }

  private int cost(Symbol.Func function) {
    Integer known = costs.get(function);
    if (known != null) {
      return known;
    }
    Decl.Func declaration = function.declaration();
    if (declaration == null || declaration.body() == null || declaration.noInline()) {
      return NEVER;
    }
    int cost = reaches(function, function) ? NEVER : statement(declaration.body());
    costs.put(function, cost);
    return cost;
  }

  /// Whether a function calls another, be it through others or in its function literals. Those that
  /// reach themselves are not copied. (The compiler does copy some that do so through others.)
  private boolean reaches(Symbol.Func from, Symbol.Func to) {
    Set<Symbol.Func> seen = new HashSet<>();
    Deque<Symbol.Func> queue = new ArrayDeque<>(List.of(from));
    while (!queue.isEmpty()) {
      for (Symbol.Func called : called(queue.poll())) {
        if (called == to) {
          return true;
        }
        if (seen.add(called)) {
          queue.add(called);
        }
      }
    }
    return false;
  }

  /// The program's own functions that a function calls by name.
  private List<Symbol.Func> called(Symbol.Func function) {
    return calls.computeIfAbsent(
        function,
        f -> {
          List<Symbol.Func> found = new ArrayList<>();
          Children.walk(
              f.declaration().body(),
              node -> {
                Symbol.Func callee =
                    node instanceof Expr.Call call ? function(info, call.callee()) : null;
                if (callee != null && callee.pkg() != null && !callee.pkg().isLibrary()) {
                  found.add(callee.origin());
                }
                return true;
              });
          return found;
        });
  }

  // Statements

  private int statements(List<? extends Stmt> list) {
    return list.stream().mapToInt(this::statement).sum();
  }

  private int statement(Stmt statement) {
    return switch (statement) {
      case null -> 0;
      case Stmt.Empty _ -> 0;
      case Stmt.Block s -> statements(s.statements());
      case Stmt.ExprStmt s -> expr(s.expression());
      case Stmt.Send s -> 1 + expr(s.channel()) + expr(s.value());
      case Stmt.IncDec s -> 2 + expr(s.operand());
      case Stmt.Assign s -> 1 + (s.define() ? 2 * s.left().size() : 0) + both(s.left(), s.right());
      case Stmt.Return s -> 1 + exprs(s.results());
      case Stmt.Branch _ -> 1;
      case Stmt.If s ->
          1
              + statement(s.init())
              + expr(s.condition())
              + statement(s.then())
              + statement(s.otherwise());
      case Stmt.For s ->
          1 + statement(s.init()) + expr(s.condition()) + statement(s.post()) + statement(s.body());
      case Stmt.Range s -> range(s);
      case Stmt.Switch s -> 1 + statement(s.init()) + expr(s.tag()) + clauses(s.clauses());
      case Stmt.TypeSwitch s -> 2 + statement(s.init()) + expr(s.operand()) + clauses(s.clauses());
      case Stmt.Labeled s -> 1 + statement(s.statement());
      case Stmt.DeclStmt s -> s.declarations().stream().mapToInt(this::declaration).sum();
      case Stmt.Go _, Stmt.Defer _ -> NEVER;
      case Stmt.Select s -> 1 + statements(s.clauses());
      case Stmt.CaseClause s -> 1 + exprs(s.values()) + statements(s.body());
      case Stmt.CommClause s -> 1 + statement(s.comm()) + statements(s.body());
    };
  }

  private int both(List<Expr> left, List<Expr> right) {
    return exprs(left) + exprs(right);
  }

  private int range(Stmt.Range s) {
    if (info.typeOf(s.operand()) != null
        && info.typeOf(s.operand()).underlying() instanceof Signature) {
      return NEVER;
    }
    int variables = (s.key() == null ? 0 : 1) + (s.value() == null ? 0 : 1);
    return 1
        + expr(s.key())
        + expr(s.value())
        + (s.define() ? 2 * variables : 0)
        + expr(s.operand())
        + statement(s.body());
  }

  private int clauses(List<Stmt.CaseClause> clauses) {
    return statements(clauses);
  }

  private int declaration(Decl declaration) {
    if (!(declaration instanceof Decl.Var variables)) {
      return 0;
    }
    int names = variables.names().size();
    return variables.values().isEmpty() ? 4 * names : 1 + 3 * names + exprs(variables.values());
  }

  // Expressions

  private int exprs(List<Expr> list) {
    return list.stream().mapToInt(this::expr).sum();
  }

  private int expr(Expr expr) {
    if (expr == null || info.isType(expr)) {
      return 0;
    }
    if (info.constantOf(expr) != null) {
      return 1;
    }
    return switch (expr) {
      case Expr.Ident _, Expr.BasicLit _ -> 1;
      case Expr.Paren e -> expr(e.inner());
      case Expr.FuncLit _ -> 1 + LITERAL;
      case Expr.CompositeLit e -> composite(e);
      case Expr.KeyValue e -> 1 + expr(e.key()) + expr(e.value());
      case Expr.Selector e -> selector(e);
      case Expr.Index e -> 1 + expr(e.operand()) + exprs(e.indices());
      case Expr.Slice e -> 1 + expr(e.operand()) + expr(e.low()) + expr(e.high()) + expr(e.max());
      case Expr.TypeAssert e -> 1 + expr(e.operand());
      case Expr.Call e -> call(e);
      case Expr.Star e -> 1 + expr(e.operand());
      case Expr.Unary e -> 1 + expr(e.operand());
      case Expr.Binary e -> 1 + expr(e.left()) + expr(e.right());
      default -> 0;
    };
  }

  private int selector(Expr.Selector e) {
    Selection selection = info.selectionOf(e);
    return selection == null ? 1 : selection.path().size() + expr(e.operand());
  }

  private int composite(Expr.CompositeLit e) {
    boolean struct = info.typeOf(e).underlying() instanceof StructType;
    int cost = info.typeOf(e).underlying() instanceof Type.Slice ? 2 : 1;
    for (Expr element : e.elements()) {
      cost += struct && element instanceof Expr.KeyValue pair ? 1 + expr(pair.value()) : 0;
      cost += struct && element instanceof Expr.KeyValue ? 0 : expr(element) + (struct ? 1 : 0);
    }
    return cost;
  }

  private int call(Expr.Call e) {
    Expr callee = Expressions.unparen(e.callee());
    if (info.isType(callee)) {
      return exprs(e.args());
    }
    if (callee instanceof Expr.Ident name
        && info.symbolOf(name) instanceof Symbol.Builtin builtin) {
      return switch (builtin) {
        case RECOVER -> NEVER;
        case PANIC -> 2 + exprs(e.args());
        default -> 1 + exprs(e.args());
      };
    }
    if (callee instanceof Expr.FuncLit literal) {
      int body = statement(literal.body());
      return 1 + expr(literal) + (body <= BUDGET ? body : CALL) + arguments(e);
    }
    int called = 2;
    Symbol.Func function = function(info, callee);
    if (callee instanceof Expr.Selector selector && info.selectionOf(selector) != null) {
      called = 1 + receiver(selector, info.selectionOf(selector));
    } else if (function == null) {
      called = 1 + expr(callee);
    }
    return called + inside(function) + arguments(e);
  }

  private int receiver(Expr.Selector selector, Selection selection) {
    if (selection.kind() != Selection.Kind.METHOD_VALUE) {
      return expr(selector);
    }
    int steps = selection.path().size();
    if (selection.method() == null || selection.receiver().underlying() instanceof InterfaceType) {
      return 1 + steps + expr(selector.operand());
    }
    boolean wantsPointer = selection.method().receiver() instanceof Type.Pointer;
    boolean isPointer = selection.receiver().underlying() instanceof Type.Pointer;
    return steps + (steps == 0 && wantsPointer != isPointer ? 1 : 0) + expr(selector.operand());
  }

  /// What the body of a called function costs, or calling it.
  private int inside(Symbol.Func function) {
    if (function == null) {
      return CALL;
    }
    if (function.pkg() != null && function.pkg().isLibrary()) {
      return function.pkg().path().equals("sync/atomic")
          ? 0
          : LIBRARY.getOrDefault(nameOf(function), CALL);
    }
    int cost = cost(function.origin());
    return cost <= BUDGET ? cost : CALL;
  }

  private int arguments(Expr.Call e) {
    int cost = exprs(e.args());
    if (!(info.typeOf(e.callee()) instanceof Type type)
        || !(type.underlying() instanceof Signature signature)) {
      return cost;
    }
    int fixed = signature.params().size() - (signature.variadic() ? 1 : 0);
    if (signature.variadic() && !e.spread()) {
      cost += e.args().size() > fixed ? 2 : 1;
    }
    for (int i = 0; i < e.args().size(); i++) {
      Type parameter =
          i < fixed
              ? signature.params().get(i)
              : signature.params().getLast() instanceof Type.Slice s && !e.spread()
                  ? s.element()
                  : signature.params().getLast();
      Type argument = info.typeOf(e.args().get(i));
      boolean converted =
          parameter.underlying() instanceof InterfaceType
              && argument != null
              && !(argument.underlying() instanceof InterfaceType);
      cost += converted ? 1 : 0;
    }
    return cost;
  }

  /// The function or method that a call names; null when it is found out only as the program runs.
  static Symbol.Func function(TypeInfo info, Expr callee) {
    Expr e = Expressions.unparen(callee);
    if (e instanceof Expr.Selector selector && info.selectionOf(selector) != null) {
      Selection selection = info.selectionOf(selector);
      return selection.kind() == Selection.Kind.METHOD_VALUE
              && !(selection.receiver().underlying() instanceof InterfaceType)
              && selection.method() != null
              && selection.method().declaration() != null
          ? selection.method()
          : null;
    }
    Node name = e instanceof Expr.Index index ? Expressions.unparen(index.operand()) : e;
    return info.symbolOf(name) instanceof Symbol.Func function ? function : null;
  }
}
