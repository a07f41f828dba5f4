package interleave.ui.control;

import interleave.session.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// What the program remembers between two starts: where the window was, how it was divided, theme
/// and scale, recent files. Losing it loses no work.
public final class Preferences {

  private static final System.Logger LOG = System.getLogger(Preferences.class.getName());

  private final Path file;
  private final Properties values = new Properties();

  /// What was set here: other windows may have set the rest meanwhile.
  private final Set<String> changed = new TreeSet<>();

  private Preferences(Path file) {
    this.file = file;
  }

  /// Those of the person at the keyboard, in the place where the system keeps such things.
  public static Preferences ofUser() {
    return in(folder().resolve("window.properties"));
  }

  /// Those in `file`, which need not exist yet.
  public static Preferences in(Path file) {
    Preferences preferences = new Preferences(file);
    preferences.values.putAll(read(file));
    return preferences;
  }

  /// What stands in the file; nothing where that cannot be read, or is nothing of ours.
  private static Properties read(Path file) {
    Properties read = new Properties();
    if (Files.isReadable(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        read.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(System.Logger.Level.DEBUG, "preferences were not read", e);
      }
    }
    return read;
  }

  /// Takes one from the file once more, where another window may have changed it.
  public void reread(String key) {
    String there = file == null ? null : read(file).getProperty(key);
    if (there != null) {
      values.setProperty(key, there);
    }
  }

  /// Those that are forgotten when the program ends.
  public static Preferences forgotten() {
    return new Preferences(null);
  }

  private static Path folder() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("win")) {
      String roaming = System.getenv("APPDATA");
      return (roaming == null ? home : Path.of(roaming)).resolve("Interleave");
    }
    if (system.startsWith("mac")) {
      return home.resolve("Library/Application Support/Interleave");
    }
    String config = System.getenv("XDG_CONFIG_HOME");
    return (config == null || config.isEmpty() ? home.resolve(".config") : Path.of(config))
        .resolve("interleave");
  }

  public double number(String key, double otherwise) {
    try {
      double value = Double.parseDouble(values.getProperty(key, ""));
      return Double.isFinite(value) ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  public void setNumber(String key, double value) {
    setText(key, Double.toString(value));
  }

  public String text(String key, String otherwise) {
    return values.getProperty(key, otherwise);
  }

  public void setText(String key, String value) {
    if (!value.equals(values.setProperty(key, value))) {
      changed.add(key);
    }
  }

  public List<String> list(String key) {
    return text(key, "").lines().filter(line -> !line.isBlank()).toList();
  }

  public void setList(String key, List<String> values) {
    setText(key, String.join("\n", values));
  }

  /// Writes what changed; failing to is no reason to bother anybody.
  public void save() {
    if (file == null) {
      return;
    }
    Properties all = read(file);
    changed.forEach(key -> all.setProperty(key, values.getProperty(key)));
    try {
      AtomicFile.write(file, text(all));
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "preferences were not saved", e);
    }
  }

  /// As a file of properties, in the order of their names. Java's own way writes the date too: to
  /// find the name of the time zone takes longer than all else here.
  private static String text(Properties all) {
    StringBuilder text = new StringBuilder("#Interleave\n");
    for (String key : new TreeSet<>(all.stringPropertyNames())) {
      text.append(escaped(key)).append('=').append(escaped(all.getProperty(key))).append('\n');
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\\\s=:#!]", "\\\\$0")
        .replace("\n", "n")
        .replace("\r", "r")
        .replace("\t", "t")
        .replace("\f", "f");
  }
}
