package interleave.js.syntax;

/// Says that a text parsed as a script uses what only modules have.
final class ModuleSyntax extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModuleSyntax() {
    super(null, null, false, false);
  }
}
