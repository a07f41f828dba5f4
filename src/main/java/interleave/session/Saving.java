package interleave.session;

import interleave.scenario.Scenario;
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

  /// @param before what is in the file now, when that is known
  /// @param variant whose program a `.go` file gets; every other file gets the scenario
  static void write(Optional<Scenario> before, Scenario scenario, String variant, Path file)
      throws IOException {
    if (isProgram(file)) {
      AtomicFile.write(file, scenario.variant(variant).orElseThrow().go().text());
      return;
    }
    Map<String, String> beside = beside(scenario, file);
    boolean onlyPrograms =
        before.isPresent()
            && Files.exists(file)
            && inline(before.get(), beside.keySet()).equals(inline(scenario, beside.keySet()));
    for (Map.Entry<String, String> program : beside.entrySet()) {
      Path place = file.resolveSibling(program.getKey());
      if (!Files.readString(place).equals(program.getValue())) {
        AtomicFile.write(place, program.getValue());
      }
    }
    if (!onlyPrograms) {
      AtomicFile.write(file, new ScenarioWriter().write(scenario, beside.keySet()));
    }
  }

  /// Writes the scenario as one file with everything in it.
  static void export(Scenario scenario, Path file) throws IOException {
    AtomicFile.write(file, new ScenarioWriter().write(scenario));
  }

  static boolean isProgram(Path file) {
    return file.getFileName().toString().endsWith(".go");
  }

  /// What tells whether the file, or a program beside it, has been changed by somebody else.
  static String stamp(Path file, Scenario scenario) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
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

  /// The programs that lie in files of their own, with their texts. Where variants that share a
  /// file have come to differ, they share it no more.
  private static Map<String, String> beside(Scenario scenario, Path file) {
    Map<String, String> found = new LinkedHashMap<>();
    Set<String> shared = new LinkedHashSet<>();
    for (Variant variant : scenario.variants()) {
      note(variant.go(), file, found, shared);
      variant.node().ifPresent(code -> note(code, file, found, shared));
    }
    shared.forEach(found::remove);
    return found;
  }

  private static void note(
      Variant.Code code, Path file, Map<String, String> found, Set<String> shared) {
    String name = code.fileName();
    boolean standard = name.equals("main.go") || name.equals("main.js");
    if (!standard && Files.isRegularFile(file.resolveSibling(name))) {
      String other = found.putIfAbsent(name, code.text());
      if (other != null && !other.equals(code.text())) {
        shared.add(name);
      }
    }
  }

  /// The scenario without the programs that lie beside it.
  private static Scenario inline(Scenario scenario, Set<String> beside) {
    return scenario.withVariants(
        scenario.variants().stream()
            .map(v -> beside.contains(v.go().fileName()) ? v.withText("") : v)
            .toList());
  }
}
