package interleave.session;

import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import interleave.scenario.ScenarioWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the program keeps for the person at the keyboard: scenarios of their own, and changes that
/// have not been saved. Nothing is kept where there is no folder.
public final class OwnFiles {

  private static final String SUFFIX = ".interleave";
  private static final String COPY = "// copy of ";
  private static final String DRAFT = "// unsaved changes to ";

  private final Optional<Path> folder;

  private OwnFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  public static OwnFiles in(Path folder) {
    return new OwnFiles(Optional.of(folder));
  }

  /// Keeps nothing.
  public static OwnFiles none() {
    return new OwnFiles(Optional.empty());
  }

  /// In the place where the system keeps such things.
  public static OwnFiles ofUser() {
    Path home = Path.of(System.getProperty("user.home", "."));
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("win")) {
      String roaming = System.getenv("APPDATA");
      return in((roaming == null ? home : Path.of(roaming)).resolve("Interleave"));
    }
    if (system.startsWith("mac")) {
      return in(home.resolve("Library/Application Support/Interleave"));
    }
    String base = System.getenv("XDG_DATA_HOME");
    Path share = base == null || base.isEmpty() ? home.resolve(".local/share") : Path.of(base);
    return in(share.resolve("interleave"));
  }

  boolean keeps() {
    return folder.isPresent();
  }

  /// Where pictures may be kept that can be made again.
  public Optional<Path> cache() {
    return folder.map(f -> f.resolve("thumbnails"));
  }

  /// The scenarios of their own, sorted by name.
  public List<Path> scenarios() {
    return list("scenarios");
  }

  /// Whether `file` is one of their own scenarios.
  public boolean isOwn(Path file) {
    return folder.isPresent()
        && file.toAbsolutePath().startsWith(folder.get().resolve("scenarios").toAbsolutePath());
  }

  /// A file for a scenario that has none yet; nobody else's.
  Path place(String title) {
    String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    name = name.isEmpty() ? "program" : name.substring(0, Math.min(60, name.length()));
    Path scenarios = folder.orElseThrow().resolve("scenarios");
    Path file = scenarios.resolve(name + SUFFIX);
    for (int i = 2; Files.exists(file); i++) {
      file = scenarios.resolve(name + "-" + i + SUFFIX);
    }
    return file;
  }

  /// Writes one of their own.
  ///
  /// @param bundled what it is a copy of; empty when of nothing
  void write(Path file, String bundled, Scenario scenario) throws IOException {
    String head = bundled.isEmpty() ? "" : COPY + bundled + "\n";
    ScenarioWriter writer = new ScenarioWriter();
    String text =
        Files.exists(file)
            ? writer.rewrite(Files.readString(file), scenario, Set.of(), OwnFiles::nothingBeside)
            : writer.write(scenario);
    AtomicFile.write(file, text.startsWith(head) ? text : head + text);
  }

  private static String nothingBeside(String name) throws IOException {
    throw new FileNotFoundException(name);
  }

  /// Name of the bundled scenario that `file` is a copy of; empty when of none.
  public static String copyOf(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .findFirst()
          .filter(line -> line.startsWith(COPY))
          .map(line -> line.substring(COPY.length()).strip())
          .orElse("");
    } catch (IOException | java.io.UncheckedIOException e) {
      return "";
    }
  }

  /// Keeps changes to `draft.file()`; those kept before are replaced.
  void keep(Draft draft) throws IOException {
    if (folder.isPresent()) {
      String head =
          String.join("\t", DRAFT + draft.variant(), draft.file().toAbsolutePath() + "", Claim.OWN);
      AtomicFile.write(
          place(draft.file()), head + "\n" + new ScenarioWriter().write(draft.scenario()));
    }
  }

  /// Keeps lines about something that is open, beside it; those kept before are replaced.
  ///
  /// @param of what they are about
  void note(String of, List<String> lines) {
    if (folder.isEmpty()) {
      return;
    }
    try {
      Path file = notes(of);
      if (lines.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        AtomicFile.write(file, String.join("\n", lines) + "\n");
      }
    } catch (IOException e) {
      // they are set again in a moment, no harm done
    }
  }

  /// The lines that were kept; none where there are none.
  List<String> noted(String of) {
    try {
      return folder.isEmpty() || !Files.exists(notes(of))
          ? List.of()
          : Files.readAllLines(notes(of));
    } catch (IOException e) {
      return List.of();
    }
  }

  private Path notes(String of) {
    byte[] name = of.getBytes(StandardCharsets.UTF_8);
    return folder.orElseThrow().resolve("breakpoints").resolve(AtomicFile.digest(name) + ".txt");
  }

  /// Forgets changes to `file`.
  void forget(Path file) {
    if (folder.isPresent()) {
      try {
        Files.deleteIfExists(place(file));
      } catch (IOException e) {
        // they will be offered once more, no harm done
      }
    }
  }

  /// Where the draft of a file is: each program that runs has its own.
  private Path place(Path file) {
    byte[] name = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    Path drafts = folder.orElseThrow().resolve("drafts");
    String digest = AtomicFile.digest(name);
    Path place = drafts.resolve(digest + SUFFIX);
    for (int i = 2; isOthers(place); i++) {
      place = drafts.resolve(digest + "-" + i + SUFFIX);
    }
    return place;
  }

  /// Whether another program that runs keeps its changes there.
  private static boolean isOthers(Path draft) {
    try (Stream<String> lines = Files.lines(draft)) {
      String[] head = lines.findFirst().orElse("").split("\t");
      return head.length > 2 && Claim.isOthers(head[2]);
    } catch (IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }

  /// Changes to `file` that were not saved.
  Optional<Draft> draft(Path file) {
    return folder.isPresent() ? read(place(file)) : Optional.empty();
  }

  /// All changes that were not saved, the newest first; not those somebody is working on in another
  /// window.
  public List<Draft> drafts() {
    Comparator<Path> age = Comparator.comparing(draft -> draft.toFile().lastModified());
    return list("drafts").stream()
        .filter(draft -> !isOthers(draft))
        .sorted(age.reversed())
        .map(OwnFiles::read)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Draft> read(Path draft) {
    try {
      String text = Files.readString(draft);
      String head = text.lines().findFirst().orElse("");
      String[] parts = head.split("\t");
      if (!head.startsWith(DRAFT) || parts.length < 2) {
        return Optional.empty();
      }
      ScenarioReader.Result result =
          new ScenarioReader()
              .read(
                  draft.getFileName().toString(),
                  text,
                  name -> {
                    throw new FileNotFoundException(name);
                  });
      return result instanceof ScenarioReader.Result.Read(Scenario scenario)
          ? Optional.of(new Draft(Path.of(parts[1]), parts[0].substring(DRAFT.length()), scenario))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<Path> list(String name) {
    List<Path> found = new ArrayList<>();
    Path in = folder.map(f -> f.resolve(name)).orElse(null);
    if (in != null && Files.isDirectory(in)) {
      try (Stream<Path> files = Files.list(in)) {
        files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().forEach(found::add);
      } catch (IOException e) {
        // a folder that cannot be listed has nothing to offer
      }
    }
    return found;
  }
}
