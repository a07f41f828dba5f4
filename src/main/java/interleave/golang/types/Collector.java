package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.File;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds what the files of a package declare, before any types are looked at.
final class Collector {

  private record Method(Symbol.Func symbol, Expr.Ident receiverType) {}

  private final Check check;

  Collector(Check check) {
    this.check = check;
  }

  void collect(PackageContext pkg, List<File> files, LanguageVersion version) {
    List<Method> methods = new ArrayList<>();
    for (File file : files) {
      FileContext context = fileContext(pkg, file, version);
      pkg.files.add(context);
      check.env = new Env(context, null, context.scope());
      for (Decl declaration : file.declarations()) {
        collect(context, declaration, methods);
      }
    }
    for (FileContext file : pkg.files) {
      check.env = new Env(file, null, file.scope());
      verifyImportNames(file);
    }
    for (Method method : methods) {
      Symbol.TypeName base = baseType(pkg, method);
      if (base != null) {
        pkg.methods.computeIfAbsent(base, name -> new ArrayList<>()).add(method.symbol());
      }
    }
  }

  private FileContext fileContext(PackageContext pkg, File file, LanguageVersion version) {
    LanguageVersion own = version;
    boolean declares = false;
    if (file.goVersion() != null) {
      // Older versions count as 1.21, the first that a file can ask for.
      LanguageVersion declared = LanguageVersion.parse(file.goVersion());
      declares = declared.isAtLeast(1, 21);
      own = declares ? declared : new LanguageVersion(1, 21);
    }
    return new FileContext(pkg, file, new Scope(pkg.scope, false), own, declares);
  }

  private void collect(FileContext file, Decl declaration, List<Method> methods) {
    switch (declaration) {
      case Decl.Import imported -> importDecl(file, imported);
      case Decl.Const constants -> constants(file, constants);
      case Decl.Var variables -> variables(file, variables);
      case Decl.Type type -> {
        Symbol.TypeName symbol =
            new Symbol.TypeName(type.name().name(), type.name().pos(), check.pkg(), type.alias());
        check.registry.typeNames.add(symbol);
        Declared decl = new Declared(symbol, file);
        decl.typeDecl = type;
        declare(type.name(), decl);
      }
      case Decl.Func function -> function(file, function, methods);
    }
  }

  private void importDecl(FileContext file, Decl.Import declaration) {
    String path = declaration.path();
    if (!check.packages.exists(path)) {
      check.errors.report(declaration.pos(), UnsupportedPackages.message(path));
      return;
    }
    String name =
        declaration.name() == null ? check.packages.nameOf(path) : declaration.name().name();
    if (name.equals("init")) {
      check.errors.report(declaration.pos(), "cannot import package as init - init must be a func");
      return;
    }
    boolean library = file.pkg().pkg.isLibrary();
    // The program's imports are read at once, the library's own when they are used.
    boolean lazy = library && !name.equals(".") && !name.equals("_");
    PackageContext imported = lazy ? null : check.packages.load(path);
    if (imported != null) {
      file.pkg().imports.put(path, imported);
    }
    Symbol.PackageName symbol = new Symbol.PackageName(name, declaration.pos(), check.pkg(), path);
    check.info.setSymbol(declaration.name() == null ? declaration : declaration.name(), symbol);
    if (name.equals("_")) {
      return;
    }
    file.pkg().importNames.add(symbol);
    if (name.equals(".")) {
      dotImport(file, declaration, symbol, imported);
    } else {
      check.names.declare(file.scope(), symbol);
    }
  }

  private void dotImport(
      FileContext file,
      Decl.Import declaration,
      Symbol.PackageName symbol,
      PackageContext imported) {
    for (Map.Entry<String, Symbol> entry : imported.scope.byName().entrySet()) {
      if (Types.isExported(entry.getKey())) {
        Symbol other = file.scope().insert(entry.getKey(), entry.getValue());
        if (other != null) {
          check.names.redeclared(declaration.pos(), entry.getKey(), other);
        } else {
          check.names.dotImported(file.scope(), entry.getKey(), symbol);
        }
      }
    }
  }

  private void constants(FileContext file, Decl.Const declaration) {
    for (int i = 0; i < declaration.names().size(); i++) {
      Expr.Ident name = declaration.names().get(i);
      Symbol.Const symbol = new Symbol.Const(name.name(), name.pos(), check.pkg());
      check.registry.constants.add(symbol);
      Declared decl = new Declared(symbol, file);
      decl.typeExpr = declaration.type();
      decl.init = i < declaration.values().size() ? declaration.values().get(i) : null;
      decl.inherited = declaration.repeated();
      decl.iota = Constants.of(declaration.iota());
      declare(name, decl);
    }
    check.declarations.verifyCount(
        declaration.pos(), declaration.names(), declaration.values(), true, declaration.repeated());
  }

