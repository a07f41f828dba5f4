package interleave.ui;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.EventLine;
import interleave.stage.LaneScale;
import interleave.stage.Lanes;
import interleave.timeline.Span;
import interleave.timeline.SpanList;
import interleave.timeline.Timeline;
import java.util.List;
import java.util.Locale;

/// Says what a goroutine does at a place of the lanes, why, for how long, and what ends it.
final class LaneHover {

  private LaneHover() {}

  /// @param value on the axis
  /// @return empty when nothing is there
  static String text(Timeline timeline, Lanes.Rows rows, Lanes.Axis axis, int row, double value) {
    SpanList spans = spans(timeline, rows, row);
    if (spans == null) {
      return "";
    }
    if (axis == Lanes.Axis.MIXED) {
      double position = new LaneScale(timeline, axis).position(value);
      return text(timeline, rows, Lanes.Axis.EVENTS, row, position - 1);
    }
    int at =
        axis == Lanes.Axis.NANOS
            ? spans.at((long) Math.floor(value))
            : spans.atEvent((int) Math.floor(value));
    if (at < 0) {
      return "";
    }
    Span span = spans.get(at);
    boolean over =
        axis == Lanes.Axis.NANOS ? value > span.toNanos() : Math.floor(value) >= span.toEvent();
    if (over) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append(span.task()).append("  ").append(words(span)).append('\n');
    text.append(Durations.text(span.fromNanos()));
    text.append(" to ").append(Durations.text(span.toNanos()));
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

  private static SpanList spans(Timeline timeline, Lanes.Rows rows, int row) {
    if (rows == Lanes.Rows.PROCS) {
      return row >= 0 && row < timeline.usedProcs() ? timeline.spans(row) : null;
    }
    List<TaskId> tasks = timeline.tasks();
    return row >= 0 && row < tasks.size() ? timeline.spans(tasks.get(row)) : null;
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
