package interleave.bench;

import interleave.engine.Machine;
import interleave.engine.event.EventSink;
import interleave.golang.GoProgram;
import interleave.search.strategy.GoLike;
import interleave.timeline.EventLog;
import interleave.timeline.Recorder;
import interleave.timeline.Timeline;
import java.lang.ref.Reference;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How much memory recordings and goroutines take: what the heap holds more after collecting all
/// garbage. The numbers are in the columns `bytesEach`; the times mean nothing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx4g", "-XX:+UseSerialGC"})
public class MemoryUse {

  private static final int PARKED = 100_000;

  /// What is recorded.
  @Param({"handOvers", "mutex", "select"})
  public String program;

  /// The result.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Bytes {
    /// Bytes for one event or goroutine.
    public double bytesEach;
  }

  private GoProgram chosen() {
    return switch (program) {
      case "mutex" -> Programs.mutex();
      case "select" -> Programs.select();
      default -> Programs.handOvers();
    };
  }

  /// The log of events alone.
  @Benchmark
  public void event(Bytes bytes) {
    GoProgram compiled = chosen();
    long before = held();
    EventLog log = log(compiled);
    bytes.bytesEach = (held() - before) / (double) log.size();
  }

  private static EventLog log(GoProgram compiled) {
    EventLog log = new EventLog();
    Programs.machine(compiled)
        .run(new GoLike(1), new Recorder(log, Long.MAX_VALUE), Long.MAX_VALUE);
    return log;
  }

  /// With keyframes of the machine, the index and the pictures: all that the window keeps.
  @Benchmark
  public void eventOfATimeline(Bytes bytes) {
    GoProgram compiled = chosen();
    long before = held();
    Timeline timeline = Programs.record(compiled);
    timeline.catchUp();
    bytes.bytesEach = (held() - before) / (double) timeline.size();
  }

  /// A goroutine that waits for a channel, without a recording.
  @Benchmark
  public void parkedGoroutine(Bytes bytes) {
    bytes.bytesEach = parked(Programs.waiting(PARKED));
  }

  private static double parked(GoProgram compiled) {
    long before = held();
    Machine machine = Programs.machine(compiled);
    // until all have come to their wait
    machine.run(new GoLike(1), EventSink.NONE, 2L * PARKED);
    double each = (held() - before) / (double) PARKED;
    Reference.reachabilityFence(machine);
    return each;
  }

  private static long held() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
