package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.NodeIds;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Go's type checker. Its division into parts, its order of work and its messages follow those of
/// Go's own, `cmd/compile/internal/types2`.
public final class Checker {

  /// What came of a check.
  ///
  /// @param program null if there are errors
  /// @param diagnostics in order of place, at most ten and a last one that there are more
  public record Result(CheckedProgram program, List<Diagnostic> diagnostics) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private final List<File> files;
  private final LanguageVersion version;
  private final ErrorList errors;
  private final Check check;
  private PackageContext main;

  private Checker(
      List<File> files,
      NodeIds ids,
      ErrorList errors,
      LanguageVersion version,
      PackageSource library) {
    this.files = files;
    this.version = version;
    this.errors = errors;
    this.check = new Check(ids, errors, version, library);
  }

  /// Checks a program. Never throws, whatever the program.
  ///
  /// @param files of the package `main`; with syntax errors nothing is checked
  /// @param ids that the files' nodes were numbered with
  /// @param errors what was found wrong so far; the check adds to it
  /// @param version of files that do not name one
  /// @param library where imported packages come from
  public static Result check(
      List<File> files,
      NodeIds ids,
      ErrorList errors,
      LanguageVersion version,
      PackageSource library) {
    if (errors.hasSyntaxErrors() || errors.isFull()) {
      return new Result(null, errors.toList());
    }
    Checker checker = new Checker(files, ids, errors, version, library);
    List<Diagnostic> imports = checker.check.packages.wrongImports(files);
    if (!imports.isEmpty()) {
      return new Result(null, imports);
    }
    try {
      CheckedProgram program = checker.run();
      return errors.isEmpty() ? new Result(program, List.of()) : new Result(null, errors.toList());
    } catch (Errors.TooMany _) {
      return new Result(null, errors.toList());
    } catch (Packages.BadLibrary e) {
      return new Result(null, e.diagnostics());
    } catch (StackOverflowError _) {
      errors.add(files.getFirst().pos(), "program is nested too deeply");
    } catch (RuntimeException e) {
      errors.add(checker.place(), "internal compiler error: " + e);
    }
    return new Result(null, errors.toList());
  }

  private Pos place() {
    return check.env.decl == null ? files.getFirst().pos() : check.env.decl.symbol.pos();
  }

  private CheckedProgram run() {
    String name = files.getFirst().packageName().name();
    String path = isTest() ? "command-line-arguments" : "main";
    main = new PackageContext(new Symbol.Package(path, name, false), check.universe);
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
    check.collector.collect(main, files, version);
    resolveAll();
    check.processDelayed(0);
    reachLibrary();
    Map<PackageContext, List<CheckedProgram.Initialiser>> initialisers = new LinkedHashMap<>();
    initialisers.put(main, new InitOrder(check, main).find());
    reportUnusedImports();
    check.untyped.recordRest();
    if (!errors.isEmpty()) {
      return null;
    }
    check.env = new Env(main.files.getFirst(), null, main.scope);
    check.instantiation.verifyFinite();
    new InterfaceCycles(check).report(check.compositeTypes.written);
    if (errors.isEmpty()) {
      reportDirectives();
      reportMissingBodies();
    }
    if (errors.isEmpty()) {
      check.unprintable.forEach(it -> check.errors.report(it.pos(), it.message()));
    }
    if (errors.isEmpty()
        && name.equals("main")
        && !isTest()
        && !(main.scope.find("main") instanceof Symbol.Func)) {
      errors.add(Pos.NONE, "runtime.main_main·f: function main is undeclared in the main package");
    }
    if (!errors.isEmpty()) {
      return null;
    }
    for (PackageContext pkg : check.packages.loaded()) {
      initialisers.put(pkg, new InitOrder(check, pkg).find());
    }
    return new Assembly(check, main, initialisers).program();
  }

  private void reportDirectives() {
    for (File file : files) {
      for (Diagnostic misplaced : file.late()) {
        check.errors.report(misplaced.pos(), misplaced.message());
      }
    }
  }

  /// Only other languages could supply the bodies of functions that have none.
  private void reportMissingBodies() {
    for (Declared decl : main.declarations) {
      Decl.Func function = decl.funcDecl;
      if (function != null && function.body() == null && !function.name().name().equals("_")) {
        check.errors.report(function.pos(), "missing function body");
      }
    }
  }

  /// Whether the files are the tests of a package, with an entry of their own.
  private boolean isTest() {
    return files.stream().anyMatch(file -> file.source().name().endsWith("_test.go"));
  }

  private void resolveAll() {
    List<Declared> aliases = new ArrayList<>();
    List<Declared> others = new ArrayList<>();
    for (Declared decl : main.declarations) {
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
    if (!errors.isEmpty()) {
      return;
    }
    Declared decl;
    while ((decl = check.reachability.next()) != null) {
      check.functions.body(decl);
      check.processDelayed(0);
    }
  }

  private void reportUnusedImports() {
    for (FileContext file : main.files) {
      check.env = new Env(file, null, file.scope());
      for (Symbol.PackageName name : main.importNames) {
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
