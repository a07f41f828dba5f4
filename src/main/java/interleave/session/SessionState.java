package interleave.session;

import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.ScenarioProblem;
import interleave.scenario.ScheduleSettings;
import interleave.scenario.Variant;
import interleave.source.Diagnostic;
import interleave.timeline.Races;
import interleave.timeline.Timeline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything the window shows, at one instant.
///
/// @param phase of the open program
/// @param scenario null before the first one is opened
/// @param document where it came from and what is on disk
/// @param variant null before the first scenario is opened
/// @param files the program's files as they stand in the editor; none before the first program
/// @param schedule how it runs: the variant's own settings, or what people have chosen since
/// @param diagnostics why the program does not compile
/// @param problems why a file could not be opened; the scenario before it stays open
/// @param timeline the recording, growing while `phase` is RUNNING; null when there is none
/// @param races the recording's data races; none before they have been looked for
/// @param cues the variant's narrated stops with their places, in the order of the scenario
/// @param position the playhead: index of the last event that has happened, plus the part of the
///   next one that has; -1 before the first
/// @param playing whether the playhead moves by itself
/// @param speed 0.25 to 4
/// @param breakpoints where running on stops
/// @param hits where in the recording that is, as far as it has been searched
/// @param bookmarks places people have marked, in order of the run
/// @param questions what a person has been asked and has answered while the program ran, in order
/// @param comparing whether the program is shown beside its twin in JavaScript, where it has one
/// @param twin the run of the twin; null while there is nothing to compare
/// @param branch where this run left another one; null for a run of its own
/// @param failure an internal error to show; empty when there is none
public record SessionState(
    Phase phase,
    Scenario scenario,
    Document document,
    Variant variant,
    List<Variant.Code> files,
    ScheduleSettings schedule,
    List<Diagnostic> diagnostics,
    List<ScenarioProblem> problems,
    Timeline timeline,
    Races races,
    List<PlacedCue> cues,
    double position,
    boolean playing,
    double speed,
    Selection selection,
    List<Breakpoint> breakpoints,
    Hits hits,
    List<Bookmark> bookmarks,
    List<Question> questions,
    boolean comparing,
    Twin twin,
    Branch branch,
    String failure) {

  public static final SessionState EMPTY =
      new SessionState(
          Phase.EMPTY,
          null,
          Document.NONE,
          null,
          List.of(),
          ScheduleSettings.DEFAULT,
          List.of(),
          List.of(),
          null,
          Races.NONE,
          List.of(),
          -1,
          false,
          1,
          Selection.NOTHING,
          List.of(),
          Hits.NONE,
          List.of(),
          List.of(),
          false,
          null,
          null,
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
    /// Recorded up to a choice that a person has to make.
    ASKING,
    /// Recorded to its end.
    RECORDED
  }

  /// Whether the variant has a twin that it can be compared with.
  public boolean canCompare() {
    return variant != null && variant.node().isPresent();
  }

  /// Whether both runs are there to go through together.
  public boolean isTogether() {
    return twin != null && twin.runs() && timeline != null;
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

  /// The file it came from; null for a scenario that is in none.
  public Path file() {
    return document.file();
  }

  /// Whether the text in the editor differs from the original one.
  public boolean isEdited() {
    return variant != null && !files.equals(originalFiles());
  }

  /// Whether the text of a file differs from the original one.
  public boolean isEdited(String file) {
    return variant != null
        && originalFiles().stream()
            .noneMatch(code -> code.fileName().equals(file) && code.text().equals(text(file)));
  }

  /// The files that the variant had when the scenario was opened.
  public List<Variant.Code> originalFiles() {
    return document
        .original()
        .flatMap(original -> original.variant(variant.name()))
        .orElse(variant)
        .files();
  }

  /// The text of the program's first file; empty before the first program.
  public String code() {
    return files.isEmpty() ? "" : files.getFirst().text();
  }

  /// The text of a file; empty when the program has none of that name.
  public String text(String file) {
    return files.stream()
        .filter(code -> code.fileName().equals(file))
        .map(Variant.Code::text)
        .findFirst()
        .orElse("");
  }

  /// The name of a file that a command means: empty stands for the program's first.
  String named(String file) {
    return file.isEmpty() && !files.isEmpty() ? files.getFirst().fileName() : file;
  }

  /// The variant with the text in the editor; null before the first program.
  public Variant edited() {
    return variant == null ? null : variant.withFiles(files);
  }

  /// The scenario with the text in the editor; null before the first one is opened.
  public Scenario current() {
    return scenario == null || variant == null ? scenario : scenario.withVariant(edited());
  }

  /// Whether what is open differs from what is in its file.
  public boolean isUnsaved() {
    return variant != null && document.saved().map(saved -> !saved.equals(current())).orElse(false);
  }

  /// The breakpoint at a place; null when there is none.
  public Breakpoint breakpoint(Breakpoint.Where where) {
    return breakpoints.stream().filter(b -> b.where().equals(where)).findFirst().orElse(null);
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

  /// The choice a person has to make at the place where the playhead rests, or has made there; null
  /// when there is none.
  public Question question() {
    boolean rests = !playing && position == Math.floor(position);
    if (rests && phase != Phase.RUNNING) {
      for (int i = questions.size() - 1; i >= 0; i--) {
        if (questions.get(i).event() == event()) {
          return questions.get(i);
        }
      }
    }
    return null;
  }

  /// The question that the audience is asked while the playhead rests on it.
  public Optional<Cue.Question> asked() {
    PlacedCue cue = currentCue();
    return cue != null && !playing && cue.event() == position
        ? cue.cue().question()
        : Optional.empty();
  }

  SessionState withPhase(Phase phase) {
    return changed(d -> d.phase = phase);
  }

  SessionState withScenario(Scenario scenario, Document document) {
    return changed(
        d -> {
          d.scenario = scenario;
          d.document = document;
          d.variant = null;
          d.files = List.of();
          d.problems = List.of();
          d.forgetRun();
        });
  }

  SessionState withVariant(Variant variant) {
    return changed(
        d -> {
          d.variant = variant;
          d.files = variant.files();
          d.schedule = variant.schedule();
          d.forgetRun();
        });
  }

  SessionState withDocument(Document document) {
    return changed(d -> d.document = document);
  }

  /// The same recording, with another scenario around it.
  SessionState withEdited(Scenario scenario, Variant variant, List<PlacedCue> cues) {
    return changed(
        d -> {
          d.scenario = scenario;
          d.variant = variant;
          d.cues = List.copyOf(cues);
        });
  }

  SessionState withFiles(List<Variant.Code> files) {
    return changed(d -> d.files = List.copyOf(files));
  }

  /// The same with another text of one file.
  SessionState withText(String file, String text) {
    return withFiles(
        files.stream()
            .map(code -> code.fileName().equals(file) ? new Variant.Code(file, text) : code)
            .toList());
  }

  SessionState withSchedule(ScheduleSettings schedule) {
    return changed(d -> d.schedule = schedule);
  }

  SessionState withDiagnostics(List<Diagnostic> diagnostics) {
    return changed(d -> d.diagnostics = List.copyOf(diagnostics));
  }

  SessionState withProblems(List<ScenarioProblem> problems) {
    return changed(d -> d.problems = List.copyOf(problems));
  }

  SessionState withTimeline(Timeline timeline) {
    return changed(
        d -> {
          d.timeline = timeline;
          d.races = Races.NONE;
          d.forgetPlace();
        });
  }

  SessionState withRaces(Races races) {
    return changed(d -> d.races = races);
  }

  SessionState withCues(List<PlacedCue> cues) {
    return changed(d -> d.cues = List.copyOf(cues));
  }

  SessionState withPosition(double position) {
    return changed(d -> d.position = position);
  }

  SessionState withPlaying(boolean playing) {
    return changed(d -> d.playing = playing);
  }

  SessionState withSpeed(double speed) {
    return changed(d -> d.speed = speed);
  }

  SessionState withSelection(Selection selection) {
    return changed(d -> d.selection = selection);
  }

  SessionState withBreakpoints(List<Breakpoint> breakpoints) {
    return changed(d -> d.breakpoints = List.copyOf(breakpoints));
  }

  SessionState withHits(Hits hits) {
    return changed(d -> d.hits = hits);
  }

  SessionState withBookmarks(List<Bookmark> bookmarks) {
    return changed(d -> d.bookmarks = List.copyOf(bookmarks));
  }

  SessionState withQuestions(List<Question> questions) {
    return changed(d -> d.questions = List.copyOf(questions));
  }

  SessionState withComparing(boolean comparing) {
    return changed(
        d -> {
          d.comparing = comparing;
          d.twin = comparing ? d.twin : null;
        });
  }

  SessionState withTwin(Twin twin) {
    return changed(d -> d.twin = twin);
  }

  SessionState withBranch(Branch branch) {
    return changed(d -> d.branch = branch);
  }

  SessionState withFailure(String failure) {
    return changed(d -> d.failure = failure);
  }

  private SessionState changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.state();
  }

  /// The same components, free to change: a state is copied in this one place.
  private static final class Draft {
    Phase phase;
    Scenario scenario;
    Document document;
    Variant variant;
    List<Variant.Code> files;
    ScheduleSettings schedule;
    List<Diagnostic> diagnostics;
    List<ScenarioProblem> problems;
    Timeline timeline;
    Races races;
    List<PlacedCue> cues;
    double position;
    boolean playing;
    double speed;
    Selection selection;
    List<Breakpoint> breakpoints;
    Hits hits;
    List<Bookmark> bookmarks;
    List<Question> questions;
    boolean comparing;
    Twin twin;
    Branch branch;
    String failure;

    Draft(SessionState s) {
      phase = s.phase;
      scenario = s.scenario;
      document = s.document;
      variant = s.variant;
      files = s.files;
      schedule = s.schedule;
      diagnostics = s.diagnostics;
      problems = s.problems;
      timeline = s.timeline;
      races = s.races;
      cues = s.cues;
      position = s.position;
      playing = s.playing;
      speed = s.speed;
      selection = s.selection;
      breakpoints = s.breakpoints;
      hits = s.hits;
      bookmarks = s.bookmarks;
      questions = s.questions;
      comparing = s.comparing;
      twin = s.twin;
      branch = s.branch;
      failure = s.failure;
    }

    /// Nothing of the program before this one stays.
    void forgetRun() {
      diagnostics = List.of();
      timeline = null;
      races = Races.NONE;
      breakpoints = List.of();
      failure = "";
      forgetPlace();
    }

    void forgetPlace() {
      cues = List.of();
      position = -1;
      playing = false;
      selection = Selection.NOTHING;
      hits = Hits.NONE;
      bookmarks = List.of();
      questions = List.of();
      branch = null;
      twin = twin == null ? null : twin.at(-1);
    }

    SessionState state() {
      return new SessionState(
          phase,
          scenario,
          document,
          variant,
          files,
          schedule,
          diagnostics,
          problems,
          timeline,
          races,
          cues,
          position,
          playing,
          speed,
          selection,
          breakpoints,
          hits,
          bookmarks,
          questions,
          comparing,
          twin,
          branch,
          failure);
    }
  }
}
