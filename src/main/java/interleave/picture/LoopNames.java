package interleave.picture;

import interleave.engine.loop.LoopEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the jobs, promises, timers and calls of an event loop are called, for those who want to
/// name them without a picture of their moment. Reads each event once.
public final class LoopNames {

  private final List<LoopEvent> events;
  private final Map<Integer, String> jobs = new HashMap<>();
  private final Map<Integer, String> promises = new HashMap<>();
  private final Map<Integer, String> timers = new HashMap<>();
  private final Map<Integer, String> functions = new HashMap<>();
  private int read;

  /// @param events of a recording, which may grow
  public LoopNames(List<LoopEvent> events) {
    this.events = events;
  }

  private void read() {
    for (int size = events.size(); read < size; read++) {
      switch (events.get(read)) {
        case LoopEvent.JobQueue e -> jobs.put(e.job(), job(e));
        case LoopEvent.PromiseMake e -> {
          boolean named = PromisePicture.isName(e.label());
          promises.put(e.promise(), named ? e.label() : "promise " + e.promise());
        }
        case LoopEvent.TimerSet e -> timers.put(e.timer(), timer(e));
        case LoopEvent.Enter e -> functions.put(e.activation(), e.function());
        default -> {}
      }
    }
  }

  private String job(LoopEvent.JobQueue e) {
    String cause = e.promise() > 0 ? promises.get(e.promise()) : null;
    return LoopFold.label(e, cause == null || cause.startsWith("promise ") ? "" : cause);
  }

  private static String timer(LoopEvent.TimerSet e) {
    return LoopFold.isAnonymous(e.label()) ? e.function() : e.function() + " " + e.label();
  }

  String job(int job) {
    read();
    return jobs.getOrDefault(job, "job " + job);
  }

  String promise(int promise) {
    read();
    return promises.getOrDefault(promise, "promise " + promise);
  }

  String timer(int timer) {
    read();
    return timers.getOrDefault(timer, "timer " + timer);
  }

  String function(int activation) {
    read();
    return functions.getOrDefault(activation, "");
  }
}
