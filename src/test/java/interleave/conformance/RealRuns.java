package interleave.conformance;

import interleave.scenario.Variant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// What real Go did with a program in several runs.
///
/// @param program a hash of the program and its language version: other texts need other runs
/// @param endings each ending that was seen, and how often
record RealRuns(String program, Map<Ending, Integer> endings) {

  private static final int RUNS = 8;
  private static final int PATIENCE_SECONDS = 10;

  /// @param exitCode -1 when it still ran after ten seconds
  /// @param message first line of standard error that says something
  /// @param stdout lines of standard output
  record Ending(int exitCode, String message, List<String> stdout) {

    boolean hangs() {
      return exitCode == -1;
    }
  }

  /// Builds the program with `go`, in an empty folder, and runs it some times.
  static RealRuns of(Variant variant, Path go, Path folder)
      throws IOException, InterruptedException {
    String version = variant.goVersion().isEmpty() ? "1.23" : variant.goVersion();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("go.mod"), "module main\n\ngo " + version + "\n");
    Path source = folder.resolve(variant.go().fileName());
    Files.writeString(source, variant.go().text());
    Map<Ending, Integer> endings = new LinkedHashMap<>();
    Ending built = run(folder, go.toString(), "build", "-o", "program", ".");
    if (built.exitCode != 0) {
      endings.put(built, 1);
    } else {
      for (int i = 0; i < RUNS; i++) {
        Ending ending = run(folder, folder.resolve("program").toString());
        endings.merge(ending, 1, Integer::sum);
        if (ending.hangs()) {
          break;
        }
      }
    }
    return new RealRuns(hash(variant), endings);
  }

  private static Ending run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GOTOOLCHAIN", "local");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    boolean ended = process.waitFor(command.length > 1 ? 300 : PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String message =
        Files.readAllLines(err).stream().filter(l -> !l.startsWith("# ")).findFirst().orElse("");
    return new Ending(
        ended ? process.exitValue() : -1,
        message.startsWith("./") ? message.substring(2) : message,
        Files.readAllLines(out));
  }

  static String hash(Variant variant) {
    try {
      String text = variant.goVersion() + "\n" + variant.go().text();
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// As [#read] understands it: a line for each ending, below it the output with a bar before it.
  String text(String name) {
    StringBuilder text = new StringBuilder(name + " " + program + "\n");
    endings.forEach(
        (ending, count) -> {
          String how = ending.hangs() ? "hangs" : "exit " + ending.exitCode;
          text.append((count + " x " + how + " " + ending.message).strip()).append('\n');
          ending.stdout.forEach(line -> text.append('|').append(line).append('\n'));
        });
    return text.append('\n').toString();
  }

  /// All recorded runs by the names of the programs.
  static Map<String, RealRuns> read(Path file) throws IOException {
    Map<String, RealRuns> all = new LinkedHashMap<>();
    for (String block : Files.readString(file).split("\n\n")) {
      List<String> lines = block.lines().filter(l -> !l.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        String[] head = lines.getFirst().split(" ");
        all.put(head[0], new RealRuns(head[1], endings(lines.subList(1, lines.size()))));
      }
    }
    return all;
  }

  private static Map<Ending, Integer> endings(List<String> lines) {
    Map<Ending, Integer> endings = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); ) {
      String[] words = lines.get(i++).split(" ", 4);
      boolean hangs = words[2].equals("hangs");
      String rest = words.length < 4 ? "" : words[3];
      int space = rest.indexOf(' ');
      int code = hangs ? -1 : Integer.parseInt(space < 0 ? rest : rest.substring(0, space));
      List<String> stdout = new ArrayList<>();
      while (i < lines.size() && lines.get(i).startsWith("|")) {
        stdout.add(lines.get(i++).substring(1));
      }
      String message = hangs || space < 0 ? "" : rest.substring(space + 1);
      endings.put(new Ending(code, message, stdout), Integer.parseInt(words[0]));
    }
    return endings;
  }

  /// In a few words, for a table: the two endings seen most often, and how many others there were.
  String words() {
    String others = endings.size() > 2 ? "; and others" : "";
    return endings.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .map(e -> words(e.getKey()) + (endings.size() == 1 ? "" : " (" + e.getValue() + " x)"))
            .collect(Collectors.joining("; or "))
        + others;
  }

  private static String words(Ending ending) {
    String output = ending.stdout.isEmpty() ? "" : "`" + shorten(ending.stdout) + "`";
    String how =
        ending.hangs()
            ? "hangs for ever"
            : ending.exitCode == 0 ? "" : "exit " + ending.exitCode + ", `" + ending.message + "`";
    return output + (output.isEmpty() || how.isEmpty() ? "" : ", then ") + how;
  }

  private static String shorten(List<String> lines) {
    String line = String.join(" / ", lines).replace("|", "\\|");
    return line.length() <= 90 ? line : line.substring(0, 89) + "…";
  }
}
