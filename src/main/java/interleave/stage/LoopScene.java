package interleave.stage;

import interleave.engine.loop.LoopEvent.JobKind;
import interleave.picture.AwaitPicture;
import interleave.picture.Durations;
import interleave.picture.FramePicture;
import interleave.picture.JobPicture;
import interleave.picture.Look;
import interleave.picture.LoopPicture;
import interleave.picture.PromisePicture;
import interleave.picture.TimerPicture;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One picture of an event loop, laid out: every card with its place, and how much there is that
/// has none.
final class LoopScene {

  private final LoopLayout layout;
  private final LoopPicture picture;
  private final Map<String, LoopItem> items = new LinkedHashMap<>();
  private final Map<Box, Integer> folded = new LinkedHashMap<>();
  private int placed;

  /// @param slots which promises have a place
  /// @param nanos virtual time at the playhead, for what counts down
  LoopScene(LoopLayout layout, LoopPicture picture, PromiseSlots slots, long nanos) {
    this.layout = layout;
    this.picture = picture;
    if (!layout.folded()) {
      promises(slots);
      timers(nanos);
      list(layout.microtasks(), joined(picture.nextTicks(), picture.microtasks()));
      list(layout.tasks(), joined(picture.tasks(), picture.immediates()));
      stack();
    }
  }

  LoopPicture picture() {
    return picture;
  }

  /// The upper edge of where functions are put on each other.
  double top() {
    return layout.frames().y();
  }

  Map<String, LoopItem> items() {
    return items;
  }

  /// Where what a card shows stands or was made, as `file:line`; empty when nowhere.
  String pos(String key) {
    int id = Integer.parseInt(key.substring(1));
    Pos pos =
        switch (key.charAt(0)) {
          case 'p' -> picture.promise(id) == null ? Pos.NONE : picture.promise(id).pos();
          case 't' -> picture.timer(id) == null ? Pos.NONE : picture.timer(id).pos();
          case 'j' -> picture.queued(id) == null ? Pos.NONE : picture.queued(id).pos();
          default ->
              picture.stack().stream()
                  .filter(frame -> frame.activation() == id)
                  .map(FramePicture::pos)
                  .findFirst()
                  .orElse(Pos.NONE);
        };
    return pos.isKnown() ? pos.file() + ":" + pos.line() : "";
  }

  /// How many cards of a panel have no place.
  int folded(Box panel) {
    return folded.getOrDefault(panel, 0);
  }

  /// How many promises have a place.
  int placed() {
    return placed;
  }

  private void put(
      String key, Box box, Look look, String name, String brief, String words, double part) {
    items.put(key, new LoopItem(key, box, look, name, brief, words, part, false));
  }

