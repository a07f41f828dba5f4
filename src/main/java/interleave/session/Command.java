package interleave.session;

import interleave.scenario.Cue;
import interleave.scenario.Scenario;
import interleave.scenario.ScheduleSettings;
import java.nio.file.Path;
import java.util.List;

/// What people can ask a [Session] to do.
public sealed interface Command {

  /// Opens a scenario, a `.go` file or a folder with a program, and runs it. A file that cannot be
  /// read leaves everything as it is and says what is wrong.
  record OpenFile(Path file) implements Command {}

  /// Formats the program as it stands in the editor, writes it into its `.go` file or files, or the
  /// whole scenario with it into any other, and goes on with that file. A file that somebody else
  /// has changed is not written: it is asked about.
  record Save(Path file) implements Command {}

  /// Writes the scenario as one file with everything in it, and stays with the present one.
  record Export(Path file) implements Command {}

  /// Opens a scenario that is already in memory, and runs it.
  ///
  /// @param bundled the name of a bundled one; may be empty
  record OpenScenario(Scenario scenario, String bundled) implements Command {}

  /// Makes a scenario of a piece of Go, and runs it.
  record NewProgram(String text) implements Command {}

  /// Calls the scenario otherwise.
  record Rename(String title) implements Command {}

  /// The file that somebody else has changed is opened; changes that would get lost are kept in a
  /// file of their own.
  record TakeTheirs() implements Command {}

  /// Goes on with what is open, whatever is in the file now. When it was to be saved, it is saved.
  record KeepMine() implements Command {}

  /// Goes on with changes that were not saved.
  record Recover(Draft draft) implements Command {}

  /// Forgets changes that were not saved.
  record Forget(Draft draft) implements Command {}

  /// Takes a notice about the file away.
  record DismissNotice() implements Command {}

  /// Replaces the variant's narrated stops.
  record SetCues(List<Cue> cues) implements Command {}

  /// Formats the program's files as gofmt does, but for those that have syntax errors.
  record Format() implements Command {}

  record ChooseVariant(String name) implements Command {}

  /// The program's text has been edited; it runs when [Run] comes.
  ///
  /// @param file the one that has been edited; empty for the program's first
  record Edit(String file, String code) implements Command {
    /// Of a program of one file.
    public Edit(String code) {
      this("", code);
    }
  }

  /// Brings back the variant's original text and narrated stops.
  record Revert() implements Command {}

  record Run() implements Command {}

  /// Ends the run that is being recorded; what is recorded stays.
  record Stop() implements Command {}

  record ChooseSchedule(ScheduleSettings schedule) implements Command {}

  record Play() implements Command {}

  record Pause() implements Command {}

  /// Play when paused, pause when playing.
  record TogglePlay() implements Command {}

  /// The same backward.
  record ToggleBackward() implements Command {}

  /// To the next (1) or previous (-1) event; several at once with larger numbers.
  record Step(int events) implements Command {}

  /// To the next or previous event of the selected task; of any task when none is selected.
  record StepSelected(boolean forward) implements Command {}

  /// To the next or previous cue; to communications when there are no cues.
  record StepCue(boolean forward) implements Command {}

  /// To the next or previous event at a breakpoint, or to the end.
  record StepBreakpoint(boolean forward) implements Command {}

  /// To the next or previous event on a line of the program; beyond the last to the first, and the
  /// other way round.
  record StepLine(String file, int line, boolean forward) implements Command {}

  /// To an event, plus a part of the next.
  record Seek(double position) implements Command {}

  /// Like [Seek], while the playhead is being dragged: the jump is remembered once, at its begin.
  record Scrub(double position) implements Command {}

  /// To a part of the recording's virtual time, 0 to 1.
  record SeekPart(double part) implements Command {}

  record First() implements Command {}

  record Last() implements Command {}

  /// 0.25 to 4; others are brought into that range.
  record SetSpeed(double speed) implements Command {}

  /// Shows the program beside its twin in JavaScript, which runs then, or alone again.
  record Compare(boolean on) implements Command {}

  /// To a position of both runs together, counted from 0; see [interleave.timeline.Together].
  record SeekBoth(double position) implements Command {}

  /// Like [SeekBoth], while the playhead is being dragged.
  record ScrubBoth(double position) implements Command {}

  /// To the next or previous event on a line of the twin; beyond the last to the first, and the
  /// other way round.
  record StepTwinLine(int line, boolean forward) implements Command {}

  record Select(Selection selection) implements Command {}

  /// Selects the next (or previous) goroutine, in order of creation.
  record SelectNext(boolean forward) implements Command {}

  /// Selects the next (or previous) object that there is at the playhead.
  record SelectNextObject(boolean forward) implements Command {}

  /// Lets running on stop at a line, or no longer.
  ///
  /// @param file empty for the program's first
  record ToggleBreakpoint(String file, int line) implements Command {
    /// In a program of one file.
    public ToggleBreakpoint(int line) {
      this("", line);
    }
  }

  /// Sets a breakpoint, or changes the one that is at its place.
  record SetBreakpoint(Breakpoint breakpoint) implements Command {}

  record RemoveBreakpoint(Breakpoint.Where where) implements Command {}

  /// To the next or previous event at which one breakpoint stops; nowhere when there is none.
  record StepHit(Breakpoint breakpoint, boolean forward) implements Command {}

  /// Gives up searching for where breakpoints stop.
  record StopSearch() implements Command {}

  /// Lets running on stop at what happens to a goroutine (its blocking) or to an object, or no
  /// longer.
  record ToggleWatch(Selection what) implements Command {}

  /// Marks a place of the run, or takes the mark away.
  record ToggleBookmark(int event) implements Command {}

  record NameBookmark(int event, String name) implements Command {}

  /// Answers the question at the playhead, or the open one. Where it was answered before, another
  /// answer begins another run from there; the old one comes back with [Undo].
  record Answer(int choice) implements Command {}

  /// Runs on to the end without any more questions.
  record LetGoDecide() implements Command {}

  /// Begins another run that is the same up to the playhead, and asks from there on who runs next;
  /// the old one comes back with [Undo].
  record RunAnother() implements Command {}

  /// Takes back the last jump of the playhead, or else the leaving of another run.
  record Undo() implements Command {}

  record Redo() implements Command {}

  /// Takes the messages about a broken file away.
  record DismissProblems() implements Command {}
}
