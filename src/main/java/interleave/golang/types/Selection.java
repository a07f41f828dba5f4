package interleave.golang.types;

import java.util.List;

/// What `operand.name` means, when the operand is not a package.
///
/// @param kind of selection
/// @param receiver type of the operand (of a method expression: the type itself)
/// @param path indices of the embedded fields to go through, and last the field's own index (for a
///   field); each step dereferences a pointer when the type there is one
/// @param method the method; null for a field
/// @param type of the whole selector: the field's type, the method's signature, or for a method
///   expression the signature with the receiver in front
/// @param indirect whether the path goes through a pointer
public record Selection(
    Kind kind, Type receiver, List<Integer> path, Symbol.Func method, Type type, boolean indirect) {

  /// What is selected.
  public enum Kind {
    FIELD,
    METHOD_VALUE,
    METHOD_EXPRESSION
  }

  public Selection {
    path = List.copyOf(path);
  }
}
