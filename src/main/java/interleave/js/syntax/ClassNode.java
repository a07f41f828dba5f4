package interleave.js.syntax;

import java.util.List;

/// A class.
///
/// @param name null when it has none
/// @param parent null when it extends nothing
/// @param constructor its own, or what stands for one that is not written
public record ClassNode(
    int start, int end, Expr.Name name, Expr parent, FunctionNode constructor, List<Member> members)
    implements Node {

  /// What a member is.
  public enum MemberKind {
    METHOD,
    GETTER,
    SETTER,
    FIELD,
    STATIC_BLOCK
  }

  /// @param key null for a static block
  /// @param privateName with its `#`; null when the member is not private
  /// @param function the method; of a field or a static block, one that returns the value, null for
  ///   a field without one
  public record Member(
      int start,
      int end,
      MemberKind kind,
      boolean isStatic,
      Expr key,
      boolean computed,
      String privateName,
      FunctionNode function)
      implements Node {}
}
