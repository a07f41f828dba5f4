package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What moves between two pictures: a pure function of the playhead's position. At position `p` the
/// events before `floor(p)` have happened and event `floor(p)` is on its way, as far as the
/// fraction of `p` says. First what moves leaves, crosses and arrives; then states change.
public final class Tween {

  /// When the token has arrived and states begin to change.
  private static final double ARRIVAL = .78;

  /// When what happens to a timer can be seen: first the time until then passes.
  private static final double FIRES = .5;

  private final Layout layout;
  private final Picture before;
  private final Picture after;
  private final Event event;
  private final double fraction;
  private final double settled;
  private final long clock;
  private final List<Flight> flights = new ArrayList<>();
  private final List<Pulse> pulses = new ArrayList<>();
  private final Set<TaskId> emptyHands = new LinkedHashSet<>();
  private ObjectId channel;
  private double shift;
  private boolean leavingSlot;

  /// What a flight carries.
  public enum Load {
    /// A value; it has its sender's number.
    VALUE,
    /// A goroutine's number: it takes a lock or gives it back.
    BADGE,
    /// A change of a counter.
    DELTA,
    /// Nothing but the news: a wake-up, a start.
    SPARK
  }

  /// Something on its way, at the place where it is now.
  ///
  /// @param trail the way it came
  /// @param part how much of its way is behind it, from 0 to 1
  public record Flight(
      Load load, String text, TaskId sender, double x, double y, Curve trail, double part) {}

  /// A ring that grows from a place and fades.
  public record Pulse(double x, double y, double radius, double part) {}

  private Tween(
      Layout layout,
      Picture before,
      Picture after,
      Event event,
      double fraction,
      boolean moves,
      long clock) {
    this.layout = layout;
    this.before = before;
    this.after = after;
    this.event = event;
    this.fraction = fraction;
    this.clock = clock;
    this.settled =
        fraction <= 0 ? 0 : moves ? Ease.over(fraction, ARRIVAL, 1) : Ease.over(fraction, 0, .6);
  }

  /// @param position from 0, before the first event, to the number of events, after the last
  public static Tween at(Timeline timeline, Layout layout, double position) {
    int size = timeline.size();
    double place = Math.clamp(position, 0, size);
    int next = (int) Math.floor(place);
    double fraction = place - next;
    if (fraction == 0 || next >= size) {
      Picture picture = timeline.picture(next - 1);
      Picture earlier = next > 0 ? timeline.picture(next - 2) : picture;
      Event last = next > 0 ? timeline.events().get(next - 1) : null;
      return new Tween(layout, earlier, picture, last, 1, false, picture.nanos());
    }
    Picture before = timeline.picture(next - 1);
    Picture after = timeline.picture(next);
    Event event = timeline.events().get(next);
    long way = after.nanos() - before.nanos();
    long clock = before.nanos() + Math.round(way * fraction);
    Tween tween = new Tween(layout, before, after, event, fraction, moves(event), clock);
    tween.move();
    return tween;
  }

  /// The same with another time on the clock, for a run that shares it with another one.
  public Tween clocked(long nanos) {
    boolean moves = moving() && moves(event);
    Tween tween = new Tween(layout, before, after, event, fraction, moves, nanos);
    if (moving()) {
      tween.move();
    }
    return tween;
  }

  private static boolean moves(Event event) {
    return switch (event) {
      case Event.ChanSend _, Event.ChanReceive _, Event.LockAcquire _ -> true;
      case Event.LockRelease _, Event.WaitGroupAdd _, Event.VarRead _, Event.VarWrite _ -> true;
      case Event.AtomicAccess _, Event.GoUnblock _, Event.GoCreate _, Event.CondSignal _ -> true;
      case Event.SyncMapUse e -> e.value() != null;
      case Event.PoolPut _ -> true;
      case Event.PoolGet e -> e.value() != null;
      case Event.DeferRun _ -> true;
      // first its hand comes round
      case Event.TimerFire _ -> true;
      default -> false;
    };
  }

  /// Where everything stands.
  public Layout layout() {
    return layout;
  }

  /// What could be seen before the event on its way.
  public Picture before() {
    return before;
  }

  /// What will be seen after it.
  public Picture after() {
    return after;
  }

  /// What is to be shown: states change together, half way through their change.
  public Picture shown() {
    return settled < .5 ? before : after;
  }

  /// The event on its way, or the last one when the playhead rests; null before the first.
  public Event event() {
    return event;
  }

  /// How far states have changed from [#before()] to [#after()], from 0 to 1.
  public double settled() {
    return settled;
  }

  /// How far what moves has come, eased, from 0 to 1.
  double arrived() {
    return Ease.over(fraction, 0, ARRIVAL);
  }

  /// Whether something is on its way.
  public boolean moving() {
    return fraction < 1;
  }

  /// Virtual time at the playhead.
  public long nanos() {
    return clock;
  }

  /// What is on its way; nothing once it has arrived and is part of the picture.
  public List<Flight> flights() {
    return settled < .5 ? flights : List.of();
  }

  public List<Pulse> pulses() {
    return pulses;
  }

