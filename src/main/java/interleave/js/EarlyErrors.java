package interleave.js;

import interleave.js.code.FunctionCode;
import interleave.js.regexp.Flags;
import interleave.js.regexp.Pattern;
import interleave.js.regexp.PatternException;
import interleave.js.syntax.Expr;
import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.Stmt;
import interleave.js.syntax.SyntaxProblem;

/// What is wrong with a text that its grammar allows.
final class EarlyErrors {

  private EarlyErrors() {}

  /// Regular expressions have to be some.
  static void check(FunctionCode code) {
    for (Object constant : code.constants()) {
      if (constant instanceof FunctionCode inner) {
        check(inner);
      } else if (constant instanceof Expr.RegExp literal) {
        check(literal);
      }
    }
  }

  private static void check(Expr.RegExp literal) {
    Flags flags = Flags.of(literal.flags());
    if (flags == null) {
      throw SyntaxProblem.error(literal.start(), literal.end(), "Invalid regular expression flags");
    }
    try {
      Pattern.compile(literal.pattern(), flags);
    } catch (PatternException wrong) {
      throw SyntaxProblem.error(
          literal.start(),
          literal.end(),
          "Invalid regular expression: /"
              + literal.pattern()
              + "/"
              + literal.flags()
              + ": "
              + wrong.getMessage());
    }
  }

  /// Modules of the program's own cannot be imported yet.
  static void check(FunctionNode program) {
    for (Stmt statement : program.body()) {
      String module =
          switch (statement) {
            case Stmt.Import i -> i.module();
            case Stmt.Export e -> e.module();
            default -> null;
          };
      if (module != null && (module.startsWith(".") || module.startsWith("/"))) {
        throw SyntaxProblem.refusal(
            statement.start(), statement.end(), "importing other files of the program");
      }
    }
  }
}
