package interleave.golang.types;

import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.NodeIds;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// One program being checked: the parts of the checker, which know each other through this, and
/// what they share.
final class Check {

  private record Delayed(Env env, Runnable action) {}

  final Scope universe = Universe.scope();
  final TypeInfo info = new TypeInfo();
  final Instances instances = new Instances();
  final Registry registry = new Registry();
  final NodeIds ids;
  final Errors errors;
  final TypeText types = new TypeText(this::qualifier);

  /// For terms of unions, which the compiler writes with the names of all packages.
  final TypeText qualifiedTypes = new TypeText(Symbol.Package::path);

  final Packages packages;
  final Collector collector = new Collector(this);
  final Declarations declarations = new Declarations(this);
  final TypeDeclarations typeDeclarations = new TypeDeclarations(this);
  final Cycles cycles = new Cycles(this);
  final Methods methods = new Methods(this);
  final Reachability reachability = new Reachability(this);
  final ExportedParts exported = new ExportedParts(this);
  final Names names = new Names(this);
  final TypeExpressions typeExprs = new TypeExpressions(this);
  final CompositeTypes compositeTypes = new CompositeTypes(this);
  final Signatures signatures = new Signatures(this);
  final Recorder recorder = new Recorder(this);
  final Untyped untyped = new Untyped(this);
  final Expressions exprs = new Expressions(this);
  final Operations operations = new Operations(this);
  final CompositeLiterals literals = new CompositeLiterals(this);
  final Indexing indexing = new Indexing(this);
  final Selectors selectors = new Selectors(this);
  final Calls calls = new Calls(this);
  final Arguments arguments = new Arguments(this);
  final Instantiation instantiation = new Instantiation(this);
  final Inference inference = new Inference(this);
  final Implementation implementation = new Implementation(this);
  final Assignability assignability = new Assignability(this);
  final Conversions conversions = new Conversions(this);
  final Assignments assignments = new Assignments(this);
  final Builtins builtins = new Builtins(this);
  final Functions functions = new Functions(this);
  final Statements statements = new Statements(this);
  final Clauses clauses = new Clauses(this);
  final Loops loops = new Loops(this);

  final Map<Symbol, Declared> declared = new IdentityHashMap<>();
  Env env = new Env(null, null, universe);

  /// Arguments of `print` and `println` that the compiler finds no way to print in the end.
  final List<Diagnostic> unprintable = new ArrayList<>();

  private final LanguageVersion version;
  private final List<Delayed> delayed = new ArrayList<>();

  Check(NodeIds ids, ErrorList list, LanguageVersion version, PackageSource library) {
    this.ids = ids;
    this.errors = new Errors(this, list);
    this.version = version;
    this.packages = new Packages(this, library);
  }

  /// The language version of files that do not name one.
  LanguageVersion version() {
    return version;
  }

  boolean allowsVersion(int major, int minor) {
    return env.file == null || env.file.version().isAtLeast(major, minor);
  }

  /// Reports use of something newer than the file's language version.
  boolean verifyVersion(Pos pos, int minor, String what) {
    if (allowsVersion(1, minor)) {
      return true;
    }
    errors.version(pos, minor, what);
    return false;
  }

  Symbol.Package pkg() {
    return env.file == null ? null : env.file.pkg().pkg;
  }

  boolean inLibrary() {
    return env.file != null && env.file.pkg().pkg.isLibrary();
  }

  /// Puts off what needs types that are not complete yet.
  void later(Runnable action) {
    delayed.add(new Delayed(env.copy(), action));
  }

  int delayedCount() {
    return delayed.size();
  }

  /// Does what was put off since there were `from` actions.
  void processDelayed(int from) {
    Env saved = env;
    for (int i = from; i < delayed.size(); i++) {
      env = delayed.get(i).env();
      delayed.get(i).action().run();
    }
    env = saved;
    while (delayed.size() > from) {
      delayed.removeLast();
    }
  }

  Scope openScope() {
    env.scope = new Scope(env.scope, false);
    return env.scope;
  }

  void closeScope() {
    env.scope = env.scope.parent();
  }

  String text(Type type) {
    return types.of(type);
  }

  String text(Operand operand) {
    return operand.text(types);
  }

  String text(Expr expr) {
    return interleave.golang.syntax.ExprText.of(expr);
  }

  private Qualifier qualifier;
  private PackageContext qualified;

  private String qualifier(Symbol.Package pkg) {
    if (pkg == pkg()) {
      return "";
    }
    PackageContext current = env.file == null ? null : env.file.pkg();
    if (current == null) {
      return pkg.name();
    }
    if (qualified != current) {
      qualified = current;
      qualifier = new Qualifier(current);
    }
    return qualifier.of(pkg);
  }
}
