package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.ClassNode;
import interleave.js.syntax.Expr;
import interleave.js.syntax.FunctionNode;
import java.util.List;

/// Compiles expressions: each leaves its value as the last operand.
final class Expressions {

  private final FunctionCompiler function;
  private final CodeBuilder out;
  private final Calls calls;
  private final Assignments assignments;

  Expressions(FunctionCompiler function) {
    this.function = function;
    this.out = function.out;
    this.calls = new Calls(function, this);
    this.assignments = new Assignments(function, this);
  }

  /// Leaves a value; a function or class without a name is named.
  ///
  /// @param name null for none
  void compileNamed(Expr expr, String name) {
    switch (expr) {
      case Expr.Function f when name != null && f.function().name() == null ->
          function.closure(f.function(), name);
      case Expr.Class c when name != null && c.node().name() == null ->
          function.classes.compile(c.node(), name);
      default -> compile(expr);
    }
  }

  static boolean isAnonymous(Expr expr) {
    return (expr instanceof Expr.Function f && f.function().name() == null)
        || (expr instanceof Expr.Class c && c.node().name() == null);
  }

  /// Leaves nothing.
  void discard(Expr expr) {
    switch (expr) {
      case Expr.Assign assign when assignments.discard(assign) -> {}
      case Expr.Update update when update.target() instanceof Expr.Name name -> {
        function.load(name);
        out.emit(update.increment() ? Op.INCREMENT : Op.DECREMENT, 0);
        function.store(name, update.at());
      }
      default -> {
        compile(expr);
        out.emit(Op.POP, -1);
      }
    }
  }

  /// Long because there are so many kinds of expressions.
  void compile(Expr expr) {
    switch (expr) {
      case Expr.Num e -> constant(e.value());
      case Expr.Big e -> constant(e.value());
      case Expr.Str e -> constant(e.value());
      case Expr.Bool e -> out.emit(e.value() ? Op.TRUE : Op.FALSE, 1);
      case Expr.Null e -> out.emit(Op.NULL, 1);
      case Expr.RegExp e -> {
        out.at(e.start());
        out.emit(Op.REGEXP, 1, out.constant(e));
      }
      case Expr.Template e -> template(e);
      case Expr.Tagged e -> calls.tagged(e);
      case Expr.Name e -> function.load(e);
      case Expr.This e -> self(e);
      case Expr.Super e -> throw new IllegalArgumentException("super");
      case Expr.NewTarget e -> newTarget(e);
      case Expr.ImportMeta e -> out.emit(Op.IMPORT_META, 1);
      case Expr.ImportCall e -> {
        compile(e.module());
        out.at(e.start());
        out.emit(Op.IMPORT_CALL, 0);
      }
      case Expr.ArrayLiteral e -> array(e.elements());
      case Expr.ObjectLiteral e -> object(e);
      case Expr.Function e -> function.closure(e.function(), null);
      case Expr.Class e -> function.classes.compile(e.node(), "");
      case Expr.Unary e -> unary(e);
      case Expr.Update e -> assignments.update(e);
      case Expr.Binary e -> binary(e);
      case Expr.Logical e -> {
        Label end = new Label();
        compile(e.left());
        out.jump(keep(e.operator()), -1, end);
        compile(e.right());
        out.place(end);
      }
      case Expr.PrivateIn e -> {
        function.load(function.resolution().use(e));
        compile(e.object());
        out.emit(Op.HAS_PRIVATE, -1);
      }
      case Expr.Assign e -> assignments.compile(e);
      case Expr.Conditional e -> {
        Label otherwise = new Label();
        Label end = new Label();
        compile(e.test());
        out.jump(Op.JUMP_FALSE, -1, otherwise);
        compile(e.then());
        out.jump(Op.JUMP, 0, end);
        out.setDepth(out.depth() - 1);
        out.place(otherwise);
        compile(e.otherwise());
        out.place(end);
      }
      case Expr.Call e -> calls.call(e);
      case Expr.New e -> calls.create(e);
      case Expr.Member e -> member(e);
      case Expr.Index e -> index(e);
      case Expr.PrivateMember e -> {
        compile(e.object());
        calls.optional(e.optional(), 1);
        function.load(function.resolution().use(e));
        out.at(e.at());
        out.emit(Op.GET_PRIVATE, -1);
      }
      case Expr.Chain e -> calls.chain(e.expression());
      case Expr.Sequence e -> {
        List<Expr> all = e.expressions();
        all.subList(0, all.size() - 1).forEach(this::discard);
        compile(all.getLast());
      }
      case Expr.Spread e -> throw new IllegalArgumentException("spread");
      case Expr.Yield e -> yieldValue(e);
      case Expr.Await e -> {
        compile(e.value());
        out.at(e.start());
        out.emit(Op.AWAIT, 0);
      }
    }
  }

