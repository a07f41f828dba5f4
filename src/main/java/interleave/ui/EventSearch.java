package interleave.ui;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.EventLine;
import interleave.picture.Mention;
import interleave.session.DeepThread;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javafx.application.Platform;

/// Finds the events that fit some words: a goroutine (`G4`), a line (`:29`), or parts of what the
/// list of events says. Looks in the background; a million events take a moment.
final class EventSearch implements AutoCloseable {

  private static final Pattern GOROUTINE = Pattern.compile("g\\d+");
  private static final Pattern LINE = Pattern.compile(":\\d+");
  private static final int BETWEEN_LOOKS = 4096;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "search"));
  private final List<Runnable> listeners = new ArrayList<>();
  private Timeline timeline;
  private int size;
  private String query = "";
  private int[] matches = {};
  private volatile int wanted;

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  /// @param whole whether the recording has come to its end, or to a question
  void show(Timeline newTimeline, boolean whole) {
    boolean grown = whole && newTimeline != null && newTimeline.size() != size;
    if (newTimeline != timeline || grown) {
      timeline = newTimeline;
      size = timeline == null ? 0 : timeline.size();
      find();
    }
  }

  void look(String text) {
    String next = text.strip().toLowerCase(Locale.ROOT);
    if (!next.equals(query)) {
      query = next;
      find();
    }
  }

  /// Whether anything is looked for.
  boolean isActive() {
    return !query.isEmpty();
  }

  /// The events that fit, in order; not to be changed.
  int[] matches() {
    return matches;
  }

  /// The next (or previous) match after (or before) event `at`, going round at the ends; -1 when
  /// there is none.
  int next(int at, boolean forward) {
    if (matches.length == 0) {
      return -1;
    }
    int place = Arrays.binarySearch(matches, at);
    int next =
        forward ? (place >= 0 ? place + 1 : -place - 1) : (place >= 0 ? place : -place - 1) - 1;
    return matches[Math.floorMod(next, matches.length)];
  }

  private void find() {
    int number = ++wanted;
    if (query.isEmpty() || timeline == null) {
      become(new int[0]);
      return;
    }
    Timeline in = timeline;
    String[] words = query.split("\\s+");
    thread.execute(
        () -> {
          int[] found = find(in, words, number);
          Platform.runLater(
              () -> {
                if (number == wanted) {
                  become(found);
                }
              });
        });
  }

  private int[] find(Timeline in, String[] words, int number) {
    int[] found = new int[16];
    int count = 0;
    int end = in.size();
    for (int at = 0; at < end; at++) {
      if (at % BETWEEN_LOOKS == 0 && number != wanted) {
        break;
      }
      if (fits(in.events().get(at), words)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = at;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void become(int[] found) {
    matches = found;
    listeners.forEach(Runnable::run);
  }

  private static boolean fits(Event event, String[] words) {
    String text = null;
    for (String word : words) {
      if (GOROUTINE.matcher(word).matches()) {
        if (!is(event.task(), word) && !is(Mention.other(event), word)) {
          return false;
        }
      } else if (LINE.matcher(word).matches()) {
        if (event.pos().line() != Long.parseLong(word.substring(1))) {
          return false;
        }
      } else {
        if (text == null) {
          EventLine line = EventLine.of(event);
          text = (line.verb() + " " + line.detail()).toLowerCase(Locale.ROOT);
        }
        if (!text.contains(word)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean is(TaskId task, String word) {
    return task != null && task.toString().equalsIgnoreCase(word);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
