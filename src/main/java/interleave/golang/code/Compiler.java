package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import interleave.golang.syntax.LinePlaces;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.LanguageVersion;
import interleave.golang.types.Shapes;
import interleave.golang.types.Signature;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Compiles a checked program to register code. Functions are compiled when something that is
/// compiled refers to them, each instance of a generic one on its own; those of `main` always.
public final class Compiler {

  final TypeInfo info;
  final TypeTable types;
  final MethodSets methods;
  final Wrappers wrappers = new Wrappers(this);
  final InliningCost inliningCost;
  private final Subst none;
  private final CheckedProgram program;
  private final Map<Instance, Target> targets = new HashMap<>();
  private final Map<Target, Subst> substs = new IdentityHashMap<>();
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<Function> functions = new ArrayList<>();
  private final List<Program.Global> globals = new ArrayList<>();
  private final Map<Symbol.Var, Integer> globalIndex = new HashMap<>();
  private final Map<Symbol.Var, CheckedProgram.Initialiser> initialiserOf = new HashMap<>();
  private final IdentityHashMap<CheckedProgram.Initialiser, Function> initialisers =
      new IdentityHashMap<>();
  private final Map<Symbol.Package, Literals.Numbering> literalNumbers = new HashMap<>();

  /// Packages that take the addresses of what they find inside values.
  private static final List<String> LOOKING_INSIDE = List.of("encoding/json", "reflect");

  private final MethodTables tables;
  private int nativeFunctions;

  private record Instance(Symbol.Func function, List<Type> typeArguments) {}

  private Compiler(CheckedProgram program) {
    this.program = program;
    this.info = program.info();
    this.inliningCost = new InliningCost(info);
    this.types = new TypeTable(program.instances());
    this.methods = new MethodSets(types);
    this.none = Subst.of(types, List.of(), List.of());
    this.tables =
        new MethodTables(
            this,
            program.packages().stream()
                .map(p -> p.pkg().path())
                .anyMatch(LOOKING_INSIDE::contains));
  }

  /// @throws Refusal when the program uses something that cannot be compiled
  public static Program compile(CheckedProgram program) {
    return new Compiler(program).run();
  }

  private Program run() {
    for (CheckedProgram.CheckedPackage pkg : program.packages()) {
      for (CheckedProgram.Initialiser initialiser : pkg.initialisers()) {
        initialiser.left().stream()
            .filter(v -> v != null)
            .forEach(v -> initialiserOf.put(v, initialiser));
        if (!pkg.pkg().isLibrary() || initialiser.left().stream().allMatch(v -> v == null)) {
          enqueueInitialiser(initialiser, pkg.pkg());
        }
      }
    }
    CheckedProgram.CheckedPackage main = program.main();
    main.variables().forEach(this::global);
    Target entered = null;
    Map<Symbol.Package, List<Target>> inits = new IdentityHashMap<>();
    for (CheckedProgram.CheckedPackage pkg : program.packages()) {
      List<Target> own = new ArrayList<>();
      for (Symbol.Func function : pkg.functions()) {
        if (isInit(function)) {
          own.add(initFunction(function, own.size()));
        } else if (pkg == main && !isGeneric(function)) {
          Target target = target(function, List.of());
          boolean isEntry = function.name().equals(isTest(main) ? "testmain_" : "main");
          if (function.receiver() == null && isEntry) {
            entered = target;
          }
        }
      }
      inits.put(pkg.pkg(), own);
    }
    drain();
    Function entry = entry(inits, entered);
    Map<Type, Map<String, Function>> methodsByType = tables.finish();
    return new Program(
        entry,
        List.copyOf(globals),
        methodsByType,
        functions,
        CodeLayout.of(functions, wrappers.values()),
        Enumerations.of(main, info),
        mainVersion(),
        LinePlaces.of(sources(false)),
        LibraryPlaces.of(sources(true)));
  }

  private List<Source> sources(boolean library) {
    return program.packages().stream()
        .filter(pkg -> pkg.pkg().isLibrary() == library)
        .flatMap(pkg -> pkg.files().stream())
        .map(File::source)
        .toList();
  }

  /// Whether the program runs tests: then its entry is a file that was made for them.
  private static boolean isTest(CheckedProgram.CheckedPackage main) {
    return main.files().stream().anyMatch(file -> file.source().name().equals("_testmain.go"));
  }

  private LanguageVersion mainVersion() {
    CheckedProgram.CheckedPackage main = program.main();
    return main.files().isEmpty()
        ? LanguageVersion.DEFAULT
        : version(main.files().getFirst().pos());
  }

  LanguageVersion version(Pos pos) {
    return program.versions().getOrDefault(pos.file(), LanguageVersion.DEFAULT);
  }

  private static boolean isInit(Symbol.Func function) {
    return function.receiver() == null && function.name().equals("init");
  }

  private static boolean isGeneric(Symbol.Func function) {
    return !function.typeParameters().isEmpty();
  }

  private Target initFunction(Symbol.Func symbol, int number) {
    Function function =
        new Function(symbol.fullName() + "." + number, symbol.pos(), symbol.pkg().isLibrary());
    enqueueBody(symbol, function, none, null);
    return new Target(function, null, List.of(), List.of(), false);
  }

