package interleave.golang.code;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `break`, `continue`, `goto` and `fallthrough`.
final class Branches {

  private final FunctionCompiler f;
  private final CodeBuilder code;
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private final Set<String> loops = new HashSet<>();

  Branches(FunctionCompiler f) {
    this.f = f;
    this.code = f.code;
  }

  /// A statement around the current place that branches can refer to.
  ///
  /// @param name its label; null for none
  /// @param onContinue -1 when it is no loop
  private record Frame(String name, int onBreak, int onContinue) {}

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
      case BREAK -> take(s.pos(), true, name);
      case CONTINUE -> take(s.pos(), false, name);
      case GOTO -> takeGoto(s.pos(), name);
      case FALLTHROUGH -> code.jump(s.pos(), f.switches.fallThroughTarget());
    }
  }

  /// The label that a `break` or `continue` jumps to; -1 when it leads out of the function.
  int target(Stmt.Branch s) {
    return target(s.kind() == Stmt.BranchKind.BREAK, s.label() == null ? null : s.label().name());
  }

  private int target(boolean isBreak, String name) {
    for (int i = frames.size() - 1; i >= 0; i--) {
      Frame frame = frames.get(i);
      boolean fits = name == null ? isBreak || frame.onContinue() >= 0 : name.equals(frame.name());
      if (fits) {
        return isBreak ? frame.onBreak() : frame.onContinue();
      }
    }
    return -1;
  }

  /// Takes a `break` or `continue`; in the body of a loop over a function it may lead outside, then
  /// the body returns first.
  void take(Pos pos, boolean isBreak, String name) {
    int target = target(isBreak, name);
    if (target >= 0) {
      code.jump(pos, target);
    } else {
      f.rangeFunctions.leaveBody(pos, isBreak, name);
    }
  }

  void takeGoto(Pos pos, String name) {
    Integer label = labels.get(name);
    if (label != null && loops.contains(name)) {
      code.jump(pos, label);
    } else {
      f.rangeFunctions.leaveBodyTo(pos, name);
    }
  }
}
