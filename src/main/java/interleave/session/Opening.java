package interleave.session;

import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What opening a file or a folder means: a scenario, a program of one file, or one of several.
public final class Opening {

  private Opening() {}

  /// Reads what is to be opened. Nothing that a file holds makes it throw.
  public static ScenarioReader.Result read(ScenarioReader reader, Path file) {
    try {
      if (Files.isDirectory(file)) {
        return folder(file);
      }
      if (isScript(file)) {
        return broken(
            file,
            "is JavaScript, which is shown beside a Go program: a scenario names both, the script"
                + " as \"nodeFile\". Alone it runs on a terminal, by: interleave run "
                + file.getFileName());
      }
      ScenarioReader.Result result = reader.read(file);
      return result instanceof ScenarioReader.Result.Read(Scenario alone) && Saving.isProgram(file)
          ? new ScenarioReader.Result.Read(ProgramFolder.around(file, alone))
          : result;
    } catch (CharacterCodingException e) {
      return broken(file, "holds a file that is no text in UTF-8");
    } catch (IOException e) {
      return broken(file, "cannot be read: " + e.getMessage());
    }
  }

  private static boolean isScript(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".js") || name.endsWith(".mjs") || name.endsWith(".cjs");
  }

  /// The file that a folder stands for: the scenario, where there is exactly one in it.
  static Path target(Path file) {
    if (!Files.isDirectory(file)) {
      return file;
    }
    try {
      List<Path> scenarios = scenarios(file);
      return scenarios.size() == 1 ? scenarios.getFirst() : file.toAbsolutePath().normalize();
    } catch (IOException e) {
      return file;
    }
  }

  private static ScenarioReader.Result folder(Path folder) throws IOException {
    List<Path> scenarios = scenarios(folder);
    Optional<Scenario> program = ProgramFolder.read(folder);
    if (program.isPresent()) {
      return new ScenarioReader.Result.Read(program.get());
    }
    return broken(
        folder,
        scenarios.isEmpty()
            ? "holds no Go files"
            : "holds " + scenarios.size() + " scenarios: open one of them");
  }

  private static List<Path> scenarios(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Files::isRegularFile)
          .filter(
              f ->
                  f.toString().endsWith(".interleave") || f.toString().endsWith(".interleave.json"))
          .sorted()
          .toList();
    }
  }

  private static ScenarioReader.Result broken(Path file, String message) {
    Path name = file.getFileName();
    return new ScenarioReader.Result.Broken(
        List.of(new ScenarioProblem(String.valueOf(name == null ? file : name), 0, 0, message)));
  }
}