  private static List<JobPicture> joined(List<JobPicture> first, List<JobPicture> second) {
    List<JobPicture> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private void timers(long nanos) {
    Box list = layout.inner(layout.timers());
    int count = shown(layout.timers(), picture.timers().size());
    for (int i = 0; i < count; i++) {
      TimerPicture timer = picture.timers().get(i);
      long left = timer.left(nanos);
      put(
          LoopItem.timer(timer.timer()),
          layout.row(list, i),
          Look.SLEEPING,
          named(timer) ? timer.function() + " " + timer.label() : timer.function(),
          named(timer) ? timer.label() : timer.function(),
          left == 0 ? "due" : Durations.text(left),
          timer.part(nanos));
    }
  }

  /// A callback without a name says less than what set the timer.
  private static boolean named(TimerPicture timer) {
    return !timer.label().isEmpty() && !timer.label().startsWith("(");
  }

  private void list(Box panel, List<JobPicture> jobs) {
    Box list = layout.inner(panel);
    int count = shown(panel, jobs.size());
    for (int i = 0; i < count; i++) {
      JobPicture job = jobs.get(i);
      String kind = kind(job.kind());
      put(
          LoopItem.job(job.job()),
          layout.row(list, i),
          Look.RUNNABLE,
          job.label(),
          job.label(),
          kind,
          -1);
    }
  }

  private static String kind(JobKind kind) {
    return switch (kind) {
      case NEXT_TICK -> "next tick";
      case REACTION -> "";
      case MICROTASK -> "microtask";
      case TIMER -> "timer";
      case IMMEDIATE -> "immediate";
      case EVENT -> "event";
    };
  }

  /// How many of `all` get a row; the last one is for how many more there are.
  private int shown(Box panel, int all) {
    if (layout.isLine(panel)) {
      return 0;
    }
    int fit = layout.fit(layout.inner(panel));
    int count = all <= fit ? all : Math.max(0, fit - 1);
    folded.put(panel, all - count);
    return count;
  }

  /// The job at the bottom, the functions on it, the innermost on top. Where they are too many, the
  /// lowest ones are folded.
  private void stack() {
    JobPicture job = picture.running();
    List<FramePicture> frames = picture.stack();
    int fit = layout.fit(layout.frames());
    int all = frames.size() + (job == null ? 0 : 1);
    // a single row is for who has the thread
    int below = all <= fit ? 0 : fit == 1 ? all - 1 : all - fit + 1;
    folded.put(layout.stack(), fit == 1 ? 0 : below);
    int first = below == 0 || fit == 1 ? 0 : 1;
    if (job != null && below == 0) {
      put(
          LoopItem.job(job.job()),
          layout.frame(0),
          Look.RUNNABLE,
          job.label(),
          job.label(),
          running(job),
          -1);
      first = 1;
    }
    int from = Math.max(0, below - (job == null ? 0 : 1));
    for (int i = from; i < frames.size() && fit > 0; i++) {
      FramePicture frame = frames.get(i);
      boolean top = i == frames.size() - 1;
      put(
          LoopItem.frame(frame.activation()),
          layout.frame(first + i - from),
          top && !picture.error().isEmpty() ? Look.PANICKED : Look.RUNNING,
          frame.call(),
          frame.text() ? frame.call() : frame.function(),
          frame.pos().isKnown() && !frame.library() ? ":" + frame.pos().line() : "",
          -1);
    }
  }

  private static String running(JobPicture job) {
    return job.kind() == JobKind.REACTION ? "reaction" : kind(job.kind());
  }

  private void promises(PromiseSlots slots) {
    for (int slot = 0; slot < slots.count(); slot++) {
      int id = slots.at(slot, picture.events() - 1);
      PromisePicture promise = picture.promise(id);
      if (promise != null) {
        placed++;
        String key = LoopItem.promise(id);
        Box box = layout.promise(slot);
        Look look = look(promise);
        String words = words(promise, picture);
        String label = label(promise);
        items.put(
            key, new LoopItem(key, box, look, label, label, words, -1, layout.tallPromises()));
      }
    }
    folded.put(layout.promises(), picture.promises() - placed);
  }

  private static String label(PromisePicture promise) {
    return promise.named() ? promise.label() : "promise " + promise.id();
  }

  static Look look(PromisePicture promise) {
    return switch (promise.state()) {
      case PENDING -> promise.waits() ? Look.BLOCKED : Look.SLEEPING;
      case FULFILLED -> Look.DONE;
      case REJECTED -> Look.PANICKED;
    };
  }

  /// A promise's state, and what it waits for or was settled with.
  static String words(PromisePicture promise, LoopPicture picture) {
    if (!promise.pending()) {
      String value = promise.value() == null ? "undefined" : promise.value().text();
      return promise.state() == PromisePicture.State.REJECTED ? "rejected: " + value : value;
    }
    if (promise.follows() > 0) {
      return "as " + label(picture.promise(promise.follows()));
    }
    if (promise.left() > 0) {
      return "waits for " + promise.left();
    }
    if (!promise.sources().isEmpty()) {
      return "waits for " + label(picture.promise(promise.sources().getFirst()));
    }
    AwaitPicture waits = promise.awaiting().isEmpty() ? null : promise.awaiting().getFirst();
    boolean told = waits != null && !waits.function().startsWith("<");
    return told ? waits.name() + " waits" : "pending";
  }
}