  /// Whether the value in the hands of `task` is on its way, or is to be there when it arrives.
  public boolean handsEmpty(TaskId task) {
    return settled < .5 && emptyHands.contains(task);
  }

  /// How far the values in the buffer of `id` have moved up, from 0 to 1.
  public double shift(ObjectId id) {
    return id.equals(channel) ? shift : 0;
  }

  /// Whether the first value in the buffer of `id` has left its cell.
  public boolean firstLeft(ObjectId id) {
    return leavingSlot && id.equals(channel);
  }

  private void move() {
    switch (event) {
      case Event.ChanSend e -> send(e);
      case Event.ChanReceive e -> receive(e);
      case Event.LockAcquire e -> toObject(Load.BADGE, e.task(), e.lock(), "" + e.task());
      case Event.LockRelease e -> toTask(Load.BADGE, e.task(), e.lock(), "" + e.task());
      case Event.WaitGroupAdd e ->
          toObject(
              Load.DELTA, e.task(), e.group(), (e.delta() < 0 ? "−" : "+") + Math.abs(e.delta()));
      case Event.VarRead e -> toTask(Load.VALUE, e.task(), e.variable(), e.value().text());
      case Event.VarWrite e -> toObject(Load.VALUE, e.task(), e.variable(), e.value().text());
      case Event.AtomicAccess e -> toObject(Load.VALUE, e.task(), e.atomic(), e.value().text());
      case Event.SyncMapUse e when e.value() != null -> {
        if (e.stores()) {
          toObject(Load.VALUE, e.task(), e.map(), e.value().text());
        } else {
          toTask(Load.VALUE, e.task(), e.map(), e.value().text());
        }
      }
      case Event.PoolPut e -> toObject(Load.VALUE, e.task(), e.pool(), e.value().text());
      case Event.PoolGet e when e.value() != null ->
          toTask(Load.VALUE, e.task(), e.pool(), e.value().text());
      case Event.GoUnblock e -> spark(e.task(), e.woken());
      case Event.GoCreate e -> spark(e.task(), e.child());
      case Event.CondSignal e -> toObject(Load.SPARK, e.task(), e.cond(), "");
      case Event.TimerFire e -> pulse(e.timer(), Ease.over(fraction, FIRES, 1));
      case Event.ContextCancel e -> pulse(e.context());
      case Event.ChanClose e -> pulse(e.channel());
      default -> {}
    }
  }

  private void send(Event.ChanSend e) {
    channel = e.channel();
    if (pipe(e.channel()) == null) {
      return;
    }
    Track track = trackTo(e.task(), e.channel());
    if (e.task() != null) {
      emptyHands.add(e.task());
    }
    if (e.receiver() != null) {
      emptyHands.add(e.receiver());
      track = onward(track, e.receiver(), e.channel());
    } else {
      cell(track, e.channel(), before.channel(e.channel()).length());
    }
    fly(Load.VALUE, e.value().text(), e.task(), track, 0, ARRIVAL);
  }

  private void receive(Event.ChanReceive e) {
    channel = e.channel();
    if (!e.ok()) {
      pulse(e.channel());
      return;
    }
    ObjectPicture.Channel was = before.channel(e.channel());
    Box pipe = pipe(e.channel());
    if (pipe == null) {
      return;
    }
    // what was in the receiver's hands makes room
    emptyHands.add(e.task());
    if (e.slot() >= 0) {
      leavingSlot = true;
      shift = Ease.over(fraction, .2, .7);
      Track track =
          new Track(
              layout.shape(e.channel()).cellX(pipe, layout.mirrored(e.channel()), 0), pipe.cy());
      track = onward(track, e.task(), e.channel());
      var first = was == null || was.length() == 0 ? null : was.queued(0);
      TaskId sender = first == null ? null : first.sender();
      fly(Load.VALUE, e.value().text(), sender, track, 0, ARRIVAL * .9);
      if (e.refill() != null) {
        emptyHands.add(e.sender());
        Track refill = trackTo(e.sender(), e.channel());
        cell(refill, e.channel(), was == null ? 0 : was.length() - 1);
        fly(Load.VALUE, e.refill().text(), e.sender(), refill, .3, ARRIVAL);
      }
    } else if (e.sender() != null) {
      emptyHands.add(e.sender());
      Track track = onward(trackTo(e.sender(), e.channel()), e.task(), e.channel());
      fly(Load.VALUE, e.value().text(), e.sender(), track, 0, ARRIVAL);
    }
  }

  private Box pipe(ObjectId id) {
    Box box = layout.box(id);
    ChannelShape shape = box == null ? null : layout.shape(id);
    return shape == null ? null : shape.pipe(layout.whole(id), layout.mirrored(id));
  }

