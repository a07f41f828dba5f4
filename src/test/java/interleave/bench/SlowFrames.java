package interleave.bench;

import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Says where a thread was while a frame took long: it is looked at every millisecond, and of a
/// slow frame the stacks are told, the most frequent first. On with `-Dbench.slow=16`, for frames
/// of 16 ms and more; what is measured meanwhile is a little more than otherwise.
final class SlowFrames {

  private static final int DEPTH = 24;
  private static final int TOLD = 6;

  private final int millis = Integer.getInteger("bench.slow", 0);
  private final long thread;
  private final List<StackTraceElement[]> seen = new ArrayList<>();

  SlowFrames(long thread) {
    this.thread = thread;
    if (millis > 0) {
      Thread.ofPlatform().daemon().name("bench sampler").start(this::look);
    }
  }

  private void look() {
    while (true) {
      ThreadInfo info = BenchWindow.THREADS.getThreadInfo(thread, 200);
      if (info != null && info.getThreadState() == Thread.State.RUNNABLE) {
        synchronized (seen) {
          seen.add(info.getStackTrace());
        }
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  void begin() {
    synchronized (seen) {
      seen.clear();
    }
  }

  void end(String frame, long nanos) {
    if (millis == 0 || nanos < millis * 1_000_000L) {
      return;
    }
    Map<String, Integer> stacks = new LinkedHashMap<>();
    synchronized (seen) {
      for (StackTraceElement[] stack : seen) {
        String text =
            Arrays.stream(stack)
                .limit(DEPTH)
                .map(
                    e ->
                        "    "
                            + e.getClassName()
                            + "."
                            + e.getMethodName()
                            + ":"
                            + e.getLineNumber())
                .collect(Collectors.joining("\n"));
        if (!text.contains("_runLoop:") || text.indexOf("_runLoop") > 120) {
          stacks.merge(text, 1, Integer::sum);
        }
      }
    }
    System.out.printf("slow: %s, %.1f ms%n", frame, nanos / 1e6);
    stacks.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(TOLD)
        .forEach(e -> System.out.println("  " + e.getValue() + " times\n" + e.getKey()));
  }
}
