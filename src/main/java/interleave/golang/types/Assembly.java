package interleave.golang.types;

import interleave.golang.syntax.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the result of a check together, without what only the checker needed.
final class Assembly {

  private final Check check;
  private final PackageContext main;
  private final Map<PackageContext, List<CheckedProgram.Initialiser>> initialisers;

  Assembly(
      Check check,
      PackageContext main,
      Map<PackageContext, List<CheckedProgram.Initialiser>> initialisers) {
    this.check = check;
    this.main = main;
    this.initialisers = initialisers;
  }

  CheckedProgram program() {
    for (Named named : check.registry.named) {
      dropUnreached(named);
    }
    check.registry.removeAliases(check.instances);
    check.info.removeAliases();
    List<PackageContext> imported = new ArrayList<>(check.packages.loaded());
    imported.remove(main);
    List<PackageContext> packages = Checker.inOrder(imported);
    packages.add(main);
    List<CheckedProgram.CheckedPackage> checked = new ArrayList<>();
    Map<String, LanguageVersion> versions = new LinkedHashMap<>();
    for (PackageContext pkg : packages) {
      checked.add(checked(pkg));
      for (FileContext file : pkg.files) {
        versions.put(file.file().source().name(), file.version());
      }
    }
    return new CheckedProgram(checked, check.info, versions, check.instances);
  }

  /// Methods of the library that nothing can call were not looked at.
  private void dropUnreached(Named named) {
    Symbol.Package pkg = named.symbol().pkg();
    if (pkg == null || !pkg.isLibrary()) {
      return;
    }
    List<Symbol.Func> kept = new ArrayList<>();
    for (Symbol.Func method : named.methods()) {
      Declared decl = check.declared.get(method);
      if (decl != null && decl.bodyQueued) {
        kept.add(method);
      }
    }
    named.retainMethods(kept);
  }

  private CheckedProgram.CheckedPackage checked(PackageContext pkg) {
    List<File> files = new ArrayList<>();
    for (FileContext file : pkg.files) {
      files.add(file.file());
    }
    List<Symbol.Func> functions = new ArrayList<>();
    List<Symbol.Var> variables = new ArrayList<>();
    boolean library = pkg.pkg.isLibrary();
    for (Declared decl : pkg.declarations) {
      if (decl.symbol instanceof Symbol.Func function && (!library || decl.bodyQueued)) {
        functions.add(function);
      } else if (decl.symbol instanceof Symbol.Var variable && decl.state == Declared.State.DONE) {
        variables.add(variable);
      }
    }
    return new CheckedProgram.CheckedPackage(
        pkg.pkg, files, initialisers.get(pkg), functions, variables);
  }
}
