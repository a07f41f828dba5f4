package interleave.golang.code;

import interleave.golang.types.Type;
import interleave.source.Pos;
import java.util.List;

/// The declaration of a function that is written in Java. The library's registry binds the name to
/// the code when a machine is made.
///
/// @param name `strings.Index`, `sync.(*Mutex).Lock`
/// @param parameters types, a receiver first
/// @param results types
/// @param number counts those of one program, from 0
/// @param pos where it is declared
public record NativeFunction(
    String name, List<Type> parameters, List<Type> results, int number, Pos pos) {
  public NativeFunction {
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
  }
}
