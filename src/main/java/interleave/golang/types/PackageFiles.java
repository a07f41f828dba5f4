package interleave.golang.types;

import interleave.golang.syntax.Decl;
import interleave.golang.syntax.ErrorList;
import interleave.golang.syntax.File;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A package of the user's program, before it is checked.
///
/// @param path what others import it by; `main` for the program itself
/// @param files at least one
/// @param errors what was found wrong in it so far; the check adds to it
public record PackageFiles(String path, List<File> files, ErrorList errors) {

  public PackageFiles {
    files = List.copyOf(files);
  }

  /// The name in the package clause of its first file.
  public String name() {
    return files.getFirst().packageName().name();
  }

  /// The paths that its files import, in order of appearance.
  public Set<String> imports() {
    Set<String> paths = new LinkedHashSet<>();
    for (File file : files) {
      for (Decl.Import declaration : file.imports()) {
        paths.add(declaration.path());
      }
    }
    return paths;
  }
}