  static int keep(String operator) {
    return switch (operator) {
      case "&&", "&&=" -> Op.JUMP_FALSE_KEEP;
      case "||", "||=" -> Op.JUMP_TRUE_KEEP;
      default -> Op.JUMP_VALUE_KEEP;
    };
  }

  void constant(Object value) {
    out.emit(Op.CONST, 1, out.constant(value));
  }

  private void template(Expr.Template e) {
    if (e.values().isEmpty()) {
      constant(e.cooked().getFirst());
      return;
    }
    int parts = 0;
    for (int i = 0; i < e.cooked().size(); i++) {
      if (!e.cooked().get(i).isEmpty()) {
        constant(e.cooked().get(i));
        parts++;
      }
      if (i < e.values().size()) {
        compile(e.values().get(i));
        parts++;
      }
    }
    out.emit(Op.CONCAT, 1 - parts, parts);
  }

  private void self(Expr.This e) {
    Resolution.Use use = function.resolution().use(e);
    if (use == null) {
      out.emit(Op.THIS, 1);
    } else {
      thisVariable(use.variable(), e.start());
    }
  }

  /// Leaves `this` of a variable, which in a derived constructor may have no value yet.
  void thisVariable(Variable variable, int at) {
    function.loadRaw(variable);
    out.at(at);
    out.emit(Op.CHECK_THIS, 0);
  }

  void newTarget(interleave.js.syntax.Node e) {
    Resolution.Use use = function.resolution().use(e);
    if (use == null) {
      out.emit(Op.NEW_TARGET, 1);
    } else {
      function.loadRaw(use.variable());
    }
  }

  /// What messages call a spread argument that cannot be spread; nothing in a program is called so.
  static final String SPREAD = "...";

  /// Leaves an array of arguments, some of which are spread.
  void arguments(List<Expr> arguments) {
    boolean last =
        arguments.stream().filter(a -> a instanceof Expr.Spread).count() == 1
            && arguments.getLast() instanceof Expr.Spread;
    elements(arguments, last ? SPREAD : null);
  }

  /// Leaves an array of elements, some of which may be spread.
  void array(List<Expr> elements) {
    elements(elements, null);
  }

  private void elements(List<Expr> elements, String text) {
    out.emit(Op.NEW_ARRAY, 1);
    for (Expr element : elements) {
      switch (element) {
        case null -> out.emit(Op.APPEND_HOLE, 0);
        case Expr.Spread spread -> {
          compile(spread.value());
          out.at(spread.value().start());
          out.text(text != null ? text : CallText.of(spread.value()));
          out.emit(Op.APPEND_SPREAD, -1);
        }
        default -> {
          compile(element);
          out.emit(Op.APPEND, -1);
        }
      }
    }
  }

  private void object(Expr.ObjectLiteral object) {
    out.emit(Op.NEW_OBJECT, 1);
    for (Expr.Property property : object.properties()) {
      property(property);
    }
  }

