package interleave.session;

import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.timeline.LoopRecording;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One compile and run of a twin, on the engine thread.
final class TwinJob {

  private static final long NANOS_BETWEEN_LOOKS = 50_000_000;
  private static final long INSTRUCTIONS_BETWEEN_LOOKS = 20_000;

  private final Supplier<Runs.Loop> prepare;
  private final Consumer<UnaryOperator<Twin>> deliver;
  private volatile boolean stopped;

  /// @param deliver hands a change over to the window's thread
  TwinJob(Supplier<Runs.Loop> prepare, Consumer<UnaryOperator<Twin>> deliver) {
    this.prepare = prepare;
    this.deliver = deliver;
  }

  void stop() {
    stopped = true;
  }

  void begin() {
    if (stopped) {
      return;
    }
    try {
      switch (prepare.get()) {
        case Runs.Loop.Rejected(List<Diagnostic> why) -> deliver.accept(twin -> twin.rejected(why));
        case Runs.Loop.Ready(LoopRecording recording) -> record(recording);
      }
    } catch (RuntimeException | StackOverflowError e) {
      deliver.accept(twin -> twin.failed(e.toString()));
    } catch (OutOfMemoryError e) {
      deliver.accept(twin -> twin.failed("not enough memory to go on recording"));
    }
  }

  private void record(LoopRecording recording) {
    boolean more = advance(recording);
    Twin.Phase first = more ? Twin.Phase.RUNNING : Twin.Phase.RECORDED;
    deliver.accept(twin -> twin.recording(first, recording.timeline()));
    while (more && !stopped) {
      more = advance(recording);
    }
    deliver.accept(twin -> twin.recording(Twin.Phase.RECORDED, recording.timeline()));
  }

  private boolean advance(LoopRecording recording) {
    long end = System.nanoTime() + NANOS_BETWEEN_LOOKS;
    boolean more;
    do {
      more = recording.advance(INSTRUCTIONS_BETWEEN_LOOKS);
    } while (more && !stopped && System.nanoTime() < end);
    recording.timeline().catchUp();
    return more;
  }

  /// Why a program without a twin cannot be compared.
  static Runs.Loop none(String file) {
    return new Runs.Loop.Rejected(
        List.of(Diagnostic.at(new Pos(file, 1, 1), "JavaScript cannot be run here")));
  }
}
