package interleave.js.code;

import interleave.js.code.Compiler.Unit;
import interleave.js.code.Resolution.Use;
import interleave.js.syntax.ClassNode;
import interleave.js.syntax.Expr;
import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.Node;
import interleave.js.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;

/// Compiles one function: its beginning, and the variables that all other compilers ask for.
final class FunctionCompiler {

  private final Unit unit;
  private final FunctionScope scope;
  final CodeBuilder out = new CodeBuilder();
  final Exits exits;
  final Expressions expressions;
  final Patterns patterns;
  final Statements statements;
  final Classes classes;

  /// Whether it is an async function, a generator, or both.
  private boolean async;

  private boolean generator;
  private FunctionNode.Kind kind = FunctionNode.Kind.PLAIN;

  FunctionCompiler(Unit unit, FunctionScope scope) {
    this.unit = unit;
    this.scope = scope;
    exits = new Exits(this);
    expressions = new Expressions(this);
    patterns = new Patterns(this);
    statements = new Statements(this);
    classes = new Classes(this);
  }

  Resolution resolution() {
    return unit.resolution();
  }

  boolean isAsync() {
    return async;
  }

  boolean isAsyncGenerator() {
    return async && generator;
  }

  boolean isStrict() {
    return scope.strict;
  }

  FunctionNode.Kind kind() {
    return kind;
  }

  int newSlot() {
    return scope.newSlot();
  }

  // Whole functions

  FunctionCode program(FunctionNode node, int parameters) {
    async = node.async();
    out.at(0);
    enter(scope.top, parameters);
    node.body().forEach(statements::importNames);
    statements.hoist(node.body());
    node.body().forEach(statements::compile);
    out.emit(Op.UNDEFINED, 1);
    out.emit(Op.RETURN, -1);
    return finish("", 0, node, node.start(), node.end(), parameters);
  }

  /// @param name as it is known where it stands; null for its own
  FunctionCode function(FunctionNode node, String name, Node text) {
    async = node.async();
    generator = node.generator();
    kind = node.kind();
    out.at(node.start());
    int parameters = node.parameters().size();
    boolean simple = node.hasSimpleParameters();
    enter(scope.top, parameters);
    if (kind == FunctionNode.Kind.CONSTRUCTOR) {
      out.emit(Op.THIS, 1);
      out.emit(Op.INIT_FIELDS, -1);
    }
    if (!simple) {
      parameters(node);
      enter(scope.body, parameters);
    }
    if (generator) {
      out.emit(Op.GENERATOR_START, 0);
    }
    statements.hoist(node.body());
    node.body().forEach(statements::compile);
    if (!node.expressionBody()) {
      out.at(node.end() - 1);
      out.emit(Op.UNDEFINED, 1);
      exits.returnPlainly(node);
    }
    if (kind == FunctionNode.Kind.DERIVED_CONSTRUCTOR) {
      out.emit(Op.RETURN, 0);
    }
    String known = name != null ? name : node.name() != null ? node.name().name() : "";
    return finish(known, node.length(), node, text.start(), text.end(), parameters);
  }

  /// The function that gives the fields of a class their values, or runs its static part.
  FunctionCode initializer(ClassNode node, boolean isStatic) {
    kind = FunctionNode.Kind.INITIALIZER;
    enter(scope.top, 0);
    for (ClassNode.Member member : Resolver.fieldsOf(node, isStatic)) {
      classes.field(member);
    }
    out.emit(Op.UNDEFINED, 1);
    out.emit(Op.RETURN, -1);
    String name = isStatic ? "<static_initializer>" : "<instance_members_initializer>";
    return new FunctionCode(
        name,
        0,
        out.code(),
        out.constants(),
        out.handlers(),
        out.positions(),
        0,
        scope.slots(),
        out.deepest() + 1,
        captures(),
        kind,
        false,
        false,
        true,
        false,
        out.texts(),
        out.results(),
        unit.source(),
        node.start(),
        node.end(),
        unit.library());
  }

  private FunctionCode finish(
      String name, int length, FunctionNode node, int start, int end, int parameters) {
    boolean keeps = scope.usesArguments || node.rest() != null;
    return new FunctionCode(
        name,
        length,
        out.code(),
        out.constants(),
        out.handlers(),
        out.positions(),
        parameters,
        scope.slots(),
        out.deepest() + 1,
        captures(),
        node.kind(),
        node.async(),
        node.generator(),
        node.strict(),
        keeps,
        out.texts(),
        out.results(),
        unit.source(),
        start,
        end,
        unit.library());
  }

