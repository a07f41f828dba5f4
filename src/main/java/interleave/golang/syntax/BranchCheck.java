package interleave.golang.syntax;

import interleave.source.Pos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Checks the labels and branches of one function body: that they mean something, that every label
/// is used, and that no goto enters a block or jumps over a declaration. Function literals inside
/// are bodies of their own.
final class BranchCheck {

  private static final class Label {
    private final Block parent;
    private final Stmt.Labeled statement;
    private boolean used;

    Label(Block parent, Stmt.Labeled statement) {
      this.parent = parent;
      this.statement = statement;
    }
  }

  /// A block with the labelled statement that it is the body of, or null.
  private record Block(Block parent, Pos start, Stmt.Labeled owner) {}

  /// What surrounds a statement.
  ///
  /// @param breaks what an unlabelled break leaves, or null
  /// @param inLoop whether an unlabelled continue has a loop
  /// @param caseIndex the clause of the switch that the statement is directly in, or -1
  private record Targets(Stmt breaks, boolean inLoop, int caseIndex) {
    Targets inBlock() {
      return new Targets(breaks, inLoop, -1);
    }
  }

  private final BiConsumer<Pos, String> errors;
  private final Map<String, Label> labels = new LinkedHashMap<>();

  BranchCheck(BiConsumer<Pos, String> errors) {
    this.errors = errors;
  }

  void check(Stmt.Block body) {
    List<Stmt.Branch> unresolved =
        new Body(new Block(null, body.pos(), null), new Targets(null, false, -1), null)
            .check(body.statements());
    for (Stmt.Branch jump : unresolved) {
      Label label = labels.get(jump.label().name());
      if (label != null) {
        label.used = true;
        error(
            jump.label(),
            "goto %s jumps into block starting at %s"
                .formatted(jump.label().name(), label.parent.start()));
      } else {
        error(jump.label(), "label %s not defined".formatted(jump.label().name()));
      }
    }
    for (Label label : labels.values()) {
      if (!label.used) {
        Expr.Ident name = label.statement.label();
        error(name, "label %s defined and not used".formatted(name.name()));
      }
    }
  }

  private void error(Node node, String message) {
    errors.accept(node.pos(), message);
  }

  /// One statement list.
  private final class Body {
    private final Block block;
    private final Targets targets;
    private List<Stmt.Branch> forward = new ArrayList<>();
    private List<Stmt.Branch> overDeclaration = List.of();
    private Pos declaredAt;
    private String declared;

    /// The label of the statement being checked, or null.
    private Stmt.Labeled labeled;

    Body(Block block, Targets targets, Stmt.Labeled labeled) {
      this.block = block;
      this.targets = targets;
      this.labeled = labeled;
    }

    /// Returns the gotos whose label is not in this list.
    List<Stmt.Branch> check(List<Stmt> body) {
      int count = body.size();
      while (count > 0 && body.get(count - 1) instanceof Stmt.Empty) {
        count--; // a fallthrough before empty statements is the last statement
      }
      for (int i = 0; i < count; i++) {
        labeled = null;
        Stmt statement = body.get(i);
        while (statement instanceof Stmt.Labeled label) {
          declare(label);
          statement = label.statement();
        }
        check(statement, i + 1 == count);
      }
      return forward;
    }

    private void check(Stmt statement, boolean last) {
      switch (statement) {
        case Stmt.DeclStmt declarations -> {
          for (Decl declaration : declarations.declarations()) {
            if (declaration instanceof Decl.Var variable) {
              record(variable.pos(), variable.names().getFirst().name());
              break;
            }
          }
        }
        case Stmt.Assign assign when assign.define() ->
            record(assign.opPos(), ExprText.of(assign.left()));
        case Stmt.Branch branch when branch.label() == null -> unlabeled(branch, last);
        case Stmt.Branch branch -> labeled(branch);
        case Stmt.Block inner -> inner(targets.inBlock(), inner.pos(), inner.statements());
        case Stmt.If branch -> {
          inner(targets.inBlock(), branch.then().pos(), branch.then().statements());
          if (branch.otherwise() != null) {
            inner(targets.inBlock(), branch.otherwise().pos(), List.of(branch.otherwise()));
          }
        }
        case Stmt.For loop ->
            inner(new Targets(loop, true, -1), loop.body().pos(), loop.body().statements());
        case Stmt.Range loop ->
            inner(new Targets(loop, true, -1), loop.body().pos(), loop.body().statements());
        case Stmt.Switch choice -> clauses(choice, choice.clauses());
        case Stmt.TypeSwitch choice -> clauses(choice, choice.clauses());
        case Stmt.Select select -> {
          for (Stmt.CommClause clause : select.clauses()) {
            inner(new Targets(select, targets.inLoop(), -1), clause.pos(), clause.body());
          }
        }
        default -> {}
      }
    }

