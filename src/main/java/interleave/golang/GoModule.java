package interleave.golang;

import interleave.golang.types.LanguageVersion;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A module: what its `go.mod` says, and how the paths of its packages and its folders belong
/// together. Names of its files are relative to its folder, with slashes.
///
/// @param path of the package in its folder
/// @param version of its files; where it does not say one they count as very old
/// @param replaced modules that lie in folders of their own, by `replace` lines
public record GoModule(String path, LanguageVersion version, List<Replaced> replaced) {

  /// The file that describes a module.
  public static final String FILE = "go.mod";

  private static final String VENDOR = "vendor/";

  /// @param folder relative to the module's, without `./`
  public record Replaced(String path, String folder) {}

  public GoModule {
    replaced = List.copyOf(replaced);
  }

  /// The module of a program; empty for files that belong to none.
  public static Optional<GoModule> of(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.name().equals(FILE))
        .findFirst()
        .flatMap(source -> ModuleLines.of(source.text()).module());
  }

  /// The folder that a file lies in; empty for the module's own.
  public static String folderOf(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /// What the package in a folder is imported by.
  public String importPath(String folder) {
    if (folder.startsWith(VENDOR)) {
      return folder.substring(VENDOR.length());
    }
    for (Replaced other : replaced) {
      Optional<String> below = below(other.folder(), folder);
      if (below.isPresent()) {
        return join(other.path(), below.get());
      }
    }
    return join(path, folder);
  }

  /// The folders that an imported package may lie in, the likelier first; none when it is not the
  /// module's to have.
  List<String> folders(String importPath) {
    for (Replaced other : replaced) {
      Optional<String> below = below(other.path(), importPath);
      if (below.isPresent()) {
        return List.of(join(other.folder(), below.get()));
      }
    }
    List<String> folders = new ArrayList<>();
    below(path, importPath).ifPresent(folders::add);
    folders.add(VENDOR + importPath);
    return folders;
  }

  /// Whether a package can only be one of the module itself.
  boolean owns(String importPath) {
    return below(path, importPath).isPresent();
  }

  /// Whether a package is one of the module or of those in folders of their own.
  public boolean provides(String importPath) {
    return owns(importPath)
        || replaced.stream().anyMatch(other -> below(other.path(), importPath).isPresent());
  }

  private static String join(String path, String below) {
    return path.isEmpty() || below.isEmpty() ? path + below : path + "/" + below;
  }

  /// What follows a path in a longer one; empty text for the path itself.
  private static Optional<String> below(String path, String longer) {
    if (longer.equals(path)) {
      return Optional.of("");
    }
    return longer.startsWith(path + "/")
        ? Optional.of(longer.substring(path.length() + 1))
        : Optional.empty();
  }
}