  private void property(Expr.Property property) {
    out.at(property.start());
    switch (property.kind()) {
      case SPREAD -> {
        compile(property.value());
        out.emit(Op.SPREAD_OBJECT, -1);
      }
      case GETTER, SETTER, METHOD -> {
        FunctionNode node = ((Expr.Function) property.value()).function();
        function.classes.key(property.key());
        function.closure(node, null);
        function.classes.defineMethod(node, property.computed(), 2);
      }
      default -> {
        boolean proto =
            property.key() instanceof Expr.Str s
                && s.value().equals("__proto__")
                && !property.computed()
                && !property.shorthand();
        if (proto) {
          compile(property.value());
          out.emit(Op.SET_PROTO, -1);
        } else if (property.key() instanceof Expr.Str key && !property.computed()) {
          compileNamed(property.value(), key.value());
          out.emit(Op.DEFINE, -1, out.constant(key.value()));
        } else {
          function.classes.key(property.key());
          boolean named = isAnonymous(property.value());
          compile(property.value());
          if (named) {
            out.emit(Op.SET_NAME, 0);
          }
          out.emit(Op.DEFINE_ELEMENT, -2);
        }
      }
    }
  }

  private void member(Expr.Member e) {
    if (e.object() instanceof Expr.Super s) {
      constant(e.name());
      superProperty(s, e.at());
      return;
    }
    compile(e.object());
    calls.optional(e.optional(), 1);
    out.at(e.at());
    out.emit(Op.GET, 0, out.constant(e.name()));
  }

  private void index(Expr.Index e) {
    if (e.object() instanceof Expr.Super s) {
      compile(e.index());
      superProperty(s, e.start());
      return;
    }
    compile(e.object());
    calls.optional(e.optional(), 1);
    compile(e.index());
    out.at(e.object().end());
    out.emit(Op.GET_ELEMENT, -1);
  }

  /// Takes a key; leaves the property of the home object's prototype.
  private void superProperty(Expr.Super s, int at) {
    superThis(s);
    out.at(at);
    out.emit(Op.GET_SUPER, -1);
  }

  /// Leaves `this` for a use of `super`.
  void superThis(Expr.Super s) {
    Resolution.Use use = function.resolution().use(s);
    if (use == null) {
      out.emit(Op.THIS, 1);
    } else {
      thisVariable(use.variable(), s.start());
    }
  }

  private void unary(Expr.Unary e) {
    switch (e.operator()) {
      case "typeof" -> {
        if (e.operand() instanceof Expr.Name name && function.resolution().use(name) == null) {
          out.emit(Op.GLOBAL_TYPEOF, 1, out.constant(name.name()));
        } else {
          compile(e.operand());
          out.emit(Op.TYPEOF, 0);
        }
      }
      case "delete" -> delete(e.operand(), e.start());
      case "void" -> {
        discard(e.operand());
        out.emit(Op.UNDEFINED, 1);
      }
      case "-" -> {
        if (e.operand() instanceof Expr.Num number) {
          constant(-number.value());
          return;
        }
        compile(e.operand());
        out.at(e.start());
        out.emit(Op.NEGATE, 0);
      }
      default -> {
        compile(e.operand());
        out.at(e.start());
        out.emit(
            e.operator().equals("!") ? Op.NOT : e.operator().equals("~") ? Op.BIT_NOT : Op.PLUS, 0);
      }
    }
  }

  private void delete(Expr operand, int at) {
    switch (operand) {
      case Expr.Chain chain -> calls.deleteChain(chain, () -> delete(chain.expression(), at));
      case Expr.Member m when !(m.object() instanceof Expr.Super) -> {
        compile(m.object());
        calls.optional(m.optional(), 1);
        constant(m.name());
        out.at(at);
        out.emit(Op.DELETE, -1);
      }
      case Expr.Index i when !(i.object() instanceof Expr.Super) -> {
        compile(i.object());
        calls.optional(i.optional(), 1);
        compile(i.index());
        out.at(at);
        out.emit(Op.DELETE, -1);
      }
      case Expr.Name name -> {
        if (function.resolution().use(name) == null) {
          out.emit(Op.DELETE_GLOBAL, 1, out.constant(name.name()));
        } else {
          out.emit(Op.FALSE, 1);
        }
      }
      default -> {
        discard(operand);
        out.emit(Op.TRUE, 1);
      }
    }
  }

