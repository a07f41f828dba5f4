package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.NodeIds;
import interleave.golang.syntax.Tree;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Go's type checker. Its division into parts, its order of work and its messages follow those of
/// Go's own, `cmd/compile/internal/types2`.
public final class Checker {

  /// What came of a check.
  ///
  /// @param program null if there are errors
  /// @param diagnostics package by package, of each in order of place at most ten, and a last one
  ///   that there are more
  public record Result(CheckedProgram program, List<Diagnostic> diagnostics) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private final LanguageVersion version;
  private final Check check;
  private final Set<String> broken = new HashSet<>();
  private final Map<PackageContext, List<CheckedProgram.Initialiser>> initialisers =
      new LinkedHashMap<>();

  // The package that is being checked.
  private PackageFiles unit;
  private PackageContext context;

  private Checker(NodeIds ids, ErrorList errors, LanguageVersion version, PackageSource library) {
    this.version = version;
    this.check = new Check(ids, errors, version, library);
  }

  /// Checks a program of one package.
  ///
  /// @see #check(List, NodeIds, LanguageVersion, PackageSource)
  public static Result check(
      List<File> files,
      NodeIds ids,
      ErrorList errors,
      LanguageVersion version,
      PackageSource library) {
    return check(List.of(new PackageFiles("main", files, errors)), ids, version, library);
  }

  /// Checks a program. Never throws, whatever the program.
  ///
  /// @param units its packages, each behind those it imports, last the program itself; those with
  ///   syntax errors are not checked, nor what imports them
  /// @param ids that the files' nodes were numbered with
  /// @param version of files that do not name one
  /// @param library where other imported packages come from
  public static Result check(
      List<PackageFiles> units, NodeIds ids, LanguageVersion version, PackageSource library) {
    Checker checker = new Checker(ids, units.getLast().errors(), version, library);
    List<Diagnostic> diagnostics = new ArrayList<>();
    Set<String> own = new HashSet<>();
    units.forEach(unit -> own.add(unit.path()));
    boolean isReadable = units.stream().noneMatch(Checker::isUnreadable);
    for (PackageFiles unit : units) {
      diagnostics.addAll(checker.check.packages.wrongImports(unit.files(), own, isReadable));
    }
    if (diagnostics.isEmpty()) {
      try {
        for (PackageFiles unit : units) {
          checker.checkUnit(unit);
          diagnostics.addAll(unit.errors().toList());
        }
      } catch (Packages.BadLibrary e) {
        return new Result(null, e.diagnostics());
      }
    }
    return diagnostics.isEmpty()
        ? new Result(checker.program(), List.of())
        : new Result(null, diagnostics);
  }

  private static boolean isUnreadable(PackageFiles unit) {
    return unit.errors().hasSyntaxErrors() || unit.errors().isFull();
  }

  /// Checks a package, unless its files or those it imports are wrong already.
  private void checkUnit(PackageFiles next) {
    unit = next;
    ErrorList errors = unit.errors();
    if (!isUnreadable(unit) && unit.imports().stream().noneMatch(broken::contains)) {
      check.errors.into(errors);
      check.unprintable.clear();
      try {
        run();
      } catch (Errors.TooMany _) {
        // Enough is said.
      } catch (StackOverflowError _) {
        errors.add(unit.files().getFirst().pos(), "program is nested too deeply");
      } catch (RuntimeException e) {
        if (e instanceof Packages.BadLibrary bad) {
          throw bad;
        }
        errors.add(place(), "internal compiler error: " + e);
      }
      if (errors.isEmpty()) {
        return;
      }
    }
    broken.add(unit.path());
  }

  private Pos place() {
    return check.env.decl == null ? unit.files().getFirst().pos() : check.env.decl.symbol.pos();
  }

  private void run() {
    List<File> files = unit.files();
    ErrorList errors = unit.errors();
    String name = unit.name();
    context = new PackageContext(new Symbol.Package(unit.path(), name, false), check.universe);
    if (name.equals("_")) {
      check.errors.report(files.getFirst().packageName().pos(), "invalid package name _");
    }
    for (File file : files) {
      if (!file.packageName().name().equals(name)) {
        check.errors.report(
            file.packageName().pos(),
            "package " + file.packageName().name() + "; expected package " + name);
      }
    }
    check.collector.collect(context, files, version);
    resolveAll();
    check.processDelayed(0);
    reachLibrary();
    initialisers.put(context, new InitOrder(check, context).find());
    reportUnusedImports();
    check.untyped.recordRest();
    if (!errors.isEmpty()) {
      return;
    }
    check.env = new Env(context.files.getFirst(), null, context.scope);
    check.instantiation.verifyFinite();
    new InterfaceCycles(check).report(check.compositeTypes.written);
    if (errors.isEmpty()) {
      reportDirectives();
      reportMissingBodies();
    }
    if (errors.isEmpty()) {
      check.unprintable.forEach(it -> check.errors.report(it.pos(), it.message()));
    }
    if (errors.isEmpty()) {
      new LargeTypes(check, files).report();
    }
    if (errors.isEmpty()
        && unit.path().equals("main")
        && name.equals("main")
        && !(context.scope.find("main") instanceof Symbol.Func)) {
      errors.add(Pos.NONE, "runtime.main_main·f: function main is undeclared in the main package");
    }
    check.packages.add(context);
    numberLocalTypes();
  }

