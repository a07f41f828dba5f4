package interleave.ui.file;

import interleave.ui.control.Preferences;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files opened last, the newest first. They are written down at once, together with what
/// another window has opened meanwhile.
public final class RecentFiles {

  private static final int MOST = 10;
  private static final String KEY = "recent";

  private final Preferences preferences;

  public RecentFiles(Preferences preferences) {
    this.preferences = preferences;
  }

  /// Those that still exist.
  public List<Path> list() {
    List<Path> files = new ArrayList<>();
    for (String line : preferences.list(KEY)) {
      try {
        Path file = Path.of(line);
        if (file.getFileName() != null && Files.isReadable(file)) {
          files.add(file);
        }
      } catch (InvalidPathException e) {
        // written by another system: not one of ours
      }
    }
    return files;
  }

  /// Where people keep their files, as far as is known: the folder of the last one.
  ///
  /// @return null when there is none
  public Path folder() {
    return list().stream()
        .findFirst()
        .map(file -> Files.isDirectory(file) ? file : file.toAbsolutePath().getParent())
        .orElse(null);
  }

  public void add(Path file) {
    preferences.reread(KEY);
    List<String> lines = new ArrayList<>(preferences.list(KEY));
    String line = file.toAbsolutePath().normalize().toString();
    lines.remove(line);
    lines.addFirst(line);
    preferences.setList(KEY, lines.subList(0, Math.min(MOST, lines.size())));
    preferences.save();
  }

  public void clear() {
    preferences.setList(KEY, List.of());
    preferences.save();
  }
}
