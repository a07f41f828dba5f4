package interleave.bench;

import interleave.base.SeededRandom;
import interleave.picture.Fold;
import interleave.picture.Picture;
import interleave.timeline.Timeline;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Time travel in a recording of about a million events.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TimelineSpeed {

  private final SeededRandom random = new SeededRandom(1);
  private Timeline timeline;

  @Setup
  public void record() {
    timeline = Programs.record(Programs.handOvers());
  }

  /// All events, one after the other.
  @Benchmark
  public Picture foldEverything() {
    Fold fold = timeline.picture(-1).fold();
    for (int at = 0; at < timeline.size(); at++) {
      fold.add(timeline.events().get(at));
    }
    return fold.picture();
  }

  /// The picture at a random event.
  @Benchmark
  public Picture seek() {
    return timeline.picture(random.below(timeline.size()));
  }
}
