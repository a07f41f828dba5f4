package interleave.ui.text;

import java.nio.file.Path;

/// Where a file lies, as people write it: their home is `~`, and of a long way the end is told.
public final class PathWords {

  private static final int LONGEST = 48;

  private PathWords() {}

  /// The folder of a file.
  public static String folder(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? "" : of(folder, Path.of(System.getProperty("user.home", "")));
  }

  public static String of(Path folder, Path home) {
    boolean inside = home.isAbsolute() && folder.startsWith(home);
    String text =
        !inside
            ? folder.toString()
            : folder.equals(home) ? "~" : Path.of("~").resolve(home.relativize(folder)).toString();
    return text.length() <= LONGEST ? text : "…" + text.substring(text.length() - LONGEST + 1);
  }
}
