package interleave.ui.stage;

import interleave.engine.event.Event;
import interleave.picture.Durations;
import interleave.picture.Functions;
import interleave.picture.Knot;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.RaceSentence;
import interleave.picture.Summary;
import interleave.picture.TaskPicture;
import interleave.timeline.Races;
import interleave.timeline.Timeline;
import interleave.ui.text.PlaceWords;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// How a finished run ended: in Go's words where Go has any, with who waits for what.
///
/// @param headline one line, or a few when a panic has been raised again
/// @param reasons a sentence each, the most important first
/// @param drawn whether the stage shows the reasons as well: a circle of waiting
record Ending(Kind kind, String headline, List<String> reasons, boolean drawn) {

  /// How the end is to be looked at.
  enum Kind {
    /// The program did what it was written for.
    GOOD,
    /// It ended well, but goroutines still waited for something that would never come, or it has a
    /// data race.
    LEAK,
    /// A deadlock, a panic, a fatal error.
    BAD
  }

  private static final int MOST_REASONS = 3;

  /// @param timeline of a run that has ended
  static Ending of(Timeline timeline) {
    Picture last = timeline.picture(timeline.size() - 1);
    Event.ProgramEnd end = last.ending();
    List<TaskPicture> leaked = leaked(last);
    boolean returned = end.ending() == Event.Ending.RETURNED;
    boolean good = returned || end.ending() == Event.Ending.EXITED && end.exitCode() == 0;
    Kind kind = kind(good, returned && !leaked.isEmpty() || !timeline.races().isEmpty());
    List<String> reasons =
        switch (kind) {
          case BAD -> badReasons(end, last, timeline);
          case LEAK -> !returned ? List.of() : leaked.stream().map(Ending::leak).toList();
          case GOOD -> List.of();
        };
    boolean drawn =
        end.ending() == Event.Ending.DEADLOCKED
            && timeline.races().isEmpty()
            && Knot.of(last).stream().anyMatch(Knot.Circle.class::isInstance);
    return new Ending(
        kind, headline(end, leaked.size()), withRaces(some(reasons), timeline), drawn);
  }

  private static Kind kind(boolean good, boolean flawed) {
    return !good ? Kind.BAD : flawed ? Kind.LEAK : Kind.GOOD;
  }

  private static List<String> withRaces(List<String> reasons, Timeline timeline) {
    Races races = timeline.races();
    if (races.isEmpty()) {
      return reasons;
    }
    List<String> all = new ArrayList<>(reasons);
    all.add(RaceSentence.sum(races.all().size(), races.objects()));
    return all;
  }

  /// Those that waited for somebody when the program ended.
  private static List<TaskPicture> leaked(Picture last) {
    return last.tasks().stream()
        .filter(task -> Look.of(task, last) == Look.ABANDONED && task.stuck())
        .toList();
  }

  private static String leak(TaskPicture task) {
    String what = task.object() == null ? "" : " · " + task.object();
    return Texts.of(
        "ending.still-waits",
        task.id(),
        Functions.shortName(task.function()),
        task.reason().text(),
        what);
  }

  private static String headline(Event.ProgramEnd end, int leaked) {
    return switch (end.ending()) {
      case RETURNED ->
          leaked == 0
              ? Texts.of("ending.main-returned")
              : leaked == 1
                  ? Texts.of("ending.one-is-leaked")
                  : Texts.of("ending.are-leaked", leaked);
      case EXITED -> Texts.of("ending.exit-status", end.exitCode());
      case PANICKED, FATAL, DEADLOCKED, LIMIT -> end.message().strip();
    };
  }

  private static List<String> badReasons(Event.ProgramEnd end, Picture last, Timeline timeline) {
    if (end.ending() == Event.Ending.DEADLOCKED) {
      return Knot.of(last).stream().flatMap(k -> k.sentences().stream()).toList();
    }
    TaskPicture task = end.task() == null ? null : last.task(end.task());
    if (task == null) {
      return List.of();
    }
    String line = end.pos().isKnown() ? ", " + PlaceWords.of(timeline, end.pos()) : "";
    return List.of(Texts.of("ending.in", task.id(), task.shortFunction(), line));
  }

  private static List<String> some(List<String> all) {
    if (all.size() <= MOST_REASONS) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MOST_REASONS));
    some.add(Texts.of("ending.and-more", all.size() - MOST_REASONS));
    return some;
  }

  /// The run in one short line: `4 goroutines · 300 ms · …`.
  static String inShort(Summary summary) {
    List<String> parts = new ArrayList<>();
    parts.add(
        summary.goroutines() == 1
            ? Texts.of("ending.one-goroutine")
            : Texts.of("ending.goroutines", summary.goroutines()));
    parts.add(Durations.text(summary.nanos()));
    if (!summary.waits().isEmpty()) {
      Summary.Wait wait = summary.waits().getFirst();
      parts.add(Texts.of("ending.longest-wait", Durations.text(wait.nanos()), wait.task()));
    }
    if (!summary.channels().isEmpty()) {
      Summary.Traffic most = summary.channels().getFirst();
      parts.add(
          most.values() == 1
              ? Texts.of("ending.busiest-channel-one", most.channel())
              : Texts.of("ending.busiest-channel", most.channel(), most.values()));
    }
    return String.join("  ·  ", parts);
  }
}
