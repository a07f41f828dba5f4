package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A conformance program with faults, and what the go command said about it when it was recorded.
///
/// @param program below the conformance programs, without ending
/// @param errors the compiler's lines; empty when it found nothing wrong
record Mutant(String program, long seed, int checksum, String errors) {
  private static final Path PROGRAMS = Path.of("src/test/resources/conformance");
  private static final Path RECORDED = Path.of("src/test/resources/mutants.txt");

  /// Those of `mutants.sh record`: a line with program, seed and CRC-32, then the errors, each
  /// after a bar.
  static List<Mutant> recorded() throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    for (String line : Files.readAllLines(RECORDED)) {
      if (line.startsWith("|")) {
        Mutant last = mutants.removeLast();
        String errors = last.errors + line.substring(1) + "\n";
        mutants.add(new Mutant(last.program, last.seed, last.checksum, errors));
      } else if (!line.isEmpty()) {
        String[] words = line.split(" ");
        int checksum = (int) Long.parseLong(words[2]);
        mutants.add(new Mutant(words[0], Long.parseLong(words[1]), checksum, ""));
      }
    }
    return mutants;
  }

  /// Mutants of all programs that are a single file, one each.
  static List<Mutant> ofAllPrograms(long seed) throws IOException {
    try (Stream<Path> files = Files.walk(PROGRAMS)) {
      return files
          .map(file -> PROGRAMS.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".go") && !name.contains(".files/"))
          .sorted()
          .map(name -> new Mutant(name.replaceFirst("\\.go$", ""), seed, 0, ""))
          .toList();
    }
  }

  String text() {
    try {
      return Mutate.program(Files.readString(PROGRAMS.resolve(program + ".go")), seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return program + " " + seed;
  }
}
