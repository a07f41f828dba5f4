package interleave.golang;

import interleave.golang.types.LanguageVersion;
import interleave.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A module: what its `go.mod` says, and how the paths of its packages and its folders belong
/// together. Names of its files are relative to its folder, with slashes.
///
/// @param path of the package in its folder
/// @param version of its files; where it does not say one they count as very old
public record GoModule(String path, LanguageVersion version) {

  /// The file that describes a module.
  public static final String FILE = "go.mod";

  private static final LanguageVersion UNSAID = new LanguageVersion(1, 16);
  private static final Pattern PATH = Pattern.compile("(?m)^\\s*module\\s+[\"`]?([^\\s\"`]+)");
  private static final Pattern VERSION = Pattern.compile("(?m)^go\\s+(\\d+\\.\\d+)");

  /// The module of a program; empty for files that belong to none.
  public static Optional<GoModule> of(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.name().equals(FILE))
        .findFirst()
        .flatMap(source -> parse(source.text()));
  }

  private static Optional<GoModule> parse(String text) {
    Matcher path = PATH.matcher(text);
    Matcher version = VERSION.matcher(text);
    return path.find()
        ? Optional.of(
            new GoModule(
                path.group(1), version.find() ? LanguageVersion.parse(version.group(1)) : UNSAID))
        : Optional.empty();
  }

  /// The folder that a file lies in; empty for the module's own.
  public static String folderOf(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('/')));
  }

  /// What the package in a folder is imported by.
  public String importPath(String folder) {
    return folder.isEmpty() ? path : path + "/" + folder;
  }

  /// The folder of an imported package; empty when it is none of the module's.
  public Optional<String> folder(String importPath) {
    if (importPath.equals(path)) {
      return Optional.of("");
    }
    return importPath.startsWith(path + "/")
        ? Optional.of(importPath.substring(path.length() + 1))
        : Optional.empty();
  }
}
