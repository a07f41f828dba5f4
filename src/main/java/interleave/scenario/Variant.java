package interleave.scenario;

import java.util.List;
import java.util.Optional;

/// One version of a scenario's program, such as the wrong and the right one.
///
/// @param name short and unique in the scenario
/// @param title for people; empty when the name says enough
/// @param summary empty when left out
/// @param go the program
/// @param goVersion such as `1.21`; empty when left out
/// @param node the same in JavaScript
/// @param schedule how it is scheduled unless somebody asks for something else
/// @param expected how it ends
/// @param cues narrated stops, in the order in which they happen
public record Variant(
    String name,
    String title,
    String summary,
    Code go,
    String goVersion,
    Optional<Code> node,
    ScheduleSettings schedule,
    Expectation expected,
    List<Cue> cues) {

  public Variant {
    cues = List.copyOf(cues);
  }

  /// @param fileName shown in messages and traces
  /// @param text whole program text
  public record Code(String fileName, String text) {}

  /// The same with another text of the program.
  public Variant withText(String text) {
    Code code = new Code(go.fileName(), text);
    return new Variant(name, title, summary, code, goVersion, node, schedule, expected, cues);
  }

  /// The same with other narrated stops.
  public Variant withCues(List<Cue> others) {
    return new Variant(name, title, summary, go, goVersion, node, schedule, expected, others);
  }

  /// The title, or the name where there is none.
  public String label() {
    return title.isEmpty() ? name : title;
  }
}
