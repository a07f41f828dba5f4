package interleave.bench;

import interleave.engine.Outcome;
import interleave.engine.event.EventSink;
import interleave.golang.GoProgram;
import interleave.search.strategy.GoLike;
import interleave.timeline.Timeline;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How fast Go programs run: operations a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MachineSpeed {

  private final GoProgram handOvers = Programs.handOvers();
  private final GoProgram mutex = Programs.mutex();
  private final GoProgram select = Programs.select();
  private final GoProgram calls = Programs.calls();
  private final GoProgram loop = Programs.loop();

  @Benchmark
  @OperationsPerInvocation(Programs.HAND_OVERS)
  public Outcome handOversWithoutEvents() {
    return run(handOvers);
  }

  @Benchmark
  @OperationsPerInvocation(Programs.HAND_OVERS)
  public Timeline handOversRecorded() {
    return Programs.record(handOvers);
  }

  @Benchmark
  @OperationsPerInvocation(Programs.HAND_OVERS)
  public Timeline lockTurnsRecorded() {
    return Programs.record(mutex);
  }

  @Benchmark
  @OperationsPerInvocation(Programs.HAND_OVERS)
  public Timeline selectsRecorded() {
    return Programs.record(select);
  }

  @Benchmark
  @OperationsPerInvocation(Programs.FIB_CALLS)
  public Outcome calls() {
    return run(calls);
  }

  @Benchmark
  @OperationsPerInvocation(Programs.LOOPS)
  public Outcome loopIterations() {
    return run(loop);
  }

  private static Outcome run(GoProgram program) {
    return Programs.machine(program).run(new GoLike(1), EventSink.NONE, Long.MAX_VALUE);
  }
}
