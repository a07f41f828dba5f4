package interleave.stage;

import interleave.engine.loop.LoopEvent;
import interleave.engine.loop.LoopEvent.JobKind;
import interleave.engine.loop.LoopEvent.Leave;
import interleave.picture.FramePicture;
import interleave.picture.JobPicture;
import interleave.picture.LoopPicture;
import interleave.picture.LoopSentence;
import interleave.timeline.LoopTimeline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What moves between two pictures of an event loop: a pure function of the playhead's position. A
/// job that gets the thread goes from its queue to the stack; a timer that is due goes to the
/// tasks; the reaction of a promise comes from that promise. What has no place to come from or to
/// go to appears and fades.
public final class LoopTween {

  private static final double ARRIVAL = .8;

  private final LoopTimeline timeline;
  private final LoopScene before;
  private final LoopScene after;
  private final LoopEvent event;
  private final int at;
  private final double fraction;
  private final long nanos;

  /// A card at the place where it is now.
  ///
  /// @param opacity how much of it has appeared, or is still there
  /// @param moves whether it is on its way
  record Shown(LoopItem item, double opacity, boolean moves) {}

  private LoopTween(
      LoopTimeline timeline,
      LoopScene before,
      LoopScene after,
      int at,
      double fraction,
      long nanos) {
    this.timeline = timeline;
    this.before = before;
    this.after = after;
    this.event = at < 0 ? null : timeline.events().get(at);
    this.at = at;
    this.fraction = fraction;
    this.nanos = nanos;
  }

  /// @param position from 0, before the first event, to the number of events, after the last
  /// @param nanos virtual time at the playhead
  static LoopTween at(
      LoopTimeline timeline, LoopLayout layout, PromiseSlots slots, double position, long nanos) {
    int size = timeline.size();
    double place = Math.clamp(position, 0, size);
    int next = (int) Math.floor(place);
    double fraction = place - next;
    LoopScene now = new LoopScene(layout, timeline.picture(next - 1), slots, nanos);
    return fraction == 0
        ? new LoopTween(timeline, now, now, next - 1, 1, nanos)
        : new LoopTween(
            timeline,
            now,
            new LoopScene(layout, timeline.picture(next), slots, nanos),
            next,
            fraction,
            nanos);
  }

  /// The event on its way, or the last one when the playhead rests; null before the first.
  public LoopEvent event() {
    return event;
  }

  /// What happens, or has just happened, in words; empty ones before the first event.
  public LoopSentence sentence() {
    return event == null
        ? new LoopSentence("", "")
        : LoopSentence.of(event, timeline.picture(at - 1), timeline.picture(at));
  }

  /// What is to be shown: states change when what moves has arrived.
  public LoopPicture shown() {
    return scene().picture();
  }

  LoopScene scene() {
    return fraction < ARRIVAL ? before : after;
  }

  LoopScene before() {
    return before;
  }

  LoopScene after() {
    return after;
  }

  /// Virtual time at the playhead.
  public long nanos() {
    return nanos;
  }

  /// How far what moves has come, eased, from 0 to 1.
  double arrived() {
    return before == after ? 1 : Ease.over(fraction, 0, ARRIVAL);
  }

  /// Every card, those that move last.
  List<Shown> items() {
    List<Shown> still = new ArrayList<>();
    List<Shown> moving = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>(before.items().keySet());
    keys.addAll(after.items().keySet());
    for (String key : keys) {
      Shown shown = shown(key);
      if (shown.opacity() > 0) {
        (shown.moves() ? moving : still).add(shown);
      }
    }
    still.addAll(moving);
    return still;
  }

  private Shown shown(String key) {
    LoopItem was = before.items().get(key);
    LoopItem is = after.items().get(key);
    double part = arrived();
    if (was != null && is != null) {
      LoopItem now = fraction < ARRIVAL && before != after ? was : is;
      return new Shown(now.at(between(was.box(), is.box(), part)), 1, !was.box().equals(is.box()));
    }
    if (was == null) {
      Box from = origin(is);
      return new Shown(is.at(between(from, is.box(), part)), Ease.over(fraction, 0, .35), true);
    }
    Box to = target(was);
    double opacity = 1 - Ease.over(fraction, to.equals(was.box()) ? .2 : .7, 1);
    return new Shown(was.at(between(was.box(), to, part)), opacity, true);
  }

  private static Box between(Box from, Box to, double part) {
    return new Box(
        from.x() + (to.x() - from.x()) * part,
        from.y() + (to.y() - from.y()) * part,
        from.w() + (to.w() - from.w()) * part,
        from.h() + (to.h() - from.h()) * part);
  }

  /// Where a card that is new comes from.
  private Box origin(LoopItem item) {
    String from =
        switch (event) {
          case LoopEvent.JobQueue e ->
              e.kind() == JobKind.TIMER
                  ? timerOf(e.job())
                  : e.promise() > 0 ? LoopItem.promise(e.promise()) : top();
          case LoopEvent.TimerSet _, LoopEvent.PromiseMake _ -> top();
          case LoopEvent.Enter e -> e.resumed() ? running() : "";
          case null, default -> "";
        };
    LoopItem there = before.items().get(from);
    if (there != null) {
      Box box = there.box();
      return new Box(box.x(), box.y(), item.box().w(), item.box().h());
    }
    return event instanceof LoopEvent.Enter ? lifted(item.box()) : item.box();
  }

  /// Where a card goes that will not be there any more.
  private Box target(LoopItem item) {
    if (event instanceof LoopEvent.Exit e && item.key().equals(LoopItem.frame(e.activation()))) {
      LoopItem promise = after.items().get(LoopItem.promise(e.awaited()));
      if (e.how() == Leave.AWAITS && promise != null) {
        return new Box(promise.box().x(), promise.box().y(), item.box().w(), item.box().h());
      }
      return lifted(item.box());
    }
    return item.box();
  }

  /// A little above, but not over the panel's title.
  private Box lifted(Box box) {
    double room = Math.max(0, box.y() - before.top());
    return new Box(box.x(), box.y() - Math.min(room, .5 * box.h()), box.w(), box.h());
  }

  /// The timer whose callback a job is: the event after the queueing says so.
  private String timerOf(int job) {
    boolean last = at + 1 >= timeline.size();
    return !last
            && timeline.events().get(at + 1) instanceof LoopEvent.TimerDue due
            && due.job() == job
        ? LoopItem.timer(due.timer())
        : "";
  }

  private String top() {
    FramePicture top = before.picture().top();
    return top == null ? running() : LoopItem.frame(top.activation());
  }

  private String running() {
    JobPicture job = before.picture().running();
    return job == null ? "" : LoopItem.job(job.job());
  }
}
