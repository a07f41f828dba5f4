package interleave.js.syntax;

import java.util.List;

/// What values can be bound or assigned to: a name, a property, or a pattern that takes a value
/// apart.
public sealed interface Pattern extends Node
    permits Expr.Name,
        Expr.Member,
        Expr.Index,
        Expr.PrivateMember,
        Pattern.OfArray,
        Pattern.OfObject {

  /// A target with a default.
  ///
  /// @param fallback null when there is none
  record Element(Pattern target, Expr fallback) {}

  /// `[a, , b = 1, ...rest]`
  ///
  /// @param elements null for what is left out
  /// @param rest null when there is none
  record OfArray(int start, int end, List<Element> elements, Pattern rest) implements Pattern {}

  /// `{ a, b: c = 1, [key]: d, ...rest }`
  ///
  /// @param rest null when there is none
  record OfObject(int start, int end, List<Field> fields, Pattern rest) implements Pattern {}

  /// @param key a [Expr.Str], [Expr.Num] or, when computed, any expression
  record Field(Expr key, boolean computed, Element element) {}
}
