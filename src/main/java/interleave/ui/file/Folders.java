package interleave.ui.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows a file to people in their own file manager.
final class Folders {

  private Folders() {}

  /// Whether the desktop has been asked to; what it does is up to it.
  static boolean show(Path file) {
    try {
      new ProcessBuilder(command(file.toAbsolutePath(), System.getProperty("os.name", "")))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// What to run for it; on Linux no program can point to a file that every desktop has.
  static List<String> command(Path file, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("win")) {
      return List.of("explorer.exe", "/select," + file);
    }
    if (name.startsWith("mac")) {
      return List.of("open", "-R", file.toString());
    }
    return List.of("xdg-open", String.valueOf(file.getParent()));
  }
}
