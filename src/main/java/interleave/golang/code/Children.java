package interleave.golang.code;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.Expr;
import interleave.golang.syntax.Field;
import interleave.golang.syntax.File;
import interleave.golang.syntax.Node;
import interleave.golang.syntax.Stmt;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The parts of a syntax tree's nodes, in the order of the source text.
final class Children {

  private Children() {}

  /// Visits `node` and everything below it, each before its parts; parts of nodes for which `enter`
  /// says no are left out.
  static void walk(Node node, Predicate<Node> enter) {
    if (node != null && enter.test(node)) {
      each(node, child -> walk(child, enter));
    }
  }

  /// Calls `visit` with each direct part that is there.
  static void each(Node node, Consumer<Node> visit) {
    Consumer<Node> present =
        child -> {
          if (child != null) {
            visit.accept(child);
          }
        };
    switch (node) {
      case Expr expr -> ofExpr(expr, present);
      case Stmt stmt -> ofStmt(stmt, present);
      case Decl decl -> ofDecl(decl, present);
      case Field field -> {
        field.names().forEach(present);
        present.accept(field.type());
      }
      case File file -> file.declarations().forEach(present);
    }
  }

  private static void ofExpr(Expr expr, Consumer<Node> visit) {
    switch (expr) {
      case Expr.Ident _, Expr.BasicLit _ -> {}
      case Expr.CompositeLit e -> {
        visit.accept(e.type());
        e.elements().forEach(visit);
      }
      case Expr.KeyValue e -> both(e.key(), e.value(), visit);
      case Expr.FuncLit e -> both(e.type(), e.body(), visit);
      case Expr.Paren e -> visit.accept(e.inner());
      case Expr.Selector e -> both(e.operand(), e.name(), visit);
      case Expr.Index e -> {
        visit.accept(e.operand());
        e.indices().forEach(visit);
      }
      case Expr.Slice e -> {
        both(e.operand(), e.low(), visit);
        both(e.high(), e.max(), visit);
      }
      case Expr.TypeAssert e -> both(e.operand(), e.type(), visit);
      case Expr.Call e -> {
        visit.accept(e.callee());
        e.args().forEach(visit);
      }
      case Expr.Star e -> visit.accept(e.operand());
      case Expr.Unary e -> visit.accept(e.operand());
      case Expr.Binary e -> both(e.left(), e.right(), visit);
      case Expr.ArrayType e -> both(e.length(), e.element(), visit);
      case Expr.Ellipsis e -> visit.accept(e.element());
      case Expr.StructType e -> e.fields().forEach(visit);
      case Expr.FuncType e -> {
        e.typeParams().forEach(visit);
        e.params().forEach(visit);
        e.results().forEach(visit);
      }
      case Expr.InterfaceType e -> e.elements().forEach(visit);
      case Expr.MapType e -> both(e.key(), e.value(), visit);
      case Expr.ChanType e -> visit.accept(e.element());
    }
  }

  private static void ofStmt(Stmt stmt, Consumer<Node> visit) {
    switch (stmt) {
      case Stmt.Empty _ -> {}
      case Stmt.Block s -> s.statements().forEach(visit);
      case Stmt.ExprStmt s -> visit.accept(s.expression());
      case Stmt.Send s -> both(s.channel(), s.value(), visit);
      case Stmt.IncDec s -> visit.accept(s.operand());
      case Stmt.Assign s -> {
        s.left().forEach(visit);
        s.right().forEach(visit);
      }
      case Stmt.Go s -> visit.accept(s.call());
      case Stmt.Defer s -> visit.accept(s.call());
      case Stmt.Return s -> s.results().forEach(visit);
      case Stmt.Branch s -> visit.accept(s.label());
      case Stmt.If s -> {
        both(s.init(), s.condition(), visit);
        both(s.then(), s.otherwise(), visit);
      }
      case Stmt.For s -> {
        both(s.init(), s.condition(), visit);
        both(s.post(), s.body(), visit);
      }
      case Stmt.Range s -> {
        both(s.key(), s.value(), visit);
        both(s.operand(), s.body(), visit);
      }
      case Stmt.Switch s -> {
        both(s.init(), s.tag(), visit);
        s.clauses().forEach(visit);
      }
      case Stmt.TypeSwitch s -> {
        both(s.init(), s.bound(), visit);
        visit.accept(s.operand());
        s.clauses().forEach(visit);
      }
      case Stmt.CaseClause s -> lists(s.values(), s.body(), visit);
      case Stmt.Select s -> s.clauses().forEach(visit);
      case Stmt.CommClause s -> {
        visit.accept(s.comm());
        s.body().forEach(visit);
      }
      case Stmt.Labeled s -> both(s.label(), s.statement(), visit);
      case Stmt.DeclStmt s -> s.declarations().forEach(visit);
    }
  }

  private static void ofDecl(Decl decl, Consumer<Node> visit) {
    switch (decl) {
      case Decl.Import d -> visit.accept(d.name());
      case Decl.Const d -> {
        d.names().forEach(visit);
        visit.accept(d.type());
        d.values().forEach(visit);
      }
      case Decl.Var d -> {
        d.names().forEach(visit);
        visit.accept(d.type());
        d.values().forEach(visit);
      }
      case Decl.Type d -> {
        visit.accept(d.name());
        d.typeParams().forEach(visit);
        visit.accept(d.type());
      }
      case Decl.Func d -> {
        both(d.receiver(), d.name(), visit);
        both(d.type(), d.body(), visit);
      }
    }
  }

  private static void both(Node first, Node second, Consumer<Node> visit) {
    visit.accept(first);
    visit.accept(second);
  }

  private static void lists(
      List<? extends Node> first, List<? extends Node> second, Consumer<Node> visit) {
    first.forEach(visit);
    second.forEach(visit);
  }
}
