package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.Limits;
import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopMachine;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.List;

/// Runs an event loop and records it. The run goes on only while somebody calls [#advance];
/// meanwhile other threads may look at the [#timeline()], which grows.
public final class LoopRecording {

  /// After so many instructions it is asked whether the recording is full.
  private static final long PART = 4_096;

  private final LoopMachine machine;
  private final LoopRecorder recorder;
  private final LoopTimeline timeline;

  /// @param limits of which this enforces the number of events; the machine enforces the others
  public LoopRecording(LoopMachine machine, List<Source> sources, Limits limits) {
    this.machine = machine;
    AppendList<LoopEvent> events = new AppendList<>();
    this.recorder = new LoopRecorder(events, limits.events());
    this.timeline = new LoopTimeline(sources, events);
  }

  /// Records a whole run.
  public static LoopTimeline record(LoopMachine machine, List<Source> sources, Limits limits) {
    LoopRecording recording = new LoopRecording(machine, sources, limits);
    recording.advance(Long.MAX_VALUE);
    return recording.timeline();
  }

  /// Goes on for about `instructions` instructions.
  ///
  /// @return whether there is more to do
  public boolean advance(long instructions) {
    long left = instructions;
    boolean more = !recorder.over();
    while (more && left > 0) {
      long part = Math.min(left, PART);
      more = machine.run(recorder, part);
      left -= part;
      if (more && recorder.full()) {
        String message = "the recording is full: " + timeline.size() + " events";
        recorder.accept(
            new LoopEvent.ProgramEnd(
                recorder.nanos(), Pos.NONE, LoopEvent.Ending.LIMIT, 2, message));
        more = false;
      }
    }
    return more;
  }

  public LoopTimeline timeline() {
    return timeline;
  }
}
