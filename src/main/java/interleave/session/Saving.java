package interleave.session;

import interleave.scenario.Scenario;
import interleave.scenario.ScenarioReader;
import interleave.scenario.ScenarioWriter;
import interleave.scenario.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes what is open into files: a program that lies beside its scenario goes back to its own
/// file.
final class Saving {

  private Saving() {}

  /// Writes it into the file that it is from; into another one see [#export].
  ///
  /// @param variant whose program a `.go` file gets; every other file gets the scenario
  static void write(Scenario scenario, String variant, Path file) throws IOException {
    if (isProgram(file)) {
      Variant program = scenario.variant(variant).orElseThrow();
      for (Variant.Code code : program.files()) {
        Path place = ProgramFolder.place(file, program, code.fileName());
        if (!text(place).equals(Optional.of(code.text()))) {
          AtomicFile.write(place, code.text());
        }
      }
      return;
    }
    Map<String, String> beside = beside(scenario, file);
    for (Map.Entry<String, String> program : beside.entrySet()) {
      Path place = file.resolveSibling(program.getKey());
      if (!Files.readString(place).equals(program.getValue())) {
        AtomicFile.write(place, program.getValue());
      }
    }
    Optional<String> there = text(file);
    String text =
        new ScenarioWriter().rewrite(there.orElse(""), scenario, beside.keySet(), files(file));
    if (!there.equals(Optional.of(text))) {
      AtomicFile.write(file, text);
    }
  }

  /// Writes the scenario as one file with everything in it, also the comments of the file that it
  /// comes from.
  ///
  /// @param from null when it is from no file
  static void export(Scenario scenario, Path from, Path file) throws IOException {
    Optional<String> there = from == null || isProgram(from) ? Optional.empty() : text(from);
    ScenarioWriter writer = new ScenarioWriter();
    AtomicFile.write(
        file,
        there.isPresent()
            ? writer.gather(there.get(), scenario, files(from))
            : writer.write(scenario));
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ScenarioReader.FilesBeside files(Path file) {
    return name -> Files.readString(file.resolveSibling(name));
  }

  /// Whether it holds a program alone, without a scenario around it.
  static boolean isProgram(Path file) {
    return file.toString().endsWith(".go") || Files.isDirectory(file);
  }

  /// Whether a file that is gone can be written anew: a folder of programs cannot.
  static boolean canReturn(Path file) {
    String name = file.toString();
    return (name.endsWith(".go") || name.endsWith(".json") || name.endsWith(".interleave"))
        && Files.isDirectory(file.toAbsolutePath().getParent());
  }

  /// What tells whether the file, or a program beside it, has been changed by somebody else; empty
  /// when it is no longer there.
  static String stamp(Path file, Scenario scenario) {
    if (!Files.exists(file)) {
      return "";
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    if (Files.isDirectory(file)
        || isProgram(file) && !scenario.variants().getFirst().more().isEmpty()) {
      for (Path part : ProgramFolder.watched(file, scenario.variants().getFirst())) {
        all.writeBytes((part + AtomicFile.stamp(part)).getBytes(StandardCharsets.UTF_8));
      }
      return AtomicFile.digest(all.toByteArray());
    }
    all.writeBytes(AtomicFile.stamp(file).getBytes(StandardCharsets.US_ASCII));
    if (all.size() == 0) {
      return "";
    }
    if (!isProgram(file)) {
      for (String name : beside(scenario, file).keySet()) {
        String stamp = AtomicFile.stamp(file.resolveSibling(name));
        all.writeBytes(stamp.getBytes(StandardCharsets.US_ASCII));
      }
    }
    return AtomicFile.digest(all.toByteArray());
  }

  /// The programs that the file leaves in files of their own, with their texts. Where variants that
  /// share a file have come to differ, they share it no more.
  private static Map<String, String> beside(Scenario scenario, Path file) {
    Map<String, String> found = new LinkedHashMap<>();
    Set<String> shared = new LinkedHashSet<>();
    Set<String> apart =
        text(file).map(text -> ScenarioReader.programsBeside(text)).orElse(Set.of());
    for (Variant variant : scenario.variants()) {
      variant.files().forEach(code -> note(code, file, apart, found, shared));
      variant.node().ifPresent(code -> note(code, file, apart, found, shared));
    }
    shared.forEach(found::remove);
    return found;
  }

  private static void note(
      Variant.Code code,
      Path file,
      Set<String> apart,
      Map<String, String> found,
      Set<String> shared) {
    String name = code.fileName();
    if (apart.contains(name) && Files.isRegularFile(file.resolveSibling(name))) {
      String other = found.putIfAbsent(name, code.text());
      if (other != null && !other.equals(code.text())) {
        shared.add(name);
      }
    }
  }
}
