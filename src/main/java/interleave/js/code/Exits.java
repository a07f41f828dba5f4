package interleave.js.code;

import interleave.js.code.CodeBuilder.Label;
import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.Node;
import interleave.js.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The ways out of statements: `break`, `continue` and `return`, which on their way close iterators
/// and run `finally` blocks.
final class Exits {

  private final FunctionCompiler function;
  private final CodeBuilder out;
  private final List<Area> areas = new ArrayList<>();
  private int returnSlot = -1;

  Exits(FunctionCompiler function) {
    this.function = function;
    this.out = function.out;
  }

  /// What an exit may leave or end at.
  sealed interface Area {}

  /// Where `break` ends.
  ///
  /// @param plain whether also one without a label
  record BreakTarget(Set<String> labels, boolean plain, Label end) implements Area {}

  record ContinueTarget(Set<String> labels, Label next) implements Area {}

  /// An iterator that has to be closed.
  record OpenIterator(int slot, boolean async) implements Area {}

  /// A `finally` block that has to be run: it is told which way to go on afterwards.
  static final class Finalizer implements Area {
    final int kindSlot;
    final int valueSlot;
    final Label start = new Label();
    private final List<Area> ways = new ArrayList<>();

    Finalizer(int kindSlot, int valueSlot) {
      this.kindSlot = kindSlot;
      this.valueSlot = valueSlot;
    }

    /// Of the first way that is no end of the block itself and no exception.
    private static final int FIRST_WAY = 2;

    private int number(Area target) {
      for (int i = 0; i < ways.size(); i++) {
        if (ways.get(i) == target) {
          return FIRST_WAY + i;
        }
      }
      ways.add(target);
      return FIRST_WAY + ways.size() - 1;
    }
  }

  /// The end of the function as a target.
  private record End() implements Area {}

  private static final Area END = new End();

  void push(Area area) {
    areas.add(area);
  }

  void pop() {
    areas.removeLast();
  }

  void breakTo(Node statement, String label, int at) {
    for (Area area : areas.reversed()) {
      if (area instanceof BreakTarget target
          && (label == null ? target.plain() : target.labels().contains(label))) {
        leave(areas.size() - 1, area);
        return;
      }
    }
    throw label == null
        ? SyntaxProblem.error(statement.start(), statement.end(), "Illegal break statement")
        : undefined(label, at);
  }

  void continueAt(Node statement, String label, int at) {
    for (Area area : areas.reversed()) {
      if (area instanceof ContinueTarget target
          && (label == null || target.labels().contains(label))) {
        leave(areas.size() - 1, area);
        return;
      }
    }
    throw label == null
        ? SyntaxProblem.error(
            statement.start(),
            statement.end(),
            "Illegal continue statement: no surrounding iteration statement")
        : undefined(label, at);
  }

  private static SyntaxProblem undefined(String label, int at) {
    return SyntaxProblem.error(at, at + label.length(), "Undefined label '" + label + "'");
  }

  /// Whether the present place is in a statement with that label.
  boolean hasLabel(String label) {
    return areas.stream()
        .anyMatch(area -> area instanceof BreakTarget target && target.labels().contains(label));
  }

  /// Takes a value and returns it, by way of all that has to be done before.
  void returnValue(Node at) {
    boolean simple =
        areas.stream().noneMatch(a -> a instanceof OpenIterator || a instanceof Finalizer);
    if (simple) {
      returnPlainly(at);
      return;
    }
    if (returnSlot < 0) {
      returnSlot = function.newSlot();
    }
    out.emit(Op.STORE, -1, returnSlot);
    returnNode = at;
    leave(areas.size() - 1, END);
  }

  private Node returnNode;

  /// Takes a value and returns it.
  void returnPlainly(Node at) {
    if (function.kind() == FunctionNode.Kind.DERIVED_CONSTRUCTOR) {
      Variable self =
          function.resolution().scope(at) != null
              ? function.resolution().scope(at).get(Resolver.THIS)
              : null;
      if (self == null && function.resolution().use(at) != null) {
        self = function.resolution().use(at).variable();
      }
      if (self == null) {
        out.emit(Op.CONST, 1, out.constant(null));
      } else {
        function.loadRaw(self);
      }
      out.emit(Op.RETURN_DERIVED, -2);
    } else {
      out.emit(Op.RETURN, -1);
    }
  }

  /// Leaves the areas from `from` outwards until the target.
  private void leave(int from, Area target) {
    int depth = out.depth();
    for (int i = from; i >= 0; i--) {
      Area area = areas.get(i);
      if (area == target) {
        out.jump(Op.JUMP, 0, area instanceof BreakTarget b ? b.end() : next(area));
        out.setDepth(depth);
        return;
      }
      if (area instanceof OpenIterator iterator) {
        close(iterator);
      } else if (area instanceof Finalizer finalizer) {
        out.emit(Op.SET_INT, 0, finalizer.kindSlot, finalizer.number(target));
        out.jump(Op.JUMP, 0, finalizer.start);
        out.setDepth(depth);
        return;
      }
    }
    out.emit(Op.LOAD, 1, returnSlot);
    returnPlainly(returnNode);
    out.setDepth(depth);
  }

  private static Label next(Area area) {
    return ((ContinueTarget) area).next();
  }

  private void close(OpenIterator iterator) {
    if (!iterator.async()) {
      out.emit(Op.ITER_CLOSE, 0, iterator.slot());
      return;
    }
    Label none = new Label();
    Label end = new Label();
    out.jump(Op.ASYNC_ITER_RETURN, 1, none, iterator.slot());
    out.emit(Op.AWAIT, 0);
    out.emit(Op.CHECK_RESULT, -1);
    out.jump(Op.JUMP, 0, end);
    out.place(none);
    out.setDepth(out.depth() + 1);
    out.emit(Op.POP, -1);
    out.place(end);
  }

  /// After the code of a `finally` block: goes on where its area was left for.
  ///
  /// The area itself must be gone already.
  void goOn(Finalizer finalizer) {
    Label next = new Label();
    out.jump(Op.JUMP_UNLESS_INT, 0, next, finalizer.kindSlot, 1);
    out.emit(Op.RETHROW, 0, finalizer.valueSlot);
    out.place(next);
    for (int i = 0; i < finalizer.ways.size(); i++) {
      Label other = new Label();
      out.jump(Op.JUMP_UNLESS_INT, 0, other, finalizer.kindSlot, Finalizer.FIRST_WAY + i);
      leave(areas.size() - 1, finalizer.ways.get(i));
      out.place(other);
    }
  }
}
