package interleave.js.syntax;

import java.util.List;

/// A statement.
public sealed interface Stmt extends Node {

  /// How variables are declared.
  enum VarKind {
    VAR("var"),
    LET("let"),
    CONST("const");

    private final String text;

    VarKind(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  record Var(int start, int end, VarKind kind, List<Declarator> declarators) implements Stmt {}

  /// @param value null when there is none
  record Declarator(Pattern target, Expr value) {}

  record FunctionDeclaration(int start, int end, FunctionNode function) implements Stmt {}

  record ClassDeclaration(int start, int end, ClassNode node) implements Stmt {}

  record Expression(int start, int end, Expr expression) implements Stmt {}

  record Block(int start, int end, List<Stmt> body) implements Stmt {}

  record Empty(int start, int end) implements Stmt {}

  /// @param otherwise null when there is none
  record If(int start, int end, Expr test, Stmt then, Stmt otherwise) implements Stmt {}

  /// @param init a [Var] or an [Expression]; like the others null when there is none
  record For(int start, int end, Stmt init, Expr test, Expr update, Stmt body) implements Stmt {}

  /// @param kind null when the target is not declared here
  record ForIn(int start, int end, VarKind kind, Pattern target, Expr object, Stmt body)
      implements Stmt {}

  /// @param kind null when the target is not declared here
  record ForOf(
      int start, int end, VarKind kind, Pattern target, Expr iterable, Stmt body, boolean await)
      implements Stmt {}

  record While(int start, int end, Expr test, Stmt body) implements Stmt {}

  record DoWhile(int start, int end, Stmt body, Expr test) implements Stmt {}

  /// @param value null when there is none
  record Return(int start, int end, Expr value) implements Stmt {}

  /// @param label null when there is none
  /// @param at where the label is
  record Break(int start, int end, String label, int at) implements Stmt {}

  /// @param label null when there is none
  /// @param at where the label is
  record Continue(int start, int end, String label, int at) implements Stmt {}

  record Throw(int start, int end, Expr value) implements Stmt {}

  /// @param parameter null when `catch` has none
  /// @param handler null when there is no `catch`
  /// @param finalizer null when there is no `finally`
  record Try(int start, int end, Block block, Pattern parameter, Block handler, Block finalizer)
      implements Stmt {}

  record Switch(int start, int end, Expr value, List<Case> cases) implements Stmt {}

  /// @param test null for `default`
  record Case(int start, Expr test, List<Stmt> body) {}

  record Labeled(int start, int end, String label, Stmt body) implements Stmt {}

  /// @param imports what is bound to which name
  record Import(int start, int end, String module, List<ImportName> imports) implements Stmt {}

  /// @param imported what the module calls it; `default`, or `*` for the module itself
  record ImportName(String imported, Expr.Name local) {}

  /// `export { a, b as c }`, and what an exported declaration exports.
  ///
  /// @param module null when the names are of this module
  record Export(int start, int end, List<ExportName> names, String module) implements Stmt {}

  record ExportName(String local, String exported, int start) {}

  /// `export default expression`
  record ExportDefault(int start, int end, Expr value) implements Stmt {}

  /// `export` before a declaration.
  record Exported(int start, int end, Stmt declaration, Stmt export) implements Stmt {}
}
