package interleave.session;

import interleave.scenario.Scenario;
import interleave.scenario.ScenarioWriter;
import interleave.scenario.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes what is open into a file.
final class Saving {

  private Saving() {}

  /// @param code the text of `variant` as it stands in the editor
  /// @param file a name ending in `.go` gets the program alone, every other name the scenario
  static void write(Scenario scenario, Variant variant, String code, Path file) throws IOException {
    String text =
        file.getFileName().toString().endsWith(".go")
            ? code
            : new ScenarioWriter().write(with(scenario, variant, code));
    Files.writeString(file, text);
  }

  private static Scenario with(Scenario scenario, Variant edited, String code) {
    List<Variant> variants =
        scenario.variants().stream().map(v -> v.equals(edited) ? with(v, code) : v).toList();
    return scenario.withVariants(variants);
  }

  private static Variant with(Variant v, String code) {
    return new Variant(
        v.name(),
        v.title(),
        v.summary(),
        new Variant.Code(v.go().fileName(), code),
        v.goVersion(),
        v.node(),
        v.schedule(),
        v.expected(),
        v.cues());
  }
}