  /// From the hands of `task` (null: from the timer that feeds the channel) to the channel's entry.
  private Track trackTo(TaskId task, ObjectId id) {
    Box pipe = pipe(id);
    if (task == null) {
      ObjectId timer = layout.feeder(id);
      Box box = timer == null ? null : layout.box(timer);
      if (box == null) {
        return new Track(pipe.cx(), pipe.y());
      }
      double entry = layout.mirrored(id) ? pipe.right() : pipe.x();
      return new Track(box.cx(), box.cy()).to(entry, pipe.cy());
    }
    int queued = place(before.channel(id), task);
    if (queued >= 0 && layout.shape(id).sendRoom() > 0) {
      int count = before.channel(id).senders().size();
      Box chip = layout.shape(id).chip(pipe, layout.mirrored(id), true, queued, count);
      double entry = layout.mirrored(id) ? pipe.right() : pipe.x();
      return new Track(chip.cx(), chip.cy()).to(entry, pipe.cy());
    }
    if (layout.box(task) == null) {
      // from somebody who is not on the stage
      return new Track(layout.mirrored(id) ? pipe.right() : pipe.x(), pipe.cy());
    }
    Track track = new Track(handX(task), handY(task));
    Layout.Wire wire = layout.wire(task, id);
    return wire == null ? track : track.along(wire.curve());
  }

  private static int place(ObjectPicture.Channel channel, TaskId task) {
    if (channel != null) {
      for (int i = 0; i < channel.senders().size(); i++) {
        if (channel.senders().get(i).task().equals(task)) {
          return i;
        }
      }
    }
    return -1;
  }

  /// Through the pipe and its exit into the hands of `task`.
  private Track onward(Track track, TaskId task, ObjectId id) {
    Box pipe = pipe(id);
    boolean mirrored = layout.mirrored(id);
    track.to(mirrored ? pipe.x() : pipe.right(), pipe.cy());
    Layout.Wire wire = task == null ? null : layout.wire(task, id);
    if (wire != null) {
      track.along(wire.curve().reversed()).to(handX(task), handY(task));
    }
    return track;
  }

  private void cell(Track track, ObjectId id, int place) {
    Box pipe = pipe(id);
    ChannelShape shape = layout.shape(id);
    int shown = Math.min(place, Math.max(0, shape.cells() - 1));
    track.to(shape.cellX(pipe, layout.mirrored(id), shown), pipe.cy());
  }

  private double handX(TaskId task) {
    Box box = layout.box(task);
    Pile pile = layout.pile(task);
    return pile == null
        ? Cards.hand(box, layout.detail())[0]
        : pile.rows()
            ? pile.cell(box, pile.place(task)).right() - Cards.HAND_X
            : pile.mosaic() ? pile.cell(box, pile.place(task)).cx() : box.cx();
  }

  private double handY(TaskId task) {
    Box box = layout.box(task);
    Pile pile = layout.pile(task);
    return pile == null
        ? Cards.hand(box, layout.detail())[1]
        : pile.rows() || pile.mosaic() ? pile.cell(box, pile.place(task)).cy() : box.cy();
  }

  private void toObject(Load load, TaskId task, ObjectId object, String text) {
    Track track = objectTrack(task, object, false);
    if (track != null) {
      fly(load, text, task, track, 0, ARRIVAL);
    }
  }

  private void toTask(Load load, TaskId task, ObjectId object, String text) {
    Track track = objectTrack(task, object, true);
    if (track != null) {
      fly(load, text, task, track, 0, ARRIVAL);
    }
  }

  private Track objectTrack(TaskId task, ObjectId object, boolean back) {
    Box box = layout.box(object);
    Layout.Wire wire = task == null ? null : layout.wire(task, object);
    if (box == null || wire == null) {
      return null;
    }
    Curve curve = wire.curve();
    double middle = layout.heart(object);
    return back
        ? new Track(box.cx(), middle).along(curve.reversed())
        : new Track(curve.startX(), curve.startY()).along(curve).to(box.cx(), middle);
  }

  private void spark(TaskId from, TaskId to) {
    Box target = layout.box(to);
    if (target == null) {
      return;
    }
    Box source = from != null ? layout.box(from) : firing();
    if (source == null || to.equals(from)) {
      pulses.add(new Pulse(target.x() + 28, target.y() + 56, 24, fraction));
      return;
    }
    Curve curve = layout.between(source, target);
    if (curve == null) {
      return;
    }
    double part = Ease.over(fraction, 0, ARRIVAL);
    flights.add(new Flight(Load.SPARK, "", from, curve.x(part), curve.y(part), curve, part));
  }

  /// The timer that has just fired: it starts what it has been set for.
  private Box firing() {
    boolean starts = event instanceof Event.GoCreate;
    return starts && before.last() instanceof Event.TimerFire fired
        ? layout.box(fired.timer())
        : null;
  }

  private void pulse(ObjectId id) {
    pulse(id, fraction);
  }

  private void pulse(ObjectId id, double part) {
    Box box = layout.box(id);
    if (box != null && part > 0) {
      pulses.add(new Pulse(box.cx(), box.cy(), .6 * box.h(), part));
    }
  }

  private void fly(Load load, String text, TaskId sender, Track track, double from, double to) {
    double part = Ease.over(fraction, from, to);
    flights.add(new Flight(load, text, sender, track.x(part), track.y(part), null, part));
  }

  /// The task whose card the event is about most; null when there is none.
  public TaskPicture protagonist() {
    return event == null ? null : shown().task(event.task());
  }
}