  /// Runs everything that comes before `main.main`, and that.
  private Function entry(Map<Symbol.Package, List<Target>> inits, Target entered) {
    Function entry = new Function("runtime.main", Pos.NONE, true);
    entry.markWrapper();
    CodeBuilder code = new CodeBuilder();
    for (CheckedProgram.CheckedPackage pkg : program.packages()) {
      for (CheckedProgram.Initialiser initialiser : pkg.initialisers()) {
        Function function = initialisers.get(initialiser);
        if (function != null) {
          code.emit(Pos.NONE, new Instr.Call(function, 0, 0));
        }
      }
      inits.get(pkg.pkg()).forEach(init -> code.emit(Pos.NONE, init.call(0, 0)));
    }
    code.emit(Pos.NONE, entered.call(0, 0));
    code.emitLast(Pos.NONE, new Instr.Return());
    code.finish(entry, -1);
    return entry;
  }

  // Functions

  /// What to call for a function or method, of generic ones the copy for these (canonical)
  /// arguments.
  Target target(Symbol.Func symbol, List<Type> typeArguments) {
    Symbol.Func origin = symbol.origin();
    Instance key = new Instance(origin, typeArguments);
    Target target = targets.get(key);
    if (target == null) {
      target = makeTarget(origin, typeArguments);
      targets.put(key, target);
    }
    return target;
  }

  private Target makeTarget(Symbol.Func symbol, List<Type> typeArguments) {
    Signature signature = symbol.signature();
    Subst subst = none;
    if (!typeArguments.isEmpty()) {
      subst = Subst.of(types, symbol.typeParameters(), typeArguments);
    }
    List<Type> parameters = new ArrayList<>();
    if (symbol.receiver() != null) {
      parameters.add(subst.apply(symbol.receiver()));
    }
    parameters.addAll(subst.apply(signature.params()));
    List<Type> results = subst.apply(signature.results());
    if (symbol.declaration().body() == null) {
      String name = symbol.fullName().replace("[...]", "");
      NativeFunction declared = nativeFunction(name, parameters, results, symbol.pos());
      return new Target(null, declared, parameters, results, signature.variadic());
    }
    boolean runsTests = symbol.name().equals("testmain_") && isTest(program.main());
    String shown = runsTests ? "main.main" : symbol.fullName();
    Function function = new Function(shown, symbol.pos(), symbol.pkg().isLibrary());
    function.setSignature(parameters, results);
    if (!function.isLibrary() && inliningCost.isInlined(symbol)) {
      function.markInlined();
    }
    if (!typeArguments.isEmpty()) {
      function.setShapes(Shapes.of(symbol.typeParameters(), typeArguments));
    }
    enqueueBody(symbol, function, subst, null);
    Target target = new Target(function, null, parameters, results, signature.variadic());
    substs.put(target, subst);
    return target;
  }

  /// The same function for a single call.
  Target copy(Target target, InlinedCalls.Copy copy) {
    if (target.isNative()) {
      return target;
    }
    Function original = target.function();
    Function function = new Function(original.name(), copy.function().pos(), original.isLibrary());
    function.setSignature(target.parameters(), target.results());
    function.markInlined();
    function.setShapes(original.shapes());
    enqueueBody(copy.function(), function, substs.get(target), copy);
    return new Target(function, null, target.parameters(), target.results(), target.variadic());
  }

  /// A function that is written in Java.
  NativeFunction nativeFunction(
      String name, List<Type> parameters, List<Type> results, Pos declared) {
    return new NativeFunction(name, parameters, results, nativeFunctions++, declared);
  }

  private void enqueueBody(
      Symbol.Func symbol, Function function, Subst subst, InlinedCalls.Copy copy) {
    work.add(() -> new FunctionCompiler(this, function, subst, null).compileDeclared(symbol, copy));
  }

  private void drain() {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  void enqueue(Runnable job) {
    work.add(job);
  }

  /// A function made out of source is complete.
  void compiled(Function function) {
    functions.add(function);
  }

  // Package variables

  /// The index of a package variable; its initialiser will run.
  int global(Symbol.Var variable) {
    Integer index = globalIndex.get(variable);
    if (index == null) {
      index = globals.size();
      globalIndex.put(variable, index);
      boolean library = variable.pkg().isLibrary();
      String label = library ? variable.pkg().name() + "." + variable.name() : variable.name();
      globals.add(
          new Program.Global(
              variable.pkg().path(), label, types.canonical(variable.type()), library));
      CheckedProgram.Initialiser initialiser = initialiserOf.get(variable);
      if (initialiser != null) {
        enqueueInitialiser(initialiser, variable.pkg());
      }
    }
    return index;
  }

  private void enqueueInitialiser(CheckedProgram.Initialiser initialiser, Symbol.Package pkg) {
    if (!initialisers.containsKey(initialiser)) {
      Function function =
          new Function(pkg.linkPath() + ".init", initialiser.value().pos(), pkg.isLibrary());
      initialisers.put(initialiser, function);
      work.add(
          () ->
              new FunctionCompiler(this, function, none, null)
                  .compileInitialiser(initialiser, pkg));
    }
  }

  /// The numbers of function literals outside functions, which count through the whole package.
  Literals.Numbering packageLiterals(Symbol.Package pkg) {
    return literalNumbers.computeIfAbsent(
        pkg,
        p -> {
          Literals.Numbering numbering = Literals.Numbering.of(p);
          for (CheckedProgram.CheckedPackage checked : program.packages()) {
            if (checked.pkg() == p) {
              checked.files().forEach(numbering::addPackageLevel);
            }
          }
          return numbering;
        });
  }

  // Types

  /// A value of this type may be inside an interface at run time: the program puts one there, or
  /// asks for one, which the runtime may have made.
  void reach(Type type) {
    tables.reach(type);
  }

  Type typeOf(Expr expr, Subst subst) {
    return subst.apply(info.typeOf(expr));
  }
}
