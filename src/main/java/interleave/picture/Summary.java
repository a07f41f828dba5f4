package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a whole run came to, told when it has ended.
///
/// @param goroutines how many there were
/// @param leaked how many still waited for something when the program ended as it was meant to
/// @param nanos how long it took
/// @param waits the longest wait of each goroutine that waited for another, longest first
/// @param channels those that values passed, busiest first
/// @param busy for how long each P ran goroutines
public record Summary(
    int goroutines,
    int leaked,
    long nanos,
    List<Wait> waits,
    List<Traffic> channels,
    List<Long> busy) {

  /// @param object what for; null when that has no name, or when it was a select of several
  public record Wait(TaskId task, WaitReason reason, ObjectId object, long nanos) {}

  /// @param values how many were sent to it
  public record Traffic(ObjectId channel, int values) {}

  /// One pass over all events of a run.
  public static Summary of(List<Event> events) {
    return new Tally().run(events);
  }

  /// In words, the most important first; a sentence each.
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        (goroutines == 1 ? "1 goroutine" : goroutines + " goroutines")
            + " in "
            + Durations.text(nanos)
            + (leaked == 0 ? "." : leaked == 1 ? ", 1 leaked." : ", " + leaked + " leaked."));
    if (!waits.isEmpty()) {
      Wait longest = waits.getFirst();
      sentences.add(
          "Longest wait: "
              + longest.task()
              + ", "
              + Durations.text(longest.nanos())
              + (longest.object() == null
                  ? " in " + longest.reason().text()
                  : " for " + longest.object())
              + ".");
    }
    if (!channels.isEmpty()) {
      Traffic most = channels.getFirst();
      sentences.add(
          "Busiest channel: "
              + most.channel()
              + ", "
              + (most.values() == 1 ? "1 value." : most.values() + " values."));
    }
    List<String> parts = new ArrayList<>();
    for (int p = 0; p < busy.size(); p++) {
      if (busy.get(p) > 0) {
        parts.add("P" + p + " " + Durations.text(busy.get(p)));
      }
    }
    if (!parts.isEmpty()) {
      sentences.add("Time on " + String.join(", ", parts) + ".");
    }
    return sentences;
  }

  /// Counts while the events pass.
  private static final class Tally {
    private final Map<TaskId, Wait> since = new LinkedHashMap<>();
    private final Map<TaskId, Wait> longest = new LinkedHashMap<>();
    private final Map<ObjectId, Integer> sent = new LinkedHashMap<>();
    private final Map<TaskId, Event.GoStart> running = new LinkedHashMap<>();
    private final List<Long> busy = new ArrayList<>();
    private int goroutines;
    private int leaked;
    private long nanos;

    Summary run(List<Event> events) {
      events.forEach(this::note);
      List<Wait> waits = new ArrayList<>(longest.values());
      waits.sort(Comparator.comparingLong(Wait::nanos).reversed());
      List<Traffic> channels = new ArrayList<>();
      sent.forEach((channel, values) -> channels.add(new Traffic(channel, values)));
      channels.sort(Comparator.comparingInt(Traffic::values).reversed());
      return new Summary(
          goroutines, leaked, nanos, List.copyOf(waits), List.copyOf(channels), List.copyOf(busy));
    }

    private void note(Event event) {
      nanos = event.nanos();
      switch (event) {
        case Event.GoCreate _ -> goroutines++;
        case Event.GoStart e -> running.put(e.task(), e);
        case Event.GoStop e -> stop(e.task());
        case Event.GoBlock e -> {
          stop(e.task());
          if (e.reason() != WaitReason.SLEEP) {
            since.put(e.task(), new Wait(e.task(), e.reason(), e.object(), nanos));
          }
        }
        case Event.GoBlockSend e -> block(e.task(), WaitReason.CHAN_SEND, e.channel());
        case Event.GoBlockReceive e -> block(e.task(), WaitReason.CHAN_RECEIVE, e.channel());
        case Event.GoBlockSelect e -> block(e.task(), WaitReason.SELECT, null);
        case Event.GoUnblock e -> free(e.woken());
        case Event.GoEnd e -> stop(e.task());
        case Event.GoAbandon e -> {
          stop(e.task());
          leaked += free(e.task()) && e.task().number() > 1 ? 1 : 0;
        }
        case Event.ChanSend e -> sent.merge(e.channel(), 1, Integer::sum);
        case Event.ChanReceive e when e.sender() != null ->
            sent.merge(e.channel(), 1, Integer::sum);
        case Event.ProgramEnd e -> {
          List.copyOf(running.keySet()).forEach(this::stop);
          leaked = isAsMeant(e.ending()) ? leaked : 0;
        }
        default -> {}
      }
    }

    /// Whoever still waits then has been forgotten.
    private static boolean isAsMeant(Event.Ending ending) {
      return switch (ending) {
        case RETURNED, EXITED -> true;
        case PANICKED, FATAL, DEADLOCKED, LIMIT -> false;
      };
    }

    private void block(TaskId task, WaitReason reason, ObjectId object) {
      stop(task);
      since.put(task, new Wait(task, reason, object, nanos));
    }

    private void stop(TaskId task) {
      Event.GoStart start = running.remove(task);
      if (start == null) {
        return;
      }
      while (busy.size() <= start.proc()) {
        busy.add(0L);
      }
      busy.set(start.proc(), busy.get(start.proc()) + nanos - start.nanos());
    }

    private boolean free(TaskId task) {
      Wait begun = since.remove(task);
      if (begun == null) {
        return false;
      }
      Wait wait = new Wait(task, begun.reason(), begun.object(), nanos - begun.nanos());
      longest.merge(task, wait, (a, b) -> a.nanos() >= b.nanos() ? a : b);
      return true;
    }
  }
}
