package interleave.golang.vet;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Operator;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.InterfaceType;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which functions print: those of the library, and those of the program that hand their last
/// arguments on to one that does.
final class Wrappers {

  /// How a function prints.
  enum Kind {
    PRINT,
    PRINTF,
    ERRORF
  }

  private static final Set<String> LIBRARY = Set.of("fmt", "log", "testing");
  private static final Set<String> OF_FMT =
      Set.of(
          "Appendf",
          "Append",
          "Appendln",
          "Errorf",
          "Fprint",
          "Fprintf",
          "Fprintln",
          "Print",
          "Printf",
          "Println",
          "Sprint",
          "Sprintf",
          "Sprintln");
  private static final Set<String> OF_LOG =
      Set.of(
          "Print", "Printf", "Println", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln");
  private static final Set<String> OF_TESTING =
      Set.of("Error", "Errorf", "Fatal", "Fatalf", "Log", "Logf", "Skip", "Skipf");

  /// A function whose last parameter is `...any`.
  private static final class Candidate {
    final Symbol.Func function;
    final Symbol.Var format;
    final Symbol.Var args;
    final List<Caller> callers = new ArrayList<>();
    final boolean reports;

    Candidate(Symbol.Func function, Symbol.Var format, Symbol.Var args, boolean reports) {
      this.function = function;
      this.format = format;
      this.args = args;
      this.reports = reports;
    }
  }

  private record Caller(Candidate candidate, Expr.Call call) {}

  private final TypeInfo info;
  private final Callees callees;
  private final Report report;
  private final Map<Symbol.Func, Kind> known = new IdentityHashMap<>();

  Wrappers(TypeInfo info, Callees callees, Report report) {
    this.info = info;
    this.callees = callees;
    this.report = report;
  }

  /// How a function prints; null when it does not.
  Kind of(Symbol.Func function) {
    if (function.pkg() == null || !LIBRARY.contains(function.pkg().path())) {
      return known.get(function.origin());
    }
    Set<String> names =
        switch (function.pkg().path()) {
          case "fmt" -> function.receiver() == null ? OF_FMT : Set.<String>of();
          case "log" -> OF_LOG;
          default -> OF_TESTING;
        };
    String name = function.name();
    if (!names.contains(name)) {
      return null;
    }
    return name.equals("Errorf") && function.pkg().path().equals("fmt")
        ? Kind.ERRORF
        : name.endsWith("f") ? Kind.PRINTF : Kind.PRINT;
  }

  /// Looks through a package, whose faults are told when its files are the checked ones.
  void find(List<File> files, List<File> checked) {
    Map<Symbol.Func, Candidate> candidates = new HashMap<>();
    Map<Candidate, Decl.Func> bodies = new java.util.LinkedHashMap<>();
    for (File file : files) {
      for (Decl declaration : file.declarations()) {
        if (declaration instanceof Decl.Func d
            && d.body() != null
            && info.symbolOf(d.name()) instanceof Symbol.Func function) {
          Candidate candidate = candidate(function, checked.contains(file));
          if (candidate != null) {
            candidates.put(function, candidate);
            bodies.put(candidate, d);
          }
        }
      }
    }
    bodies.forEach((candidate, d) -> look(candidate, d.body(), candidates));
  }

  private static Candidate candidate(Symbol.Func function, boolean reports) {
    Signature signature = function.signature();
    List<Symbol.Var> variables = function.parameters();
    int last = signature.params().size() - 1;
    if (!signature.variadic()
        || variables.size() <= last
        || !(signature.params().get(last) instanceof Type.Slice slice)
        || !(slice.element() instanceof InterfaceType any)
        || !any.methods().isEmpty()
        || !any.embedded().isEmpty()) {
      return null;
    }
    boolean format = last > 0 && signature.params().get(last - 1) == Type.Basic.STRING;
    return new Candidate(
        function, format ? variables.get(last - 1) : null, variables.get(last), reports);
  }

  /// A function that changes what it was given is no wrapper any more from there on.
  private boolean look(Candidate c, Node node, Map<Symbol.Func, Candidate> candidates) {
    if (node instanceof Stmt.Assign assign
            && assign.left().stream().anyMatch(e -> is(e, c.format) || is(e, c.args))
        || node instanceof Expr.Unary unary
            && unary.op() == Operator.AND
            && (is(unary.operand(), c.format) || is(unary.operand(), c.args))) {
      return false;
    }
    if (node instanceof Expr.Call call
        && !call.args().isEmpty()
        && is(call.args().getLast(), c.args)) {
      Symbol.Func called = callees.of(call);
      Kind kind = called == null ? null : of(called);
      if (kind != null) {
        forwards(c, call, kind);
      } else if (called != null && candidates.get(called) != null) {
        candidates.get(called).callers.add(new Caller(c, call));
      }
    }
    for (Node child : interleave.golang.syntax.Tree.children(node)) {
      if (!look(c, child, candidates)) {
        return false;
      }
    }
    return true;
  }

  private boolean is(Expr expr, Symbol.Var variable) {
    return variable != null && expr instanceof Expr.Ident id && info.symbolOf(id) == variable;
  }

  private void forwards(Candidate c, Expr.Call call, Kind kind) {
    List<Expr> args = call.args();
    boolean matches =
        kind == Kind.PRINT || args.size() >= 2 && is(args.get(args.size() - 2), c.format);
    if (!matches) {
      return;
    }
    if (!call.spread()) {
      boolean fits =
          info.typeOf(call.callee()) instanceof Signature signature
              && args.size() <= signature.params().size();
      if (fits && c.reports) {
        String what = kind == Kind.PRINT ? "print" : "printf";
        report.at(call.pos(), "missing ... in args forwarded to " + what + "-like function");
      }
      return;
    }
    if (known.putIfAbsent(c.function, kind) == null) {
      c.callers.forEach(caller -> forwards(caller.candidate, caller.call, kind));
    }
  }
}
