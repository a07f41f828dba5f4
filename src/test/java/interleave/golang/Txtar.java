package interleave.golang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Archives of small text files in one text file, in the format of Go's own tests: each file starts
/// with a line `-- name --`. The last line end of a file with `(no line end)` in its name does not
/// count.
public final class Txtar {
  private Txtar() {}

  /// The files by name, in order.
  public static Map<String, String> read(Path path) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    String name = "";
    for (String line : Files.readString(path).split("(?<=\n)")) {
      if (line.startsWith("-- ") && line.endsWith(" --\n")) {
        name = line.substring(3, line.length() - 4);
        files.put(name, "");
      } else {
        files.merge(name, line, String::concat);
      }
    }
    files.replaceAll(
        (file, text) ->
            file.contains("(no line end).go") ? text.substring(0, text.length() - 1) : text);
    return files;
  }
}
