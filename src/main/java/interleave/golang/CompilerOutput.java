package interleave.golang;

import interleave.golang.syntax.LinePlaces;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What `go build` prints about a program that it refuses.
public final class CompilerOutput {

  /// A place inside a message. Those after a parenthesis `go build` leaves as the compiler has
  /// them.
  private static final Pattern PLACE = Pattern.compile("(?<=\\s)([^\\s:/()]+\\.go):(\\d+):(\\d+)");

  /// The compiler keeps columns in a byte, and tells none that does not fit.
  private static final int COLUMNS = 255;

  /// What it says of the start of a file.
  private static final Pattern START =
      Pattern.compile(
          "expected '|\"[^\"]*\" is (relative|not a package path)|(invalid|malformed) import"
              + " path|found packages |import \"|missing import path|import path must be|illegal"
              + " (?!types)|unknown escape sequence|string literal not");

  private static final Pattern GO_COMMAND = Pattern.compile(" is not |\n\timports ");

  /// Which a test function has.
  static final String WRONG_SIGNATURE = "wrong signature for ";

  private static final String INTERNAL = "use of internal package ";

  /// The package clause of tests outside of the tested package.
  private static final Pattern EXTERNAL = Pattern.compile("(?m)^package \\w+_test\\b");

  private CompilerOutput() {}

  /// Everything that `go run` or `go test` prints about it: the messages of each package below a
  /// line with its name.
  public static String report(List<Source> sources, List<Diagnostic> diagnostics) {
    if (diagnostics.stream().anyMatch(CompilerOutput::isOfGoCommand) || isOfVet(diagnostics)) {
      return text(sources, diagnostics);
    }
    Map<String, List<Diagnostic>> packages = new LinkedHashMap<>();
    for (Diagnostic diagnostic : diagnostics) {
      packages
          .computeIfAbsent(header(sources, diagnostic.pos()), h -> new ArrayList<>())
          .add(diagnostic);
    }
    StringBuilder out = new StringBuilder();
    packages.forEach((header, own) -> out.append(header).append(text(sources, own)));
    return out.toString();
  }

  /// What stands above the findings of vet in a package.
  static String vetHeader(String path) {
    return "# " + path + "\n# [" + path + "]";
  }

  /// The messages without the lines that name packages: what there is to mend.
  public static List<Diagnostic> findings(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(diagnostic -> !isHeader(diagnostic)).toList();
  }

  private static boolean isHeader(Diagnostic diagnostic) {
    return !diagnostic.pos().isKnown() && diagnostic.message().startsWith("# ");
  }

  private static boolean isOfVet(List<Diagnostic> diagnostics) {
    return isHeader(diagnostics.getFirst());
  }

  private static String header(List<Source> sources, Pos pos) {
    String main = GoModule.folderOf(sources.getFirst().name());
    String folder = pos.isKnown() ? GoModule.folderOf(pos.file()) : main;
    String path = UserPackages.shown(GoModule.of(sources), folder);
    if (!GoTest.isTest(sources) || !folder.equals(main)) {
      return "# " + path + "\n";
    }
    return "# " + path + suffix(sources, pos) + " [" + path + ".test]\n";
  }

  /// What the go command adds to the path of the package of tests outside of the tested one.
  private static String suffix(List<Source> sources, Pos pos) {
    boolean external =
        sources.stream()
            .anyMatch(
                source ->
                    source.name().equals(pos.file()) && EXTERNAL.matcher(source.text()).find());
    return external ? "_test" : "";
  }

  /// Whether the go command itself says so, before it calls the compiler.
  static boolean isOfGoCommand(Diagnostic diagnostic) {
    String message = diagnostic.message();
    return message.startsWith("package ") && GO_COMMAND.matcher(message).find()
        || message.startsWith("no required module ")
        || message.startsWith(WRONG_SIGNATURE)
        || message.startsWith("go: ")
        || BuildConstraint.isProblem(message)
        || message.startsWith(INTERNAL)
        || START.matcher(message).lookingAt();
  }

  /// All messages, each with its line ends; without the line that names the package.
  public static String text(List<Source> sources, List<Diagnostic> diagnostics) {
    LinePlaces lines = LinePlaces.of(sources);
    return diagnostics.stream()
        .map(diagnostic -> line(sources, lines, diagnostic) + "\n")
        .collect(Collectors.joining());
  }

  private static String line(List<Source> sources, LinePlaces lines, Diagnostic diagnostic) {
    String message = withPlaces(lines, diagnostic.message());
    Pos pos = diagnostic.pos();
    if (!pos.isKnown()) {
      return message;
    }
    Pos shown = lines.shown(pos);
    String column = shown.column() > 0 && shown.column() < COLUMNS ? ":" + shown.column() : "";
    boolean bare = isOfGoCommand(diagnostic) || pos.file().indexOf('/') >= 0 || lines.isNamed(pos);
    String importer =
        message.startsWith(INTERNAL)
            ? "package "
                + UserPackages.shown(GoModule.of(sources), GoModule.folderOf(pos.file()))
                + suffix(sources, pos)
                + "\n\t"
            : "";
    return importer
        + (bare ? "" : "./")
        + shown.file()
        + ":"
        + shown.line()
        + column
        + ": "
        + message;
  }

  /// The message with the places in it as the compiler writes them.
  private static String withPlaces(LinePlaces lines, String message) {
    return PLACE
        .matcher(message)
        .replaceAll(
            found -> {
              Pos real =
                  new Pos(
                      found.group(1),
                      Integer.parseInt(found.group(2)),
                      Integer.parseInt(found.group(3)));
              return Matcher.quoteReplacement(
                  lines.isTold(real)
                      ? place(lines.shown(real), "") + "[" + place(real, "./") + "]"
                      : place(real, "./"));
            });
  }

  private static String place(Pos pos, String folder) {
    return folder + pos.file() + ":" + pos.line() + (pos.column() == 0 ? "" : ":" + pos.column());
  }
}
