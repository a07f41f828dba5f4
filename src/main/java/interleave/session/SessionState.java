package interleave.session;

import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.source.Diagnostic;
import interleave.timeline.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Everything the window shows, at one instant.
///
/// @param phase of the open program
/// @param scenario null before the first one is opened
/// @param file where it came from; null for a scenario that was never in a file
/// @param variant null before the first scenario is opened
/// @param code the program's text as it stands in the editor
/// @param schedule how it runs: the variant's own settings, or what people have chosen since
/// @param diagnostics why the program does not compile
/// @param problems why a file could not be opened; the scenario before it stays open
/// @param timeline the recording, growing while `phase` is RUNNING; null when there is none
/// @param cues the variant's narrated stops with their places, in the order of the scenario
/// @param position the playhead: index of the last event that has happened, plus the part of the
///   next one that has; -1 before the first
/// @param playing whether the playhead moves by itself
/// @param speed 0.25 to 4
/// @param breakpoints lines of the program
/// @param failure an internal error to show; empty when there is none
public record SessionState(
    Phase phase,
    Scenario scenario,
    Path file,
    Variant variant,
    String code,
    ScheduleSettings schedule,
    List<Diagnostic> diagnostics,
    List<ScenarioProblem> problems,
    Timeline timeline,
    List<PlacedCue> cues,
    double position,
    boolean playing,
    double speed,
    Selection selection,
    Set<Integer> breakpoints,
    String failure) {

  public static final SessionState EMPTY =
      new SessionState(
          Phase.EMPTY,
          null,
          null,
          null,
          "",
          ScheduleSettings.DEFAULT,
          List.of(),
          List.of(),
          null,
          List.of(),
          -1,
          false,
          1,
          Selection.NOTHING,
          Set.of(),
          "");

  /// How far the open program has come.
  public enum Phase {
    /// Nothing is open.
    EMPTY,
    /// Being compiled.
    COMPILING,
    /// It does not compile; see the diagnostics.
    REJECTED,
    /// Being run and recorded.
    RUNNING,
    /// Recorded to its end.
    RECORDED
  }

  /// The index of the last event that has wholly happened; -1 before the first.
  public int event() {
    return (int) Math.floor(position);
  }

  /// The index of the event that happens, or, when the playhead rests, has just happened; -1 before
  /// the first.
  public int present() {
    int size = timeline == null ? 0 : timeline.size();
    return Math.min((int) Math.ceil(position), size - 1);
  }

  /// Whether the text in the editor differs from the variant's.
  public boolean isEdited() {
    return variant != null && !code.equals(variant.go().text());
  }

  /// The placed cue at or before the playhead that is nearest to it; null when there is none.
  public PlacedCue currentCue() {
    PlacedCue best = null;
    for (PlacedCue cue : cues) {
      if (cue.isPlaced()
          && cue.event() <= position
          && (best == null || cue.event() >= best.event())) {
        best = cue;
      }
    }
    return best;
  }

  SessionState withPhase(Phase newPhase) {
    return new SessionState(
        newPhase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withScenario(Scenario newScenario, Path newFile) {
    return new SessionState(
        phase,
        newScenario,
        newFile,
        null,
        "",
        schedule,
        List.of(),
        List.of(),
        null,
        List.of(),
        -1,
        false,
        speed,
        Selection.NOTHING,
        Set.of(),
        "");
  }

  SessionState withVariant(Variant newVariant) {
    return new SessionState(
        phase,
        scenario,
        file,
        newVariant,
        newVariant.go().text(),
        newVariant.schedule(),
        List.of(),
        problems,
        null,
        List.of(),
        -1,
        false,
        speed,
        Selection.NOTHING,
        Set.of(),
        "");
  }

  SessionState withCode(String newCode) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        newCode,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withSchedule(ScheduleSettings newSchedule) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        newSchedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withDiagnostics(List<Diagnostic> newDiagnostics) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        List.copyOf(newDiagnostics),
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withProblems(List<ScenarioProblem> newProblems) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        List.copyOf(newProblems),
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withTimeline(Timeline newTimeline) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        newTimeline,
        List.of(),
        -1,
        false,
        speed,
        Selection.NOTHING,
        breakpoints,
        failure);
  }

  SessionState withCues(List<PlacedCue> newCues) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        List.copyOf(newCues),
        position,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withPosition(double newPosition) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        newPosition,
        playing,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withPlaying(boolean newPlaying) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        newPlaying,
        speed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withSpeed(double newSpeed) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        newSpeed,
        selection,
        breakpoints,
        failure);
  }

  SessionState withSelection(Selection newSelection) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        newSelection,
        breakpoints,
        failure);
  }

  SessionState withBreakpoints(Set<Integer> lines) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        Set.copyOf(lines),
        failure);
  }

  SessionState withFailure(String text) {
    return new SessionState(
        phase,
        scenario,
        file,
        variant,
        code,
        schedule,
        diagnostics,
        problems,
        timeline,
        cues,
        position,
        playing,
        speed,
        selection,
        breakpoints,
        text);
  }
}