  private void binary(Expr.Binary e) {
    compile(e.left());
    compile(e.right());
    out.at(e.at());
    if (e.operator().equals("instanceof") || e.operator().equals("in")) {
      out.text(CallText.of(e.right()));
    }
    out.emit(operation(e.operator()), -1);
  }

  static int operation(String operator) {
    return switch (operator) {
      case "+" -> Op.ADD;
      case "-" -> Op.SUBTRACT;
      case "*" -> Op.MULTIPLY;
      case "/" -> Op.DIVIDE;
      case "%" -> Op.REMAINDER;
      case "**" -> Op.POWER;
      case "<" -> Op.LESS;
      case ">" -> Op.GREATER;
      case "<=" -> Op.LESS_EQUAL;
      case ">=" -> Op.GREATER_EQUAL;
      case "==" -> Op.EQUAL;
      case "!=" -> Op.UNEQUAL;
      case "===" -> Op.STRICT_EQUAL;
      case "!==" -> Op.STRICT_UNEQUAL;
      case "&" -> Op.BIT_AND;
      case "|" -> Op.BIT_OR;
      case "^" -> Op.BIT_XOR;
      case "<<" -> Op.SHIFT_LEFT;
      case ">>" -> Op.SHIFT_RIGHT;
      case ">>>" -> Op.SHIFT_UNSIGNED;
      case "instanceof" -> Op.INSTANCE_OF;
      case "in" -> Op.IN;
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private void yieldValue(Expr.Yield e) {
    if (e.delegate()) {
      delegate(e);
      return;
    }
    if (e.value() == null) {
      out.emit(Op.UNDEFINED, 1);
    } else {
      compile(e.value());
    }
    out.at(e.start());
    boolean async = function.isAsyncGenerator();
    if (async) {
      out.emit(Op.AWAIT, 0);
    }
    out.emit(Op.YIELD, 0);
    afterYield(e, async);
  }

  /// Goes on after a `yield` as the generator was told to: with a value, or by returning.
  private void afterYield(Expr.Yield e, boolean await) {
    Label next = new Label();
    out.jump(Op.JUMP_NOT_RETURN, 0, next);
    int depth = out.depth();
    if (await) {
      out.emit(Op.AWAIT, 0);
    }
    function.exits.returnValue(e);
    out.setDepth(depth);
    out.place(next);
  }

  private void delegate(Expr.Yield e) {
    boolean async = function.isAsyncGenerator();
    int iterator = function.newSlot();
    function.newSlot();
    int mode = function.newSlot();
    compile(e.value());
    out.at(e.start());
    out.text(CallText.of(e.value()));
    out.emit(async ? Op.ASYNC_ITER : Op.ITER, -1, iterator);
    out.emit(Op.SET_INT, 0, mode, 0);
    out.emit(Op.UNDEFINED, 1);
    Label loop = new Label();
    Label done = new Label();
    Label returned = new Label();
    out.place(loop);
    out.jump(Op.DELEGATE, 0, returned, iterator, mode);
    if (async) {
      out.emit(Op.AWAIT, 0);
    }
    out.jump(Op.DELEGATE_CHECK, 0, done, mode);
    out.emit(Op.DELEGATE_YIELD, 0);
    out.emit(Op.KEEP_MODE, 0, mode);
    out.jump(Op.JUMP, 0, loop);
    out.place(returned);
    int depth = out.depth();
    if (async) {
      out.emit(Op.AWAIT, 0);
    }
    function.exits.returnValue(e);
    out.setDepth(depth);
    out.place(done);
    Label next = new Label();
    out.jump(Op.JUMP_UNLESS_INT, 0, next, mode, 2);
    function.exits.returnValue(e);
    out.setDepth(depth);
    out.place(next);
  }

  /// The class of an expression, for its name.
  static String nameOf(ClassNode node, String otherwise) {
    return node.name() != null ? node.name().name() : otherwise;
  }
}
