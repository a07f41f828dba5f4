package interleave.session;

import interleave.engine.event.Event;
import interleave.scenario.Expectation;
import interleave.source.Diagnostic;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Compares how a program ended with how its scenario says it ends.
public final class OutcomeCheck {

  private OutcomeCheck() {}

  /// What differs, one sentence each; empty when everything is as promised.
  public static List<String> differences(Expectation expected, Timeline timeline) {
    List<String> found = new ArrayList<>();
    if (expected.compileError().isPresent()) {
      found.add("it compiles, but should not: \"" + expected.compileError().get() + "\"");
      return found;
    }
    Event.ProgramEnd end = lastEvent(timeline);
    if (end == null) {
      found.add("the program has not ended");
      return found;
    }
    expected
        .ending()
        .filter(ending -> ending != end.ending())
        .ifPresent(ending -> found.add("ended as " + word(end.ending()) + ", not " + word(ending)));
    expected
        .exitCode()
        .filter(code -> code != end.exitCode())
        .ifPresent(code -> found.add("exit code is " + end.exitCode() + ", not " + code));
    expected
        .message()
        .filter(text -> !end.message().contains(text))
        .ifPresent(
            text -> found.add("the message is \"" + end.message() + "\", not \"" + text + "\""));
    checkOutput(expected, timeline, found);
    expected
        .abandoned()
        .filter(count -> count != abandoned(timeline))
        .ifPresent(
            count ->
                found.add(abandoned(timeline) + " goroutines are alive at the end, not " + count));
    return found;
  }

  /// What differs when the program does not compile.
  public static List<String> differences(Expectation expected, List<Diagnostic> diagnostics) {
    List<String> found = new ArrayList<>();
    Optional<String> wanted = expected.compileError();
    if (wanted.isEmpty()) {
      diagnostics.forEach(diagnostic -> found.add(diagnostic.toString()));
    } else if (diagnostics.stream().noneMatch(d -> d.toString().contains(wanted.get()))) {
      found.add("no message of the compiler contains \"" + wanted.get() + "\":");
      diagnostics.forEach(diagnostic -> found.add(diagnostic.toString()));
    }
    return found;
  }

  private static void checkOutput(Expectation expected, Timeline timeline, List<String> found) {
    String stdout = stdout(timeline);
    List<String> lines = stdout.isEmpty() ? List.of() : stdout.lines().toList();
    expected
        .stdout()
        .filter(wanted -> !wanted.equals(lines))
        .ifPresent(wanted -> found.add(firstDifference(wanted, lines)));
    expected
        .stdoutUnordered()
        .filter(
            wanted -> !wanted.stream().sorted().toList().equals(lines.stream().sorted().toList()))
        .ifPresent(wanted -> found.add("the output has other lines: " + shorten(lines.toString())));
    expected
        .stdoutMatches()
        .filter(pattern -> !Pattern.compile(pattern, Pattern.DOTALL).matcher(stdout).matches())
        .ifPresent(
            pattern -> found.add("the output does not match " + pattern + ": " + shorten(stdout)));
  }

  private static String firstDifference(List<String> wanted, List<String> lines) {
    int i = 0;
    while (i < wanted.size() && i < lines.size() && wanted.get(i).equals(lines.get(i))) {
      i++;
    }
    return "line "
        + (i + 1)
        + " of the output is "
        + (i < lines.size() ? "\"" + shorten(lines.get(i)) + "\"" : "missing")
        + ", expected "
        + (i < wanted.size() ? "\"" + shorten(wanted.get(i)) + "\"" : "nothing more");
  }

  /// Everything written to stdout.
  public static String stdout(Timeline timeline) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < timeline.size(); i++) {
      if (timeline.events().get(i) instanceof Event.Output output && output.stream() == 1) {
        text.append(output.text());
      }
    }
    return text.toString();
  }

  private static int abandoned(Timeline timeline) {
    int count = 0;
    for (int i = timeline.size() - 1; i >= 0; i--) {
      Event event = timeline.events().get(i);
      if (event instanceof Event.GoAbandon) {
        count++;
      } else if (!(event instanceof Event.ProgramEnd)) {
        break;
      }
    }
    return count;
  }

  private static Event.ProgramEnd lastEvent(Timeline timeline) {
    return timeline.size() > 0
            && timeline.events().get(timeline.size() - 1) instanceof Event.ProgramEnd end
        ? end
        : null;
  }

  private static String word(Event.Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT);
  }

  private static String shorten(String text) {
    String line = text.replace("\n", "\\n");
    return line.length() <= 100 ? line : line.substring(0, 100) + "…";
  }
}
