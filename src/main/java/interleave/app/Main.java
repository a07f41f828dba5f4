package interleave.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The program's entry: the command line, or the window when no command is given.
public final class Main {
  private Main() {}

  /// Starts the program.
  public static void main(String[] args) {
    System.out.println("interleave " + version());
  }

  /// The program's version, as the build wrote it.
  static String version() {
    var properties = new Properties();
    try (var in = Main.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
