package interleave.golang.vet;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.ExprText;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Operator;
import interleave.golang.types.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Conditions with a part that says the same twice, or that no value can meet or miss.
final class Conditions {

  private final TypeInfo info;
  private final Report report;
  private final Set<Integer> done = new HashSet<>();

  Conditions(TypeInfo info, Report report) {
    this.info = info;
    this.report = report;
  }

  void check(Node node) {
    if (!(node instanceof Expr.Binary binary)
        || binary.op() != Operator.OR_OR && binary.op() != Operator.AND_AND
        || done.contains(binary.id())) {
      return;
    }
    List<Expr> parts = new ArrayList<>();
    split(binary, binary.op(), parts);
    List<Expr> run = new ArrayList<>();
    for (Expr part : parts) {
      if (hasEffects(part)) {
        look(run, binary.op());
        run.clear();
      } else {
        run.add(part);
      }
    }
    look(run, binary.op());
  }

  /// The parts from the last to the first.
  private void split(Expr expr, Operator op, List<Expr> parts) {
    Expr inner = Callees.unparen(expr);
    if (inner instanceof Expr.Binary binary && binary.op() == op) {
      done.add(binary.id());
      split(binary.right(), op, parts);
      split(binary.left(), op, parts);
    } else {
      parts.add(inner);
    }
  }

  private boolean hasEffects(Node node) {
    boolean[] found = {false};
    Vet.walk(
        node,
        n -> {
          found[0] |=
              n instanceof Expr.Call call && !info.isType(call.callee())
                  || n instanceof Expr.Unary unary && unary.op() == Operator.RECEIVE;
        });
    return found[0];
  }

  private void look(List<Expr> parts, Operator op) {
    String name = op == Operator.OR_OR ? "or" : "and";
    Set<String> seen = new HashSet<>();
    for (Expr part : parts) {
      String text = ExprText.of(part);
      if (!seen.add(text)) {
        report.at(part.pos(), "redundant " + name + ": " + text + " " + op.text() + " " + text);
      }
    }
    Operator bad = op == Operator.OR_OR ? Operator.NOT_EQUAL : Operator.EQUAL;
    Map<String, String> compared = new HashMap<>();
    for (Expr part : parts) {
      if (!(part instanceof Expr.Binary binary) || binary.op() != bad) {
        continue;
      }
      Expr subject =
          info.constantOf(binary.right()) != null
              ? binary.left()
              : info.constantOf(binary.left()) != null ? binary.right() : null;
      if (subject == null) {
        continue;
      }
      String text = ExprText.of(part);
      String before = compared.putIfAbsent(ExprText.of(subject), text);
      if (before != null && !before.equals(text)) {
        report.at(part.pos(), "suspect " + name + ": " + text + " " + op.text() + " " + before);
      }
    }
  }
}
