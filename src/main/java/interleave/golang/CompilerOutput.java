package interleave.golang;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What `go build` prints about a program that it refuses.
public final class CompilerOutput {

  /// A place inside a message. Those after a parenthesis `go build` leaves as the compiler has
  /// them.
  private static final Pattern PLACE = Pattern.compile("(?<=\\s)(?=[^\\s:/()]+\\.go:\\d+:\\d+)");

  /// The compiler keeps columns in a byte, and tells none that does not fit.
  private static final int COLUMNS = 255;

  /// What it says of the start of a file.
  private static final Pattern START =
      Pattern.compile(
          "expected '|missing import path|import path must be|illegal (?!types)|unknown escape"
              + " sequence|string literal not");

  private static final String HEADER = "# command-line-arguments\n";

  private CompilerOutput() {}

  /// Everything that `go run` prints about it.
  public static String report(List<Diagnostic> diagnostics) {
    boolean compiled = diagnostics.stream().noneMatch(CompilerOutput::isOfGoCommand);
    return (compiled ? HEADER : "") + text(diagnostics);
  }

  /// Whether the go command itself says so, before it calls the compiler.
  private static boolean isOfGoCommand(Diagnostic diagnostic) {
    String message = diagnostic.message();
    return message.startsWith("package ") && message.contains(" is not ")
        || message.startsWith("use of internal package ")
        || START.matcher(message).lookingAt();
  }

  /// All messages, each with its line ends; without the line that names the package.
  public static String text(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(diagnostic -> line(diagnostic) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Diagnostic diagnostic) {
    String message = PLACE.matcher(diagnostic.message()).replaceAll("./");
    Pos pos = diagnostic.pos();
    if (!pos.isKnown()) {
      return message;
    }
    String column = pos.column() < COLUMNS ? ":" + pos.column() : "";
    String folder = isOfGoCommand(diagnostic) ? "" : "./";
    return folder + pos.file() + ":" + pos.line() + column + ": " + message;
  }
}