  private void variables(FileContext file, Decl.Var declaration) {
    List<Expr> values = declaration.values();
    List<Symbol.Var> all = new ArrayList<>();
    Declared first = null;
    for (int i = 0; i < declaration.names().size(); i++) {
      Expr.Ident name = declaration.names().get(i);
      Symbol.Var symbol = new Symbol.Var(name.name(), name.pos(), check.pkg(), null, true);
      check.registry.variables.add(symbol);
      all.add(symbol);
      Declared decl = new Declared(symbol, file);
      decl.typeExpr = declaration.type();
      if (values.size() == 1) {
        decl.init = values.getFirst();
        decl.together = all;
        first = first == null ? decl : first;
        decl.shared = first;
      } else {
        decl.init = i < values.size() ? values.get(i) : null;
      }
      declare(name, decl);
    }
    if (declaration.type() == null || !values.isEmpty()) {
      check.declarations.verifyCount(declaration.pos(), declaration.names(), values, false, false);
    }
  }

  private void function(FileContext file, Decl.Func declaration, List<Method> methods) {
    String name = declaration.name().name();
    Field receiver = declaration.receiver();
    boolean pointer = receiver != null && Receivers.isPointer(receiver.type());
    Symbol.Func symbol =
        new Symbol.Func(name, declaration.name().pos(), check.pkg(), declaration, pointer);
    check.registry.functions.add(symbol);
    check.info.setSymbol(declaration.name(), symbol);
    List<Field> typeParams = declaration.type().typeParams();
    if (receiver == null) {
      boolean typeParamError = special(file, declaration, name);
      if (name.equals("init")) {
        if (declaration.body() == null) {
          check.errors.report(symbol.pos(), "missing function body");
        }
      } else {
        check.names.declare(file.pkg().scope, symbol);
      }
      if (!typeParams.isEmpty() && !typeParamError) {
        check.verifyVersion(typeParams.getFirst().pos(), 18, "type parameter");
      }
    } else {
      Expr.Ident base = Receivers.baseName(receiver.type());
      if (base != null && !name.equals("_")) {
        methods.add(new Method(symbol, base));
      }
    }
    Declared decl = new Declared(symbol, file);
    decl.funcDecl = declaration;
    add(decl);
  }

  private boolean special(FileContext file, Decl.Func declaration, String name) {
    boolean main = name.equals("main") && file.pkg().pkg.name().equals("main");
    if (!main && !name.equals("init")) {
      return false;
    }
    boolean wrong = !declaration.type().typeParams().isEmpty();
    if (wrong) {
      check.errors.report(
          declaration.type().typeParams().getFirst().pos(),
          "func " + name + " must have no type parameters");
    }
    if (!declaration.type().params().isEmpty() || !declaration.type().results().isEmpty()) {
      check.errors.report(
          declaration.name().pos(),
          "func " + name + " must have no arguments and no return values");
    }
    return wrong;
  }

  private void declare(Expr.Ident name, Declared decl) {
    Pos pos = name.pos();
    if (name.name().equals("init")) {
      check.errors.report(pos, "cannot declare init - must be func");
      return;
    }
    if (name.name().equals("main") && check.pkg().name().equals("main")) {
      check.errors.report(pos, "cannot declare main - must be func");
      return;
    }
    check.names.declare(decl.file.pkg().scope, decl.symbol);
    check.info.setSymbol(name, decl.symbol);
    add(decl);
  }

  private void add(Declared decl) {
    check.declared.put(decl.symbol, decl);
    decl.file.pkg().declarations.add(decl);
  }

  private void verifyImportNames(FileContext file) {
    for (Map.Entry<String, Symbol> entry : file.scope().byName().entrySet()) {
      Symbol other = file.pkg().scope.find(entry.getKey());
      if (other == null) {
        continue;
      }
      if (entry.getValue() instanceof Symbol.PackageName imported) {
        check.errors.report(
            other.pos(),
            entry.getKey()
                + " already declared through import of "
                + check.names.describe(imported),
            Errors.Note.at(imported.pos(), "other declaration of " + imported.name()));
      } else {
        Symbol symbol = entry.getValue();
        check.errors.report(
            other.pos(),
            entry.getKey()
                + " already declared through dot-import of package "
                + symbol.pkg().name()
                + " (\""
                + symbol.pkg().path()
                + "\")",
            Errors.Note.at(symbol.pos(), "other declaration of " + entry.getKey()));
      }
    }
  }

  /// The package's type that a method belongs to, through aliases, which may hide that its receiver
  /// is a pointer; null if none.
  private Symbol.TypeName baseType(PackageContext pkg, Method method) {
    boolean pointer = method.symbol().hasPointerReceiver();
    Expr at = method.receiverType();
    for (int depth = 0; depth < 100; depth++) {
      if (at instanceof Expr.Star star) {
        if (pointer) {
          return null;
        }
        pointer = true;
        at = Receivers.unparen(star.operand());
      }
      if (!(at instanceof Expr.Ident ident)
          || !(pkg.scope.find(ident.name()) instanceof Symbol.TypeName found)) {
        return null;
      }
      Decl.Type declaration = check.declared.get(found).typeDecl;
      if (!declaration.alias()) {
        method.symbol().setPointerReceiver(pointer);
        return found;
      }
      at = Receivers.unparen(declaration.type());
    }
    return null;
  }
}
