package interleave.js.code;

import interleave.js.syntax.FunctionNode;
import interleave.js.syntax.LineMap;
import java.util.List;

/// The front of the compiler.
public final class Compiler {

  private Compiler() {}

  /// Compiles a text: a function of `parameters`.
  ///
  /// @param library whether it belongs to the library
  public static FunctionCode compile(
      FunctionNode program, List<String> parameters, LineMap source, boolean library) {
    Resolution resolution = Resolver.resolve(program, parameters);
    Unit unit = new Unit(resolution, source, library);
    return new FunctionCompiler(unit, resolution.function(program))
        .program(program, parameters.size());
  }

  /// What the compilers of all functions of a text share.
  record Unit(Resolution resolution, LineMap source, boolean library) {}
}