  private int[] captures() {
    int[] captures = new int[scope.freeCount()];
    int i = 0;
    for (Variable variable : scope.free()) {
      captures[i++] =
          variable.owner == scope.parent ? variable.slot : -1 - scope.parent.freeIndex(variable);
    }
    return captures;
  }

  /// Gives the variables of a function their first values.
  private void enter(Scope top, int parameters) {
    List<Variable> plain = new ArrayList<>();
    for (Variable variable : top.variables()) {
      switch (variable.kind) {
        case PARAMETER -> {
          if (variable.captured) {
            if (variable.slot >= parameters) {
              out.emit(Op.NEW_CELL, 0, variable.slot);
            } else {
              out.emit(Op.CELL_OF, 0, variable.slot);
            }
          }
        }
        case VAR, FUNCTION -> plain.add(variable);
        case LET, CONST, CLASS, IMPORT -> {
          if (variable.captured) {
            out.emit(Op.NEW_CELL, 0, variable.slot);
          }
        }
        case HIDDEN -> hidden(variable);
        case SELF -> {
          out.emit(Op.CALLEE, 1);
          first(variable);
        }
        default -> {}
      }
    }
    fill(plain);
    for (Variable variable : plain) {
      if (variable.captured) {
        out.emit(Op.CELL_OF, 0, variable.slot);
      }
    }
  }

  /// Variables that start as `undefined`, those side by side with one instruction.
  private void fill(List<Variable> variables) {
    int i = 0;
    while (i < variables.size()) {
      int from = variables.get(i).slot;
      int to = from;
      while (i < variables.size() && variables.get(i).slot == to) {
        to++;
        i++;
      }
      out.emit(Op.FILL, 0, from, to);
    }
  }

  private void hidden(Variable variable) {
    switch (variable.name) {
      case Resolver.THIS -> {
        if (kind == FunctionNode.Kind.DERIVED_CONSTRUCTOR) {
          out.emit(variable.captured ? Op.NEW_CELL : Op.EMPTY, 0, variable.slot);
          return;
        }
        out.emit(Op.THIS, 1);
      }
      case Resolver.NEW_TARGET -> out.emit(Op.NEW_TARGET, 1);
      default -> out.emit(Op.ARGUMENTS, 1);
    }
    first(variable);
  }

  /// The value on the operands becomes the first one of a variable whose cell does not exist yet.
  private void first(Variable variable) {
    out.emit(Op.STORE, -1, variable.slot);
    if (variable.captured) {
      out.emit(Op.CELL_OF, 0, variable.slot);
    }
  }

  private void parameters(FunctionNode node) {
    for (int i = 0; i < node.parameters().size(); i++) {
      Pattern.Element parameter = node.parameters().get(i);
      boolean name = parameter.target() instanceof Expr.Name;
      if (name && parameter.fallback() == null) {
        continue;
      }
      if (name) {
        Variable variable = scope.top.get(((Expr.Name) parameter.target()).name());
        out.emit(variable.captured ? Op.RAW_CELL : Op.LOAD, 1, i);
      } else {
        out.emit(Op.LOAD, 1, i);
      }
      patterns.fallback(parameter);
      patterns.bind(parameter.target());
    }
    if (node.rest() != null) {
      out.emit(Op.REST, 1, node.parameters().size());
      patterns.bind(node.rest());
    }
  }

  // Inner functions

  /// Leaves a new function.
  void closure(FunctionNode node, String name) {
    closure(node, name, node);
  }

  void closure(FunctionNode node, String name, Node text) {
    FunctionScope inner = resolution().function(node);
    FunctionCode code = new FunctionCompiler(unit, inner).function(node, name, text);
    out.emit(Op.CLOSURE, 1, out.constant(code));
  }

  FunctionCode constructor(ClassNode node, String name) {
    FunctionScope inner = resolution().function(node.constructor());
    return new FunctionCompiler(unit, inner).function(node.constructor(), name, node);
  }

