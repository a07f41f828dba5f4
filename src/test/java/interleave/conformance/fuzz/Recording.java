package interleave.conformance.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// What real Go made of the generated program of one seed, as `fuzz.sh record` wrote it down. The
/// outputs have a character for each byte: programs cut strings within a letter.
record Recording(long seed, int checksum, int exitCode, String stdout, String stderr) {
  private static final Path FOLDER = Path.of("src/test/resources/fuzz");
  private static final String STDOUT = "\n-- stdout --\n";
  private static final String STDERR = "-- stderr --\n";

  static List<Recording> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(Recording::read).sorted((a, b) -> Long.compare(a.seed, b.seed)).toList();
    }
  }

  private static Recording read(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      int out = text.indexOf(STDOUT);
      int err = text.lastIndexOf(STDERR);
      String[] head = text.substring(0, out).split(" ");
      return new Recording(
          Long.parseLong(file.getFileName().toString().replace(".txt", "")),
          (int) Long.parseLong(head[0]),
          Integer.parseInt(head[1]),
          text.substring(out + STDOUT.length(), err),
          text.substring(err + STDERR.length()));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// CRC-32, as zlib has it.
  static int checksum(String program) {
    var crc = new CRC32();
    crc.update(program.getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }
}
