package interleave.js.code;

/// A variable, as a declaration makes it.
final class Variable {

  /// How it was declared.
  enum Kind {
    PARAMETER,
    VAR,
    FUNCTION,
    LET,
    CONST,
    CLASS,
    CATCH,
    IMPORT,
    /// The name of a function expression inside itself: assigning to it does nothing, or throws in
    /// strict code.
    SELF,
    /// What no program can name: `this` for arrow functions, private names.
    HIDDEN;

    /// Whether it has no value before its declaration is reached.
    boolean startsEmpty() {
      return this == LET || this == CONST || this == CLASS;
    }

    boolean isLexical() {
      return startsEmpty() || this == IMPORT;
    }
  }

  final String name;
  final Kind kind;
  final FunctionScope owner;
  final int slot;

  /// Where its declaration ends: from there on it has a value.
  final int declaredAt;

  /// Of a parameter or a `var`: where its name is.
  int declaredFrom;

  /// Whether an inner function uses it, so that it lives in a cell.
  boolean captured;

  /// Whether some use has to look whether it has a value already.
  boolean checked;

  Variable(String name, Kind kind, FunctionScope owner, int declaredAt) {
    this.name = name;
    this.kind = kind;
    this.owner = owner;
    this.slot = owner.newSlot();
    this.declaredAt = declaredAt;
    this.captured = kind == Kind.IMPORT;
  }
}
