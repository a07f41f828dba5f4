package interleave.ui.lane;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.stage.LaneArrows;
import interleave.stage.LaneRows;
import interleave.stage.LaneScale;
import interleave.stage.Lanes;
import interleave.timeline.Span;
import interleave.timeline.SpanList;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/// Says what a goroutine does at a place of the lanes, why, for how long, and what ends it.
public final class LaneHover {

  private LaneHover() {}

  /// What a lane shows at a place of the axis; null when that is nothing, or a crowd.
  ///
  /// @param lanes of goroutines; null when the lanes are Ps
  static Span span(Timeline timeline, LaneRows lanes, Lanes.Axis axis, int row, double value) {
    SpanList spans = spans(timeline, lanes, row);
    if (spans == null) {
      return null;
    }
    if (axis == Lanes.Axis.MIXED) {
      double position = new LaneScale(timeline, axis).position(value);
      return span(timeline, lanes, Lanes.Axis.EVENTS, row, position - 1);
    }
    int at =
        axis == Lanes.Axis.NANOS
            ? spans.at((long) Math.floor(value))
            : spans.atEvent((int) Math.floor(value));
    if (at < 0) {
      return null;
    }
    Span span = spans.get(at);
    boolean over =
        axis == Lanes.Axis.NANOS ? value > span.toNanos() : Math.floor(value) >= span.toEvent();
    return over ? null : span;
  }

  /// @param lanes of goroutines; null when the lanes are Ps
  /// @param value on the axis
  /// @return empty when nothing is there
  public static String text(
      Timeline timeline, LaneRows lanes, Lanes.Axis axis, int row, double value) {
    LaneRows.Row lane = lanes == null ? null : lanes.get(row);
    if (lane != null && lane.isGroup()) {
      return crowd(timeline, lane, new LaneScale(timeline, axis).event(value));
    }
    Span span = span(timeline, lanes, axis, row, value);
    if (span == null) {
      return lanes == null && row < timeline.usedProcs() ? idle(row) : "";
    }
    StringBuilder text = new StringBuilder();
    text.append(span.task()).append("  ").append(words(span)).append('\n');
    if (lanes == null) {
      int home = LaneArrows.home(timeline, span.task(), span.fromEvent());
      if (home >= 0 && home != row) {
        text.append(Texts.of("laneHover.moved", home)).append('\n');
      }
    }
    String from = Durations.text(span.fromNanos());
    String to = Durations.text(span.toNanos());
    text.append(from.equals(to) ? "at " + from : from + " to " + to);
    text.append("  (").append(Durations.text(span.toNanos() - span.fromNanos())).append(')');
    text.append("\nevents ").append(span.fromEvent() + 1).append(" to ").append(span.toEvent());
    if (span.toEvent() < timeline.size()) {
      Event end = timeline.events().get(span.toEvent());
      EventLine line = EventLine.of(end);
      String who = end.task() == null ? Texts.of("laneHover.clock") : end.task().toString();
      text.append("\nthen: ").append(who).append(' ').append(line.verb());
      text.append(' ').append(line.detail());
    }
    return text.toString().stripTrailing();
  }

  private static String idle(int proc) {
    return Texts.of("laneHover.idle", proc);
  }

  /// How many of a crowd do what.
  private static String crowd(Timeline timeline, LaneRows.Row lane, int at) {
    Picture picture = timeline.picture(at);
    SequencedMap<String, Integer> counts = new LinkedHashMap<>();
    for (TaskId id : lane.members()) {
      TaskPicture task = picture.task(id);
      if (task != null) {
        String does =
            task.reason() == null || task.state() == TaskState.SLEEPING
                ? task.state().name().toLowerCase(Locale.ROOT)
                : task.reason().text();
        counts.merge(does, 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder(lane.function() + " ×" + lane.members().size());
    counts.forEach((does, count) -> text.append('\n').append(count).append("  ").append(does));
    return text.toString();
  }

  private static SpanList spans(Timeline timeline, LaneRows lanes, int row) {
    if (lanes == null) {
      return row >= 0 && row < timeline.usedProcs() ? timeline.spans(row) : null;
    }
    LaneRows.Row lane = lanes.get(row);
    return lane == null || lane.isGroup() ? null : timeline.spans(lane.task());
  }

  private static String words(Span span) {
    String state = span.state().name().toLowerCase(Locale.ROOT);
    return switch (span.state()) {
      case RUNNING ->
          span.proc() >= 0 ? Texts.of("laneHover.running-on-p", span.proc()) : "running";
      case BLOCKED ->
          "blocked: " + span.reason().text() + (span.object() == null ? "" : " · " + span.object());
      default -> state;
    };
  }
}
