import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/// Checks, or rewrites, the format of every Java file below a folder with google-java-format. Files
/// older than the stamp of the last successful run are not read again.
final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException {
    boolean write = args[0].equals("write");
    var root = Path.of(args[1]);
    var stamp = Path.of(args[2]);
    var since = Files.exists(stamp) ? Files.getLastModifiedTime(stamp) : FileTime.fromMillis(0);
    var started = FileTime.fromMillis(System.currentTimeMillis() - 1);
    List<Path> changed;
    try (var files = Files.walk(root)) {
      changed =
          files
              .filter(file -> file.toString().endsWith(".java") && modified(file, since))
              .sorted()
              .toList();
    }
    var wrong = changed.parallelStream().filter(file -> differs(file, write)).toList();
    if (!wrong.isEmpty() && !write) {
      System.err.println("Not in the project's format:");
      wrong.forEach(file -> System.err.println("  src/" + root.relativize(file)));
      System.err.println("To rewrite them, run:  mvn -q -Pformat");
      System.exit(1);
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, "");
    Files.setLastModifiedTime(stamp, started);
  }

  private static boolean modified(Path file, FileTime since) {
    try {
      return Files.getLastModifiedTime(file).compareTo(since) >= 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean differs(Path file, boolean write) {
    try {
      String text = Files.readString(file);
      String formatted = new Formatter().formatSourceAndFixImports(text);
      if (write && !formatted.equals(text)) {
        Files.writeString(file, formatted);
      }
      return !formatted.equals(text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (com.google.googlejavaformat.java.FormatterException e) {
      System.err.println(file + ":" + e.getMessage());
      System.exit(1);
      return true;
    }
  }
}
