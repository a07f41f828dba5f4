package interleave.js.syntax;

import java.util.ArrayList;
import java.util.List;

/// The names that patterns and declarations bind.
public final class Names {

  private Names() {}

  public static List<Expr.Name> declaredBy(Stmt declaration) {
    List<Expr.Name> names = new ArrayList<>();
    switch (declaration) {
      case Stmt.Var variables -> {
        for (Stmt.Declarator declarator : variables.declarators()) {
          bound(declarator.target(), names);
        }
      }
      case Stmt.FunctionDeclaration function -> names.add(function.function().name());
      case Stmt.ClassDeclaration node -> names.add(node.node().name());
      default -> {}
    }
    return names;
  }

  /// Appends the names that a pattern binds.
  public static void bound(Pattern pattern, List<Expr.Name> names) {
    switch (pattern) {
      case Expr.Name name -> names.add(name);
      case Pattern.OfArray array -> {
        for (Pattern.Element element : array.elements()) {
          if (element != null) {
            bound(element.target(), names);
          }
        }
        if (array.rest() != null) {
          bound(array.rest(), names);
        }
      }
      case Pattern.OfObject object -> {
        for (Pattern.Field field : object.fields()) {
          bound(field.element().target(), names);
        }
        if (object.rest() != null) {
          bound(object.rest(), names);
        }
      }
      default -> {}
    }
  }
}