  /// Numbers the types declared inside functions, in the order of the source.
  private void numberLocalTypes() {
    int number = 0;
    Deque<Node> waiting = new ArrayDeque<>();
    for (File file : unit.files()) {
      file.declarations().stream().filter(Decl.Func.class::isInstance).forEach(waiting::add);
      file.declarations().stream().filter(Decl.Var.class::isInstance).forEach(waiting::add);
    }
    while (!waiting.isEmpty()) {
      Node node = waiting.poll();
      if (node instanceof Decl.Type declaration
          && check.info.symbolOf(declaration.name()) instanceof Symbol.TypeName name
          && name.type() instanceof Named named
          && name == named.symbol()) {
        named.setLocalNumber(++number);
      }
      List<Node> children = Tree.children(node);
      children.reversed().forEach(waiting::addFirst);
    }
  }

  private CheckedProgram program() {
    for (PackageContext pkg : check.packages.loaded()) {
      if (!initialisers.containsKey(pkg)) {
        initialisers.put(pkg, new InitOrder(check, pkg).find());
      }
    }
    return new Assembly(check, context, initialisers).program();
  }

  private void reportDirectives() {
    for (File file : unit.files()) {
      for (Diagnostic misplaced : file.late()) {
        check.errors.report(misplaced.pos(), misplaced.message());
      }
    }
  }

  /// Only other languages could supply the bodies of functions that have none.
  private void reportMissingBodies() {
    for (Declared decl : context.declarations) {
      Decl.Func function = decl.funcDecl;
      if (function != null && function.body() == null && !function.name().name().equals("_")) {
        check.errors.report(function.pos(), "missing function body");
      }
    }
  }

  private void resolveAll() {
    List<Declared> aliases = new ArrayList<>();
    List<Declared> others = new ArrayList<>();
    for (Declared decl : context.declarations) {
      if (decl.typeDecl == null) {
        others.add(decl);
      } else if (decl.typeDecl.alias()) {
        aliases.add(decl);
      } else {
        check.declarations.resolve(decl.symbol);
      }
    }
    for (Declared decl : aliases) {
      check.declarations.resolve(decl.symbol);
    }
    for (Declared decl : others) {
      check.declarations.resolve(decl.symbol);
    }
  }

  /// Checks what of the library the program can reach.
  private void reachLibrary() {
    if (!unit.errors().isEmpty()) {
      return;
    }
    Declared decl;
    while ((decl = check.reachability.next()) != null) {
      check.functions.body(decl);
      check.processDelayed(0);
    }
  }

  private void reportUnusedImports() {
    for (FileContext file : context.files) {
      check.env = new Env(file, null, file.scope());
      for (Symbol.PackageName name : context.importNames) {
        if (name.pos().file().equals(file.file().source().name()) && !check.names.isUsed(name)) {
          reportUnused(name);
        }
      }
    }
  }

  private void reportUnused(Symbol.PackageName name) {
    String path = name.path();
    String last = path.substring(path.lastIndexOf('/') + 1);
    boolean plain = name.name().equals(".") || name.name().equals(last);
    check.errors.report(
        name.pos(),
        plain
            ? "\"" + path + "\" imported and not used"
            : "\"" + path + "\" imported as " + name.name() + " and not used");
  }

  /// Packages by path, each after those that it imports.
  static List<PackageContext> inOrder(List<PackageContext> packages) {
    Map<String, PackageContext> waiting = new TreeMap<>();
    for (PackageContext pkg : packages) {
      waiting.put(pkg.pkg.path(), pkg);
    }
    List<PackageContext> result = new ArrayList<>();
    while (!waiting.isEmpty()) {
      PackageContext next = null;
      for (PackageContext pkg : waiting.values()) {
        if (next == null && pkg.imports.keySet().stream().noneMatch(waiting::containsKey)) {
          next = pkg;
        }
      }
      if (next == null) {
        next = waiting.values().iterator().next(); // an import cycle, which the library has not
      }
      waiting.remove(next.pkg.path());
      result.add(next);
    }
    return result;
  }
}
