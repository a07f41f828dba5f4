package interleave.bench;

import interleave.stage.Theme;
import interleave.timeline.Timeline;
import interleave.ui.FrameImage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A whole frame of 1920×1080, laid out, drawn in software, read back and packed as a PNG: an upper
/// bound of what the window does for one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FrameSpeed {

  @Param({"10", "100", "1000"})
  int goroutines;

  private Timeline timeline;

  @Setup
  public void record() {
    FrameImage.startWithoutDisplay();
    timeline = Programs.record(Programs.waiting(goroutines));
  }

  @Benchmark
  public byte[] frame() {
    return FrameImage.render(timeline, timeline.size() / 2.0, 1920, 1080, Theme.DARK);
  }
}
