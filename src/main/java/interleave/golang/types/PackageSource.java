package interleave.golang.types;

import interleave.source.Source;
import java.util.List;

/// Where packages that a program imports come from.
@FunctionalInterface
public interface PackageSource {

  /// The files of a package, or an empty list if there is no such package.
  List<Source> files(String importPath);

  /// What to say about a name that a package has in Go but not here: why, or what to use instead,
  /// or an empty text; null for names that Go does not have either.
  default String unsupported(String importPath, String name) {
    return null;
  }

  /// Where Go declares a type parameter of a function, below the folder of its library; null where
  /// that is not known.
  default String place(String importPath, String function, String parameter) {
    return null;
  }

  /// The fields that a struct type of a package has in Go, where some of them are not exported; an
  /// empty list for all other types.
  default List<String> fields(String importPath, String type) {
    return List.of();
  }
}
