package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Parser;
import interleave.source.Diagnostic;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The packages of a program. Those of the library are read when something of them is first used.
final class Packages {

  /// A library package that Go's compiler would not accept: a fault of the library's text.
  static final class BadLibrary extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    BadLibrary(List<Diagnostic> diagnostics) {
      super(null, null, false, false);
      this.diagnostics = diagnostics;
    }

    List<Diagnostic> diagnostics() {
      return diagnostics;
    }
  }

  private final Check check;
  private final PackageSource library;
  private final Map<String, List<Source>> sources = new LinkedHashMap<>();
  private final Map<String, PackageContext> loaded = new LinkedHashMap<>();

  Packages(Check check, PackageSource library) {
    this.check = check;
    this.library = library;
  }

  /// The packages read so far.
  List<PackageContext> loaded() {
    return List.copyOf(loaded.values());
  }

  private List<Source> sources(String path) {
    return sources.computeIfAbsent(path, library::files);
  }

  /// A package of the program itself, which others import from now on.
  void add(PackageContext context) {
    loaded.put(context.pkg.path(), context);
  }

  /// What is wrong with a package's imports; Go's tools look at them before anything else.
  ///
  /// @param own the packages of the program itself, which are not looked at here
  /// @param all also what Go has and the library has not, which comes behind syntax errors
  List<Diagnostic> wrongImports(List<File> files, Set<String> own, boolean all) {
    Map<String, Diagnostic> wrong = new TreeMap<>(); // the go command goes by the paths
    for (File file : files) {
      for (Decl.Import declaration : file.imports()) {
        String path = declaration.path();
        String message = own.contains(path) ? null : wrongImport(path, all);
        if (message != null) {
          wrong.putIfAbsent(path, Diagnostic.at(declaration.pos(), message));
          if (!ImportPaths.isImportable(path)) {
            return List.of(wrong.get(path)); // the file cannot be read
          }
        }
      }
    }
    return List.copyOf(wrong.values());
  }

  private String wrongImport(String path, boolean all) {
    String message = ImportPaths.problem(path);
    if (message != null) {
      return message;
    }
    if (UnsupportedPackages.isInternal(path)) {
      return "use of internal package " + path + " not allowed";
    }
    if (!sources(path).isEmpty()) {
      return null;
    }
    String missing = UnsupportedPackages.message(path);
    return all || !missing.contains("not supported") ? missing : null;
  }

  /// The name that a package's files give it.
  String nameOf(String path) {
    PackageContext known = loaded.get(path);
    if (known != null) {
      return known.pkg.name();
    }
    // All library packages are called what their path ends in, or what stands before a version.
    String[] parts = path.split("/");
    String last = parts[parts.length - 1];
    return parts.length > 1 && last.matches("v[0-9]+") ? parts[parts.length - 2] : last;
  }

  /// Whether there is such a package.
  boolean exists(String path) {
    return loaded.containsKey(path) || !sources(path).isEmpty();
  }

  /// What a selector of a package's name that is not there is told.
  String missing(String path, String name, String selector) {
    String advice = library.unsupported(path, name);
    if (advice == null) {
      return "undefined: " + selector;
    }
    return selector + " is not supported by Interleave" + (advice.isEmpty() ? "" : ": " + advice);
  }

  /// What a selector of a field or method is told that Go's library has and ours has not.
  ///
  /// @return null when Go does not have it either
  String missingMember(Type type, String name) {
    if (!(Types.dereferenced(type) instanceof Named named) || named.symbol().pkg() == null) {
      return null;
    }
    Symbol.Package pkg = named.symbol().pkg();
    String member = named.symbol().name() + "." + name;
    return library.unsupported(pkg.path(), member) == null
        ? null
        : missing(pkg.path(), member, pkg.name() + "." + member);
  }

  /// The fields of a struct as Go has them: many structs of the library are made of something else
  /// here, which nobody who uses them sees.
  List<StructType.Field> fields(StructType struct, Type base) {
    Named named = Types.asNamed(base);
    Symbol.Package pkg = named == null ? null : named.symbol().pkg();
    if (pkg == null || !pkg.isLibrary() || pkg == check.pkg()) {
      return struct.fields();
    }
    List<String> names = library.fields(pkg.path(), named.symbol().name());
    if (names.isEmpty()) {
      return struct.fields();
    }
    List<StructType.Field> fields = new ArrayList<>();
    for (String name : names) {
      fields.add(
          struct.fields().stream()
              .filter(field -> field.name().equals(name) && Types.isExported(name))
              .findFirst()
              .orElse(new StructType.Field(name, Type.Basic.INVALID, false, "", pkg)));
    }
    return fields;
  }

  /// Where a type parameter is declared, in Go's own files when it is the library's.
  String placeOf(Symbol parameter) {
    PackageContext context = parameter.pkg() == null ? null : loaded.get(parameter.pkg().path());
    if (context != null && context.pkg.isLibrary()) {
      for (Declared decl : context.declarations) {
        if (decl.symbol instanceof Symbol.Func function
            && function.typeParameters().stream()
                .anyMatch(own -> own.symbol().pos().equals(parameter.pos()))) {
          String place = library.place(context.pkg.path(), function.name(), parameter.name());
          return place == null ? parameter.pos().toString() : "$GOROOT/src/" + place;
        }
      }
    }
    return parameter.pos().toString();
  }

  /// A package of the library, read if need be.
  PackageContext load(String path) {
    PackageContext known = loaded.get(path);
    if (known != null) {
      return known;
    }
    ErrorList errors = new ErrorList();
    List<File> files = new ArrayList<>();
    for (Source source : sources(path)) {
      files.add(Parser.parse(source, check.ids, errors));
    }
    if (!errors.isEmpty()) {
      throw new BadLibrary(errors.toList());
    }
    String name = files.isEmpty() ? nameOf(path) : files.getFirst().packageName().name();
    PackageContext context =
        new PackageContext(new Symbol.Package(path, name, true), check.universe);
    loaded.put(path, context);
    if (path.equals("unsafe")) {
      for (Symbol.Builtin builtin : Symbol.Builtin.values()) {
        if (builtin.isUnsafe()) {
          context.scope.insert(builtin.goName(), builtin);
        }
      }
    }
    Env saved = check.env;
    check.collector.collect(context, files, LanguageVersion.DEFAULT);
    for (Declared decl : context.declarations) {
      if (decl.funcDecl != null
          && decl.funcDecl.receiver() == null
          && decl.symbol.name().equals("init")) {
        check.reachability.use((Symbol.Func) decl.symbol);
      }
    }
    check.env = saved;
    return context;
  }
}
