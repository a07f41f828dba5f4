package interleave.js.code;

import interleave.js.syntax.ClassNode;
import interleave.js.syntax.ClassNode.MemberKind;
import interleave.js.syntax.Expr;
import interleave.js.syntax.FunctionNode;
import java.util.HashSet;
import java.util.Set;

/// Compiles classes, and the methods of literals.
final class Classes {

  private static final int METHOD = 0;
  private static final int GETTER = 1;
  private static final int SETTER = 2;
  private static final int FIELD = 3;

  private final FunctionCompiler function;
  private final CodeBuilder out;

  Classes(FunctionCompiler function) {
    this.function = function;
    this.out = function.out;
  }

  /// Leaves the class.
  void compile(ClassNode node, String otherwise) {
    out.at(node.start());
    Scope scope = function.enterScope(node);
    privateNames(node, scope);
    if (node.parent() != null) {
      function.expressions.compile(node.parent());
      out.at(node.parent().start());
    }
    String name = Expressions.nameOf(node, otherwise);
    FunctionCode constructor = function.constructor(node, name);
    int parents = node.parent() == null ? 0 : 1;
    out.emit(Op.CLASS, 2 - parents, out.constant(constructor), parents);
    for (ClassNode.Member member : node.members()) {
      switch (member.kind()) {
        case METHOD, GETTER, SETTER -> method(member);
        case FIELD -> fieldKey(member, scope);
        case STATIC_BLOCK -> {}
      }
    }
    FunctionCode fields = function.fields(node, false);
    if (fields != null) {
      out.emit(Op.CLOSURE, 1, out.constant(fields));
      out.emit(Op.SET_HOME, 0, 1);
      out.emit(Op.SET_FIELDS, -1);
    }
    out.emit(Op.POP, -1);
    if (node.name() != null) {
      out.emit(Op.DUP, 1);
      function.initialize(scope.get(node.name().name()));
    }
    FunctionCode staticPart = function.fields(node, true);
    if (staticPart != null) {
      out.emit(Op.DUP, 1);
      out.emit(Op.CLOSURE, 1, out.constant(staticPart));
      out.emit(Op.SET_HOME, 0, 1);
      out.emit(Op.SWAP, 0);
      out.emit(Op.CALL, -1, 0);
      out.emit(Op.POP, -1);
    }
  }

  private void privateNames(ClassNode node, Scope scope) {
    Set<String> made = new HashSet<>();
    for (ClassNode.Member member : node.members()) {
      String name = member.privateName();
      if (name != null && made.add(name)) {
        int method = member.kind() == MemberKind.METHOD ? 1 : 0;
        out.emit(Op.PRIVATE_NAME, 1, out.constant(name), method);
        function.initialize(scope.get(name));
      }
    }
  }

  private void method(ClassNode.Member member) {
    if (member.isStatic()) {
      out.emit(Op.SWAP, 0);
    }
    out.at(member.start());
    if (member.privateName() != null) {
      function.load(function.resolution().use(member));
      String prefix =
          switch (member.kind()) {
            case GETTER -> "get ";
            case SETTER -> "set ";
            default -> "";
          };
      function.closure(member.function(), prefix + member.privateName());
      out.emit(Op.SET_HOME, 0, 2);
      int kind =
          switch (member.kind()) {
            case GETTER -> GETTER;
            case SETTER -> SETTER;
            default -> METHOD;
          };
      out.emit(member.isStatic() ? Op.DEFINE_PRIVATE : Op.ADD_PRIVATE, -2, kind);
    } else {
      key(member.key());
      function.closure(member.function(), null);
      defineMethod(member.function(), member.computed(), 0);
    }
    if (member.isStatic()) {
      out.emit(Op.SWAP, 0);
    }
  }

  /// Takes a key and a function, and makes them a method of the object under them.
  ///
  /// @param enumerable 2 when it is, otherwise 0
  void defineMethod(FunctionNode node, boolean computed, int enumerable) {
    out.emit(Op.SET_HOME, 0, 2);
    boolean unnamed = computed || node.name() == null;
    switch (node.kind()) {
      case GETTER, SETTER -> {
        int setter = node.kind() == FunctionNode.Kind.SETTER ? 1 : 0;
        out.emit(Op.DEFINE_ACCESSOR, -2, enumerable | setter);
      }
      default -> {
        if (unnamed) {
          out.emit(Op.SET_NAME, 0);
        }
        out.emit(Op.DEFINE_METHOD, -2, enumerable);
      }
    }
  }

  /// Leaves a property's key.
  void key(Expr key) {
    function.expressions.compile(key);
    if (!(key instanceof Expr.Str)) {
      out.emit(Op.TO_KEY, 0);
    }
  }

  private void fieldKey(ClassNode.Member member, Scope scope) {
    if (member.computed()) {
      key(member.key());
      function.initialize(scope.get(Resolver.keyName(member)));
    }
  }

  /// Gives a field its value, or runs a static block.
  void field(ClassNode.Member member) {
    if (member.kind() == MemberKind.STATIC_BLOCK) {
      Scope inner = function.enterScope(member);
      for (Variable variable : inner.variables()) {
        if (variable.kind == Variable.Kind.VAR || variable.kind == Variable.Kind.FUNCTION) {
          out.emit(Op.UNDEFINED, 1);
          function.initialize(variable);
        }
      }
      function.statements.hoist(member.function().body());
      member.function().body().forEach(function.statements::compile);
      return;
    }
    out.at(member.start());
    out.emit(Op.THIS, 1);
    boolean isPrivate = member.privateName() != null;
    if (isPrivate || member.computed()) {
      function.load(function.resolution().use(member));
    } else {
      key(member.key());
    }
    if (member.function() == null) {
      out.emit(Op.UNDEFINED, 1);
    } else {
      var body = (interleave.js.syntax.Stmt.Return) member.function().body().getFirst();
      String name =
          isPrivate
              ? member.privateName()
              : member.key() instanceof Expr.Str s && !member.computed() ? s.value() : null;
      function.expressions.compileNamed(body.value(), name);
      if (name == null && Expressions.isAnonymous(body.value())) {
        out.emit(Op.SET_NAME, 0);
      }
    }
    out.at(member.start());
    if (isPrivate) {
      out.emit(Op.DEFINE_PRIVATE, -2, FIELD);
    } else {
      out.emit(Op.DEFINE_ELEMENT, -2);
    }
    out.emit(Op.POP, -1);
  }
}
