package interleave.golang.code;

import interleave.golang.syntax.LinePlaces;
import interleave.golang.types.LanguageVersion;
import interleave.golang.types.Type;
import java.util.List;
import java.util.Map;

/// A compiled program.
///
/// @param entry runs the initialisers and `init` functions of all packages in order and then
///   `main.main`; its frame is shown as Go shows it (`main.main` is the outermost frame users see)
/// @param globals package variables by index
/// @param methods of every concrete type that is ever put into an interface: by canonical type,
///   then by method name; the receiver comes in ref 0, still boxed when its type is of the long
///   bank (the entry is then a wrapper that unboxes it), see [Instr.CallInterface]. Promoted
///   methods have wrappers too.
/// @param functions all that were compiled from source, wrappers not among them
/// @param layout where the functions lie
/// @param constants the names of the values of enumerations: types of the program with more than
///   one constant
/// @param version the language version of `main`, which also chooses the timers' rules
/// @param lines the places that messages and traces show
/// @param library what traces show of the library
public record Program(
    Function entry,
    List<Global> globals,
    Map<Type, Map<String, Function>> methods,
    List<Function> functions,
    CodeLayout layout,
    Map<Type, Map<Long, String>> constants,
    LanguageVersion version,
    LinePlaces lines,
    LibraryPlaces library) {

  /// @param path of its package
  /// @param label what people call it (`counter`; library ones `pkg.name`)
  public record Global(String path, String label, Type type, boolean library) {}

  /// The same program under another language version.
  public Program withVersion(LanguageVersion other) {
    return new Program(
        entry, globals, methods, functions, layout, constants, other, lines, library);
  }

  /// The function to enter for `method` on a value whose dynamic type is `type`; null when the type
  /// has no such method.
  public Function interfaceMethod(Type type, String method) {
    Map<String, Function> table = methods.get(type);
    return table == null ? null : table.get(method);
  }
}
