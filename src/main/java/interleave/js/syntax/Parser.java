package interleave.js.syntax;

import java.util.List;

/// The front of the parser.
public final class Parser {

  private Parser() {}

  /// A text as a tree: one function without a name.
  ///
  /// @param module whether it is a module; then it may use `await`
  public record Parsed(FunctionNode body, boolean module) {}

  /// Parses a text as Node.js takes a file: as a script, or as a module when only modules have what
  /// it uses.
  ///
  /// @param module whether it is one for sure
  public static Parsed parse(String text, boolean module) {
    if (module) {
      return new Parsed(parse(text, Context.ofModule()), true);
    }
    try {
      return new Parsed(parse(text, Context.script()), false);
    } catch (ModuleSyntax used) {
      return new Parsed(parse(text, Context.ofModule()), true);
    }
  }

  /// Whether a text is taken for a module, even when it is none either.
  public static boolean isModule(String text, boolean module) {
    try {
      parse(text, module ? Context.ofModule() : Context.script());
      return module;
    } catch (ModuleSyntax used) {
      return true;
    } catch (SyntaxProblem problem) {
      return module;
    }
  }

  private static FunctionNode parse(String text, Context context) {
    Tokens tokens = new Tokens(text, context);
    List<Stmt> body = new Statements(tokens, new Expressions(tokens)).program();
    return new FunctionNode(
        0,
        text.length(),
        null,
        List.of(),
        null,
        body,
        FunctionNode.Kind.PLAIN,
        context.module(),
        false,
        tokens.context().strict(),
        false);
  }
}
