package interleave.golang.types;

import interleave.golang.syntax.Expr;
import interleave.golang.syntax.File;
import java.util.List;
import java.util.Map;

/// A program that has passed the checker: what the compiler works on.
///
/// @param packages in the order in which they are initialised, `main` last
/// @param info about every node of every file
/// @param versions the language version of each file, by its name
public record CheckedProgram(
    List<CheckedPackage> packages, TypeInfo info, Map<String, LanguageVersion> versions) {

  /// @param files in the order given
  /// @param initialisers of package variables, in the order in which Go runs them
  /// @param functions all functions and methods with a declaration, in source order, `init`s too
  public record CheckedPackage(
      Symbol.Package pkg,
      List<File> files,
      List<Initialiser> initialisers,
      List<Symbol.Func> functions,
      List<Symbol.Var> variables) {}

  /// `left... = value`; several variables share a value that is a call with several results (or a
  /// comma-ok form). A `_` on the left is null.
  public record Initialiser(List<Symbol.Var> left, Expr value) {}

  public CheckedPackage main() {
    return packages.getLast();
  }
}
