package interleave.golang.syntax;

/// Operators of expressions, with Go's precedences for the binary ones (0: not binary).
public enum Operator {
  OR_OR("||", 1),
  AND_AND("&&", 2),
  EQUAL("==", 3),
  NOT_EQUAL("!=", 3),
  LESS("<", 3),
  LESS_EQUAL("<=", 3),
  GREATER(">", 3),
  GREATER_EQUAL(">=", 3),
  ADD("+", 4),
  SUB("-", 4),
  OR("|", 4),
  XOR("^", 4),
  MUL("*", 5),
  DIV("/", 5),
  REM("%", 5),
  AND("&", 5),
  AND_NOT("&^", 5),
  SHIFT_LEFT("<<", 5),
  SHIFT_RIGHT(">>", 5),
  NOT("!", 0),
  RECEIVE("<-", 0),
  TILDE("~", 0);

  private final String text;
  private final int precedence;

  Operator(String text, int precedence) {
    this.text = text;
    this.precedence = precedence;
  }

  public String text() {
    return text;
  }

  /// 5 binds tightest; 0 for operators that are never binary.
  public int precedence() {
    return precedence;
  }

  public boolean isComparison() {
    return precedence == 3;
  }

  public boolean isShift() {
    return this == SHIFT_LEFT || this == SHIFT_RIGHT;
  }

  @Override
  public String toString() {
    return text;
  }
}
