package interleave.golang.types;

import interleave.source.Source;
import java.util.List;

/// Where packages that a program imports come from.
@FunctionalInterface
public interface PackageSource {

  /// The files of a package, or an empty list if there is no such package.
  List<Source> files(String importPath);
}