  FunctionCode fields(ClassNode node, boolean isStatic) {
    FunctionScope inner = isStatic ? resolution().staticPart(node) : resolution().function(node);
    return inner == null ? null : new FunctionCompiler(unit, inner).initializer(node, isStatic);
  }

  // Variables

  /// Begins a block: its variables have no values, its functions exist.
  Scope enterScope(Node node) {
    Scope inner = resolution().scope(node);
    if (inner != null) {
      renew(inner);
    }
    return inner;
  }

  /// Gives the variables of a scope new cells, without values.
  void renew(Scope inner) {
    for (Variable variable : inner.variables()) {
      if (variable.captured) {
        out.emit(Op.NEW_CELL, 0, variable.slot);
      } else if (variable.checked) {
        out.emit(Op.EMPTY, 0, variable.slot);
      }
    }
  }

  /// Gives the variables of a scope new cells with the same values.
  void copyCells(Scope inner) {
    for (Variable variable : inner.variables()) {
      if (variable.captured) {
        out.emit(Op.COPY_CELL, 0, variable.slot);
      }
    }
  }

  private boolean isOwn(Variable variable) {
    return variable.owner == scope;
  }

  void load(Expr.Name name) {
    Use use = resolution().use(name);
    out.at(name.start());
    if (use != null) {
      load(use);
    } else if (name.name().equals("undefined")) {
      out.emit(Op.UNDEFINED, 1);
    } else {
      out.emit(Op.GLOBAL, 1, out.constant(name.name()));
    }
  }

  /// Leaves the value of a variable.
  void load(Use use) {
    Variable variable = use.variable();
    int name = out.constant(variable.name);
    if (use.check() && variable.kind == Variable.Kind.PARAMETER) {
      out.emit(Op.LOAD_CHECKED, 1, newSlot(), name);
    } else if (!isOwn(variable)) {
      out.emit(Op.LOAD_FREE, 1, scope.freeIndex(variable), name);
    } else if (variable.captured) {
      out.emit(Op.LOAD_CELL, 1, variable.slot, name);
    } else if (use.check()) {
      out.emit(Op.LOAD_CHECKED, 1, variable.slot, name);
    } else {
      out.emit(Op.LOAD, 1, variable.slot);
    }
  }

  /// Leaves what a variable holds, even when that is no value.
  void loadRaw(Variable variable) {
    if (!isOwn(variable)) {
      out.emit(Op.RAW_FREE, 1, scope.freeIndex(variable));
    } else {
      out.emit(variable.captured ? Op.RAW_CELL : Op.LOAD, 1, variable.slot);
    }
  }

  /// Takes a value and assigns it.
  void store(Expr.Name name) {
    store(name, name.start());
  }

  /// @param at where messages say that it is assigned
  void store(Expr.Name name, int at) {
    Use use = resolution().use(name);
    out.at(at);
    if (use == null) {
      out.emit(Op.SET_GLOBAL, -1, out.constant(name.name()));
      return;
    }
    Variable variable = use.variable();
    if (use.check() && variable.kind != Variable.Kind.PARAMETER) {
      check(variable);
    }
    switch (variable.kind) {
      case CONST, IMPORT -> {
        out.emit(Op.THROW_CONST, 0, out.constant(name.name()));
        out.emit(Op.POP, -1);
      }
      case SELF -> {
        if (isStrict()) {
          out.emit(Op.THROW_CONST, 0, out.constant(name.name()));
        }
        out.emit(Op.POP, -1);
      }
      default -> initialize(variable);
    }
  }

  private void check(Variable variable) {
    int name = out.constant(variable.name);
    if (!isOwn(variable)) {
      out.emit(Op.CHECK_FREE, 0, scope.freeIndex(variable), name);
    } else {
      out.emit(variable.captured ? Op.CHECK_CELL : Op.CHECK, 0, variable.slot, name);
    }
  }

  /// Takes a value and gives it to a variable, whatever it was before.
  void initialize(Variable variable) {
    if (!isOwn(variable)) {
      out.emit(Op.STORE_FREE, -1, scope.freeIndex(variable));
    } else {
      out.emit(variable.captured ? Op.STORE_CELL : Op.STORE, -1, variable.slot);
    }
  }

  /// Takes a value and gives it to the variable that a declaration names.
  void initialize(Node name) {
    initialize(resolution().use(name).variable());
  }
}
