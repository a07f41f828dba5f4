package interleave.golang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Ways through the syntax tree that do not depend on what the nodes mean.
public final class Tree {

  private Tree() {}

  /// The nodes directly below a node, in the order of the source. Values that a line of constants
  /// repeats belong to the line above alone.
  public static List<Node> children(Node node) {
    List<Node> all = new ArrayList<>();
    switch (node) {
      case File file -> {
        all.add(file.packageName());
        all.addAll(file.declarations());
      }
      case Field field -> {
        all.addAll(field.names());
        all.add(field.type());
        all.add(field.tag());
      }
      case Decl declaration -> ofDeclaration(declaration, all);
      case Stmt statement -> ofStatement(statement, all);
      case Expr expression -> ofExpression(expression, all);
    }
    all.removeIf(Objects::isNull);
    return all;
  }

  private static void ofDeclaration(Decl node, List<Node> all) {
    switch (node) {
      case Decl.Import d -> all.add(d.name());
      case Decl.Const d -> {
        all.addAll(d.names());
        if (!d.repeated()) {
          all.add(d.type());
          all.addAll(d.values());
        }
      }
      case Decl.Var d -> {
        all.addAll(d.names());
        all.add(d.type());
        all.addAll(d.values());
      }
      case Decl.Type d -> {
        all.add(d.name());
        all.addAll(d.typeParams());
        all.add(d.type());
      }
      case Decl.Func d -> {
        all.add(d.receiver());
        all.add(d.name());
        all.add(d.type());
        all.add(d.body());
      }
    }
  }

  private static void ofStatement(Stmt node, List<Node> all) {
    switch (node) {
      case Stmt.Block s -> all.addAll(s.statements());
      case Stmt.Empty _ -> {}
      case Stmt.ExprStmt s -> all.add(s.expression());
      case Stmt.Send s -> {
        all.add(s.channel());
        all.add(s.value());
      }
      case Stmt.IncDec s -> all.add(s.operand());
      case Stmt.Assign s -> {
        all.addAll(s.left());
        all.addAll(s.right());
      }
      case Stmt.Go s -> all.add(s.call());
      case Stmt.Defer s -> all.add(s.call());
      case Stmt.Return s -> all.addAll(s.results());
      case Stmt.Branch s -> all.add(s.label());
      case Stmt.Labeled s -> {
        all.add(s.label());
        all.add(s.statement());
      }
      case Stmt.DeclStmt s -> all.addAll(s.declarations());
      default -> ofControl(node, all);
    }
  }

  private static void ofControl(Stmt node, List<Node> all) {
    switch (node) {
      case Stmt.If s -> {
        all.add(s.init());
        all.add(s.condition());
        all.add(s.then());
        all.add(s.otherwise());
      }
      case Stmt.For s -> {
        all.add(s.init());
        all.add(s.condition());
        all.add(s.post());
        all.add(s.body());
      }
      case Stmt.Range s -> {
        all.add(s.key());
        all.add(s.value());
        all.add(s.operand());
        all.add(s.body());
      }
      case Stmt.Switch s -> {
        all.add(s.init());
        all.add(s.tag());
        all.addAll(s.clauses());
      }
      case Stmt.TypeSwitch s -> {
        all.add(s.init());
        all.add(s.bound());
        all.add(s.operand());
        all.addAll(s.clauses());
      }
      case Stmt.CaseClause s -> {
        all.addAll(s.values());
        all.addAll(s.body());
      }
      case Stmt.Select s -> all.addAll(s.clauses());
      case Stmt.CommClause s -> {
        all.add(s.comm());
        all.addAll(s.body());
      }
      default -> throw new AssertionError(node);
    }
  }

  private static void ofExpression(Expr node, List<Node> all) {
    switch (node) {
      case Expr.Ident _, Expr.BasicLit _ -> {}
      case Expr.CompositeLit x -> {
        all.add(x.type());
        all.addAll(x.elements());
      }
      case Expr.KeyValue x -> {
        all.add(x.key());
        all.add(x.value());
      }
      case Expr.FuncLit x -> {
        all.add(x.type());
        all.add(x.body());
      }
      case Expr.Paren x -> all.add(x.inner());
      case Expr.Selector x -> {
        all.add(x.operand());
        all.add(x.name());
      }
      case Expr.Index x -> {
        all.add(x.operand());
        all.addAll(x.indices());
      }
      case Expr.Slice x -> {
        all.add(x.operand());
        all.add(x.low());
        all.add(x.high());
        all.add(x.max());
      }
      case Expr.TypeAssert x -> {
        all.add(x.operand());
        all.add(x.type());
      }
      case Expr.Call x -> {
        all.add(x.callee());
        all.addAll(x.args());
      }
      case Expr.Star x -> all.add(x.operand());
      case Expr.Unary x -> all.add(x.operand());
      case Expr.Binary x -> {
        all.add(x.left());
        all.add(x.right());
      }
      default -> ofType(node, all);
    }
  }

  private static void ofType(Expr node, List<Node> all) {
    switch (node) {
      case Expr.ArrayType x -> {
        all.add(x.length());
        all.add(x.element());
      }
      case Expr.Ellipsis x -> all.add(x.element());
      case Expr.StructType x -> all.addAll(x.fields());
      case Expr.FuncType x -> {
        all.addAll(x.typeParams());
        all.addAll(x.params());
        all.addAll(x.results());
      }
      case Expr.InterfaceType x -> all.addAll(x.elements());
      case Expr.MapType x -> {
        all.add(x.key());
        all.add(x.value());
      }
      case Expr.ChanType x -> all.add(x.element());
      default -> throw new AssertionError(node);
    }
  }
}
