package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.Expr;
import interleave.js.syntax.Names;
import interleave.js.syntax.Pattern;
import java.util.ArrayList;
import java.util.List;

/// Takes values apart. In the comments the value is the last operand, and is taken.
final class Patterns {

  private final FunctionCompiler function;
  private final CodeBuilder out;

  /// Whether the pattern that comes stands inside another one.
  private boolean nested;

  Patterns(FunctionCompiler function) {
    this.function = function;
    this.out = function.out;
  }

  /// Binds what a declaration names.
  void bind(Pattern pattern) {
    if (pattern instanceof Expr.Name name) {
      if (function.resolution().use(name) == null) {
        function.store(name);
      } else {
        function.initialize(name);
      }
    } else {
      takeApart(pattern, true);
    }
  }

  /// Assigns to targets that exist.
  void assign(Pattern pattern) {
    if (pattern instanceof Expr.Name name) {
      function.store(name);
    } else {
      takeApart(pattern, false);
    }
  }

  private void takeApart(Pattern pattern, boolean declares) {
    switch (pattern) {
      case Pattern.OfArray array -> array(array, declares);
      case Pattern.OfObject object -> object(object, declares);
      case Expr.Member m when m.object() instanceof Expr.Super -> {
        int value = function.newSlot();
        out.emit(Op.STORE, -1, value);
        out.emit(Op.CONST, 1, out.constant(m.name()));
        function.expressions.superThis((Expr.Super) m.object());
        out.emit(Op.LOAD, 1, value);
        out.emit(Op.SET_SUPER, -2);
        out.emit(Op.POP, -1);
      }
      case Expr.Member member -> {
        function.expressions.compile(member.object());
        out.emit(Op.SWAP, 0);
        out.at(member.at());
        out.emit(Op.SET, -1, out.constant(member.name()));
        out.emit(Op.POP, -1);
      }
      case Expr.Index index -> {
        int value = function.newSlot();
        out.emit(Op.STORE, -1, value);
        function.expressions.compile(index.object());
        function.expressions.compile(index.index());
        out.emit(Op.LOAD, 1, value);
        out.emit(Op.SET_ELEMENT, -2);
        out.emit(Op.POP, -1);
      }
      case Expr.PrivateMember member -> {
        int value = function.newSlot();
        out.emit(Op.STORE, -1, value);
        function.expressions.compile(member.object());
        function.load(function.resolution().use(member));
        out.emit(Op.LOAD, 1, value);
        out.at(member.at());
        out.emit(Op.SET_PRIVATE, -2);
        out.emit(Op.POP, -1);
      }
      case Expr.Name name -> throw new IllegalArgumentException(name.name());
    }
  }

  /// A target inside another pattern.
  private void target(Pattern target, boolean declares) {
    nested = target instanceof Pattern.OfObject;
    if (declares) {
      bind(target);
    } else {
      assign(target);
    }
  }

  /// Leaves the default in place of `undefined`.
  void fallback(Pattern.Element element) {
    if (element.fallback() == null) {
      return;
    }
    Label given = new Label();
    out.jump(Op.JUMP_DEFINED_KEEP, -1, given);
    String name = element.target() instanceof Expr.Name n ? n.name() : null;
    function.expressions.compileNamed(element.fallback(), name);
    out.place(given);
  }

  private void array(Pattern.OfArray array, boolean declares) {
    int slot = function.newSlot();
    function.newSlot();
    out.at(array.start());
    out.emit(Op.ITER, -1, slot);
    int from = out.size();
    int depth = out.depth();
    for (Pattern.Element element : array.elements()) {
      out.emit(Op.ITER_STEP, 1, slot);
      if (element == null) {
        out.emit(Op.POP, -1);
      } else {
        fallback(element);
        target(element.target(), declares);
      }
    }
    if (array.rest() != null) {
      out.emit(Op.ITER_REST, 1, slot);
      target(array.rest(), declares);
    }
    int to = out.size();
    out.emit(Op.ITER_CLOSE, 0, slot);
    Label end = new Label();
    out.jump(Op.JUMP, 0, end);
    Label failed = new Label();
    out.place(failed);
    out.handler(from, to, failed, depth);
    out.setDepth(depth + 1);
    out.emit(Op.ITER_CLOSE_QUIET, 0, slot);
    out.emit(Op.THROW, -1);
    out.place(end);
    out.setDepth(depth);
  }

  private void object(Pattern.OfObject object, boolean declares) {
    int source = function.newSlot();
    out.at(object.fields().isEmpty() ? object.start() : object.fields().getFirst().key().start());
    out.emit(Op.CHECK_COERCIBLE, 0, out.constant(complaint(object)));
    out.emit(Op.STORE, -1, source);
    List<Integer> keys = new ArrayList<>();
    for (Pattern.Field field : object.fields()) {
      out.at(field.key().start());
      int keySlot = object.rest() == null ? -1 : function.newSlot();
      if (keySlot >= 0) {
        keys.add(keySlot);
      }
      if (!field.computed() && field.key() instanceof Expr.Str key) {
        if (keySlot >= 0) {
          out.emit(Op.CONST, 1, out.constant(key.value()));
          out.emit(Op.STORE, -1, keySlot);
        }
        out.emit(Op.LOAD, 1, source);
        out.emit(Op.GET, 0, out.constant(key.value()));
      } else {
        out.emit(Op.LOAD, 1, source);
        function.expressions.compile(field.key());
        out.emit(Op.TO_KEY, 0);
        if (keySlot >= 0) {
          out.emit(Op.DUP, 1);
          out.emit(Op.STORE, -1, keySlot);
        }
        out.emit(Op.GET_ELEMENT, -1);
      }
      fallback(field.element());
      target(field.element().target(), declares);
    }
    if (object.rest() != null) {
      out.emit(Op.LOAD, 1, source);
      for (int key : keys) {
        out.emit(Op.LOAD, 1, key);
      }
      out.emit(Op.OBJECT_REST, -keys.size(), keys.size());
      target(object.rest(), declares);
    }
  }

  private String complaint(Pattern.OfObject object) {
    boolean inside = nested;
    nested = false;
    if (object.fields().isEmpty()) {
      return "Cannot destructure '%s' as it is undefined.";
    }
    Pattern.Field first = object.fields().getFirst();
    List<Expr.Name> names = new ArrayList<>();
    Names.bound(first.element().target(), names);
    if (inside && first.key() instanceof Expr.Str key) {
      return "Cannot read properties of %v (reading '" + key.value() + "')";
    }
    return first.key() instanceof Expr.Str key && !first.computed()
        ? "Cannot destructure property '" + key.value() + "' of '%s' as it is undefined."
        : "Cannot destructure '%s' as it is undefined.";
  }
}
