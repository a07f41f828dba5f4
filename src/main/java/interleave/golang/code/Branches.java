package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// `break`, `continue`, `goto` and `fallthrough`.
final class Branches {

  private final FunctionCompiler f;
  private final CodeBuilder code;
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final java.util.Set<String> loops = new java.util.HashSet<>();

  Branches(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// A statement around the current place that branches can refer to.
  ///
  /// @param name its label; null for none
  /// @param onContinue -1 when it is no loop
  private record Frame(String name, int onBreak, int onContinue) {}

  /// Where to branch to. In the body of a loop over a function the target may be outside: then the
  /// body returns first.
  private interface Exit {
    void take(Pos pos);
  }

  void enter(String name, int onBreak, int onContinue) {
    frames.add(new Frame(name, onBreak, onContinue));
  }

  void leave() {
    frames.removeLast();
  }

  /// Makes the labels of a function known before any `goto` needs them.
  void declareLabels(Node body) {
    Children.walk(
        body,
        node -> {
          if (node instanceof Stmt.Labeled labeled) {
            labels.put(labeled.label().name(), code.label());
          }
          if (node instanceof Stmt.Branch b && b.kind() == Stmt.BranchKind.GOTO) {
            loops.add(b.label().name());
          }
          return !(node instanceof Expr.FuncLit);
        });
  }

  void placeLabel(String name) {
    if (loops.contains(name)) {
      code.placeLoop(labels.get(name));
    }
  }

  void labeledBlock(Stmt.Block block, String name) {
    int end = code.label();
    enter(name, end, -1);
    f.statements.scope(block.statements());
    leave();
    code.place(end);
  }

  void branch(Stmt.Branch s) {
    String name = s.label() == null ? null : s.label().name();
    switch (s.kind()) {
      case BREAK -> exit(true, name).take(s.pos());
      case CONTINUE -> exit(false, name).take(s.pos());
      case GOTO -> goTo(name).take(s.pos());
      case FALLTHROUGH -> code.jump(s.pos(), f.switches.fallThroughTarget());
    }
  }

  private Exit exit(boolean isBreak, String name) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      boolean fits = name == null ? isBreak || frame.onContinue() >= 0 : name.equals(frame.name());
      if (fits) {
        int target = isBreak ? frame.onBreak() : frame.onContinue();
        return pos -> code.jump(pos, target);
      }
    }
    return pos -> f.rangeFunctions.leaveBody(pos, isBreak, name);
  }

  private Exit goTo(String name) {
    Integer label = labels.get(name);
    return label != null && loops.contains(name)
        ? pos -> code.jump(pos, label)
        : pos -> f.rangeFunctions.leaveBodyTo(pos, name);
  }

  /// Whether a branch with these words stays inside this function.
  boolean has(boolean isBreak, String name) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      if (name == null ? isBreak || frame.onContinue() >= 0 : name.equals(frame.name())) {
        return true;
      }
    }
    return false;
  }

  /// Takes a branch from this function's own place.
  void take(Pos pos, boolean isBreak, String name) {
    exit(isBreak, name).take(pos);
  }

  void takeGoto(Pos pos, String name) {
    goTo(name).take(pos);
  }

  boolean hasLabel(String name) {
    return labels.containsKey(name);
  }
}
