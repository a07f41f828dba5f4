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
/// @param instances of generic types; whoever compiles generic functions substitutes there
public record CheckedProgram(
    List<CheckedPackage> packages,
    TypeInfo info,
    Map<String, LanguageVersion> versions,
    Instances instances) {

  /// @param files in the order given
  /// @param initialisers of package variables, in the order in which Go runs them
  /// @param functions all functions and methods with a declaration, in source order, `init`s too;
  ///   of a library package those that the program can reach
  /// @param variables all package variables; of a library package those that are used
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
