package interleave.session;

import interleave.source.Diagnostic;
import interleave.timeline.LoopTimeline;
import interleave.timeline.Timeline;
import interleave.timeline.Together;
import java.util.List;

/// The run of a program's twin in JavaScript beside that of the program itself, on one clock.
///
/// @param phase how far it has come
/// @param timeline the recording, growing while `phase` is RUNNING; null when there is none
/// @param diagnostics why it cannot be run
/// @param position where the twin stands: the index of its last event that has happened, plus the
///   part of the next one that has; -1 before the first
/// @param failure an internal error to show; empty when there is none
public record Twin(
    Phase phase,
    LoopTimeline timeline,
    List<Diagnostic> diagnostics,
    double position,
    String failure) {

  /// Not begun yet.
  static final Twin BEGINNING = new Twin(Phase.COMPILING, null, List.of(), -1, "");

  /// How far a twin has come.
  public enum Phase {
    COMPILING,
    /// Somebody has stopped it before there was anything to see.
    STOPPED,
    /// It has errors, or needs what is not supported; see the diagnostics.
    REJECTED,
    RUNNING,
    RECORDED
  }

  Twin rejected(List<Diagnostic> why) {
    return new Twin(Phase.REJECTED, null, List.copyOf(why), -1, "");
  }

  Twin stopped() {
    return new Twin(Phase.STOPPED, null, List.of(), -1, "");
  }

  Twin recording(Phase newPhase, LoopTimeline newTimeline) {
    return new Twin(newPhase, newTimeline, List.of(), position, "");
  }

  Twin failed(String what) {
    Phase now = timeline == null ? Phase.REJECTED : Phase.RECORDED;
    return new Twin(now, timeline, diagnostics, position, what);
  }

  Twin at(double newPosition) {
    return new Twin(phase, timeline, diagnostics, newPosition, failure);
  }

  /// Whether there is something to go through together.
  public boolean runs() {
    return timeline != null;
  }

  /// The index of the event that happens, or, when the playhead rests, has just happened; -1 before
  /// the first.
  public int present() {
    int size = timeline == null ? 0 : timeline.size();
    return Math.min((int) Math.ceil(position), size - 1);
  }

  /// The events of both in the order of their times.
  public Together with(Timeline go) {
    return new Together(go, timeline);
  }
}
