package interleave.session;

import interleave.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Looks into a folder again and again: scenarios and Go programs that appear there, or change, are
/// noticed.
public final class WatchedFolder implements AutoCloseable {

  private static final long PAUSE_MILLIS = 1_000;

  private final Path folder;
  private final Executor window;
  private final Consumer<List<Path>> all;
  private final Consumer<Path> changed;
  private final Later later = new Later();
  private Map<Path, String> known;

  /// @param window runs what it is given on the thread of those who listen
  /// @param all takes the files there are, sorted, at first and after every change
  /// @param changed takes each file that has appeared or changed
  public WatchedFolder(
      Path folder, Executor window, Consumer<List<Path>> all, Consumer<Path> changed) {
    this.folder = folder;
    this.window = window;
    this.all = all;
    this.changed = changed;
    later.schedule("first", 0, this::look);
    later.repeat(PAUSE_MILLIS, this::look);
  }

  private void look() {
    Map<Path, String> now = new LinkedHashMap<>();
    for (Path file : files()) {
      now.put(file, AtomicFile.stamp(file));
    }
    if (now.equals(known)) {
      return;
    }
    List<Path> different = new ArrayList<>();
    if (known != null) {
      now.forEach(
          (file, stamp) -> {
            if (!stamp.equals(known.get(file))) {
              different.add(file);
            }
          });
    }
    known = now;
    List<Path> files = List.copyOf(now.keySet());
    window.execute(
        () -> {
          all.accept(files);
          different.forEach(changed);
        });
  }

  private List<Path> files() {
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> programs = inside.filter(f -> f.toString().endsWith(".go")).sorted().toList();
      List<Path> found = new ArrayList<>(ScenarioReader.scenarioFiles(folder));
      // a program that lies beside its scenario is a part of that
      if (found.isEmpty()) {
        found.addAll(programs);
      } else {
        programs.stream().filter(p -> !isPart(p, found)).forEach(found::add);
      }
      return found;
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isPart(Path program, List<Path> scenarios) {
    String name = "\"" + program.getFileName() + "\"";
    for (Path scenario : scenarios) {
      try {
        if (scenario.resolveSibling(program.getFileName()).equals(program)
            && Files.readString(scenario).contains(name)) {
          return true;
        }
      } catch (IOException e) {
        // it says itself that it cannot be read
      }
    }
    return false;
  }

  @Override
  public void close() {
    later.close();
  }
}
