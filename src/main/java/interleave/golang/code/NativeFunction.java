package interleave.golang.code;

import interleave.golang.types.Type;
import java.util.List;

/// The declaration of a function that is written in Java. The library's registry binds the name to
/// the code when a machine is made.
///
/// @param name `strings.Index`, `sync.(*Mutex).Lock`
/// @param parameters types, a receiver first
/// @param results types
/// @param number counts those of one program, from 0
public record NativeFunction(String name, List<Type> parameters, List<Type> results, int number) {
  public NativeFunction {
    parameters = List.copyOf(parameters);
    results = List.copyOf(results);
  }
}
