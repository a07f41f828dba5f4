package interleave.golang.code;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.golang.types.CheckedProgram;
import interleave.golang.types.LanguageVersion;
import interleave.golang.types.Symbol;
import interleave.golang.types.Type;
import interleave.golang.types.TypeInfo;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Compiles one function. The work is done by its parts, one for each topic; this class holds what
/// they share, and compiles the frame around the body: parameters, results, captured values.
final class FunctionCompiler {

  final Compiler unit;
  final TypeInfo info;
  final TypeTable types;
  final Function function;
  final Subst subst;

  /// The function that a literal stands in; null for declared functions.
  final FunctionCompiler parent;

  /// Variables that more than one function shares for reasons the checker does not know.
  final Set<Symbol.Var> shared = Collections.newSetFromMap(new IdentityHashMap<>());

  final CodeBuilder code = new CodeBuilder();
  final Variables vars = new Variables(this);
  final Order order = new Order(this);
  final Expressions expr = new Expressions(this);
  final Operators operators = new Operators(this);
  final Conditions conditions = new Conditions(this);
  final Conversions conversions = new Conversions(this);
  final Selectors selectors = new Selectors(this);
  final Elements elements = new Elements(this);
  final Composites composites = new Composites(this);
  final Literals literals = new Literals(this);
  final Callees callees = new Callees(this);
  final Calls calls = new Calls(this);
  final Builtins builtins = new Builtins(this);
  final Places places = new Places(this);
  final Assignments assignments = new Assignments(this);
  final Statements statements = new Statements(this);
  final Branches branches = new Branches(this);
  final Returns returns = new Returns(this);
  final Loops loops = new Loops(this);
  final Ranges ranges = new Ranges(this);
  final RangeFunctions rangeFunctions = new RangeFunctions(this);
  final Switches switches = new Switches(this);
  final Selects selects = new Selects(this);
  final Spawns spawns = new Spawns(this);
  final Names names = new Names(this);

  /// The numbers of the literals directly inside; shared by the bodies of loops over functions.
  Literals.Numbering numbering;

  /// Calls that enter a copy of what they call.
  InlinedCalls inlined = InlinedCalls.NONE;

  LanguageVersion version = LanguageVersion.DEFAULT;

  FunctionCompiler(Compiler unit, Function function, Subst subst, FunctionCompiler parent) {
    this.unit = unit;
    this.info = unit.info;
    this.types = unit.types;
    this.function = function;
    this.subst = subst;
    this.parent = parent;
  }

  /// The type of an expression in this copy of the function.
  Type typeOf(Expr expr) {
    return subst.apply(info.typeOf(expr));
  }

  // Frames

  /// A function or method with a declaration.
  ///
  /// @param copy what is special about the body for one call; null for all other calls
  void compileDeclared(Symbol.Func symbol, InlinedCalls.Copy copy) {
    Decl.Func declaration = symbol.declaration();
    List<Symbol.Var> parameters = new ArrayList<>();
    if (symbol.receiver() != null) {
      parameters.add(symbol.receiverVariable());
    }
    parameters.addAll(symbol.parameters());
    List<Type> types = new ArrayList<>();
    if (symbol.receiver() != null) {
      types.add(subst.apply(symbol.receiver()));
    }
    types.addAll(subst.apply(symbol.signature().params()));
    if (copy == null) {
      numbering = Literals.Numbering.of(function.name() + ".func", declaration.body());
      inlined = inlinedCalls(declaration.body(), false);
    } else {
      numbering = Literals.Numbering.of(copy.literals());
      inlined = copy.inner();
    }
    compileBody(parameters, types, symbol.results(), List.of(), declaration.body());
  }

  private InlinedCalls inlinedCalls(Stmt.Block body, boolean isLiteral) {
    return function.isLibrary()
        ? InlinedCalls.NONE
        : InlinedCalls.in(
            info, unit.inliningCost, body, function.name(), isLiteral, numbering.count());
  }

  /// A function literal.
  ///
  /// @param captured the bindings in the parent of what it captures
  void compileLiteral(
      Expr.FuncLit literal, TypeInfo.Literal variables, List<Variables.Binding> captured) {
    numbering = Literals.Numbering.of(function.name() + ".", literal.body());
    inlined = inlinedCalls(literal.body(), true);
    compileBody(
        variables.parameters(),
        function.parameterTypes(),
        variables.results(),
        captured,
        literal.body());
  }

  /// The initialiser of a package variable.
  void compileInitialiser(CheckedProgram.Initialiser initialiser, Symbol.Package pkg) {
    Pos pos = initialiser.value().pos();
    version = unit.version(pos);
    numbering = unit.packageLiterals(pkg);
    shareRangeBodies(initialiser.value());
    code.tick(pos);
    code.countStatement();
    assignments.initialise(initialiser.left(), initialiser.value());
    code.emitLast(pos, new Instr.Return());
    code.finish(function, -1);
    unit.compiled(function);
  }

  /// @param parameterVariables null entries for an unnamed receiver
  private void compileBody(
      List<Symbol.Var> parameterVariables,
      List<Type> parameterTypes,
      List<Symbol.Var> results,
      List<Variables.Binding> captured,
      Stmt.Block body) {
    version = unit.version(body.pos());
    shareRangeBodies(body);
    Variables.Scope scope = vars.enter();
    int[] registers = new int[parameterTypes.size()];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = code.alloc(Bank.of(parameterTypes.get(i)));
    }
    for (Variables.Binding b : captured) {
      int register = code.alloc(b.cell() ? Bank.REF : Bank.of(b.type()));
      vars.bind(b.variable(), register, b.cell());
    }
    for (int i = 0; i < registers.length; i++) {
      bindParameter(parameterVariables.get(i), parameterTypes.get(i), registers[i]);
    }
    names.open(body);
    returns.open(results, body);
    code.tick(function.pos());
    branches.declareLabels(body);
    statements.list(body.statements());
    returns.fallThrough(body.rbrace());
    int recoverLabel = returns.close(body.rbrace());
    vars.leave(scope);
    code.finish(function, recoverLabel);
    unit.compiled(function);
  }

  private void bindParameter(Symbol.Var variable, Type type, int register) {
    if (variable == null) {
      return;
    }
    names.nameCopy(variable, type, register);
    if (vars.isCell(variable)) {
      int cell = Bank.of(type) == Bank.REF ? register : code.allocRef();
      code.emit(variable.pos(), new Instr.NewCell(cell, register, type, variable.name()));
      vars.bind(variable, cell, true);
    } else {
      vars.bind(variable, register, false);
    }
  }

  /// The body of a loop over a function is compiled as a function of its own: variables from around
  /// it that are written anywhere are shared through cells.
  private void shareRangeBodies(Node root) {
    Children.walk(
        root,
        node -> {
          if (node instanceof Stmt.Range range && rangeFunctions.isOverFunction(range)) {
            rangeFunctions.share(range);
          }
          return true;
        });
  }
}