    private void clauses(Stmt choice, List<Stmt.CaseClause> clauses) {
      for (int i = 0; i < clauses.size(); i++) {
        inner(
            new Targets(choice, targets.inLoop(), i), clauses.get(i).pos(), clauses.get(i).body());
      }
    }

    private void inner(Targets targets, Pos start, List<Stmt> body) {
      Block inner = new Block(block, start, labeled);
      forward.addAll(new Body(inner, targets, labeled).check(body));
    }

    /// Remembers that every goto still open jumps over this declaration, unless it leaves the list.
    private void record(Pos pos, String names) {
      declaredAt = pos;
      declared = names;
      overDeclaration = List.copyOf(forward);
    }

    private void declare(Stmt.Labeled statement) {
      String name = statement.label().name();
      if (name.equals("_")) {
        return;
      }
      Label label = labels.get(name);
      if (label != null) {
        error(
            statement.label(),
            "label %s already defined at %s".formatted(name, label.statement.label().pos()));
      } else {
        label = new Label(block, statement);
        labels.put(name, label);
      }
      List<Stmt.Branch> open = new ArrayList<>();
      for (Stmt.Branch jump : forward) {
        if (!jump.label().name().equals(name)) {
          open.add(jump);
          continue;
        }
        label.used = true;
        if (overDeclaration.contains(jump)) {
          error(
              jump.label(),
              "goto %s jumps over declaration of %s at %s".formatted(name, declared, declaredAt));
        }
      }
      forward = open;
      labeled = statement;
    }

    private void unlabeled(Stmt.Branch branch, boolean last) {
      switch (branch.kind()) {
        case BREAK -> {
          if (targets.breaks() == null) {
            error(branch, "break is not in a loop, switch, or select");
          }
        }
        case CONTINUE -> {
          if (!targets.inLoop()) {
            error(branch, "continue is not in a loop");
          }
        }
        case FALLTHROUGH -> {
          if (targets.breaks() instanceof Stmt.TypeSwitch) {
            error(branch, "cannot fallthrough in type switch");
          } else if (!(targets.breaks() instanceof Stmt.Switch choice)
              || targets.caseIndex() < 0
              || !last) {
            error(branch, "fallthrough statement out of place");
          } else if (targets.caseIndex() + 1 == choice.clauses().size()) {
            error(branch, "cannot fallthrough final case in switch");
          }
        }
        case GOTO -> throw new AssertionError("goto without a label");
      }
    }

    private void labeled(Stmt.Branch branch) {
      String name = branch.label().name();
      Label label = labels.get(name);
      if (label != null) {
        label.used = true; // even where it is no valid target
      }
      if (branch.kind() == Stmt.BranchKind.GOTO) {
        if (label == null || !encloses(label.parent)) {
          forward.add(branch);
        }
        return;
      }
      String kind = branch.kind() == Stmt.BranchKind.BREAK ? "break" : "continue";
      if (label == null) {
        error(branch.label(), kind + " label not defined: " + name);
        return;
      }
      Stmt target = owns(label.statement) ? label.statement.statement() : null;
      boolean valid =
          switch (target) {
            case Stmt.For _, Stmt.Range _ -> true;
            case Stmt.Switch _, Stmt.TypeSwitch _, Stmt.Select _ ->
                branch.kind() == Stmt.BranchKind.BREAK;
            case null, default -> false;
          };
      if (!valid) {
        error(branch.label(), "invalid " + kind + " label " + name);
      }
    }

    private boolean encloses(Block outer) {
      for (Block b = block; b != null; b = b.parent()) {
        if (b == outer) {
          return true;
        }
      }
      return false;
    }

    private boolean owns(Stmt.Labeled statement) {
      for (Block b = block; b != null; b = b.parent()) {
        if (b.owner() == statement) {
          return true;
        }
      }
      return false;
    }
  }
}
