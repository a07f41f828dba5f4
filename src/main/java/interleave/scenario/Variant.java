package interleave.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One version of a scenario's program, such as the wrong and the right one.
///
/// @param name short and unique in the scenario
/// @param title for people; empty when the name says enough
/// @param summary empty when left out
/// @param go the program, or the file of it that people see first
/// @param more the program's other files, also those of other packages and `go.mod`
/// @param goVersion such as `1.21`; empty when left out
/// @param node the same in JavaScript
/// @param nodeSummary what Node.js does differently; empty when left out
/// @param schedule how it is scheduled unless somebody asks for something else
/// @param expected how it ends
/// @param cues narrated stops, in the order in which they happen
public record Variant(
    String name,
    String title,
    String summary,
    Code go,
    List<Code> more,
    String goVersion,
    Optional<Code> node,
    String nodeSummary,
    ScheduleSettings schedule,
    Expectation expected,
    List<Cue> cues) {

  public Variant {
    more = List.copyOf(more);
    cues = List.copyOf(cues);
  }

  /// @param fileName shown in messages and traces; where a program has files in several folders,
  ///   with the way from the folder of its module
  /// @param text whole program text
  public record Code(String fileName, String text) {}

  /// The same with another text of the program.
  public Variant withText(String text) {
    Code code = new Code(go.fileName(), text);
    return with(code, more, cues);
  }

  /// All files of the program, the one that people see first before the others.
  public List<Code> files() {
    List<Code> files = new ArrayList<>(List.of(go));
    files.addAll(more);
    return files;
  }

  /// The same program with other files; at least one.
  public Variant withFiles(List<Code> files) {
    return with(files.getFirst(), files.subList(1, files.size()), cues);
  }

  /// The same with other narrated stops.
  public Variant withCues(List<Cue> others) {
    return with(go, more, others);
  }

  private Variant with(Code program, List<Code> files, List<Cue> stops) {
    return new Variant(
        name,
        title,
        summary,
        program,
        files,
        goVersion,
        node,
        nodeSummary,
        schedule,
        expected,
        stops);
  }

  /// The title, or the name where there is none.
  public String label() {
    return title.isEmpty() ? name : title;
  }
}
