package interleave.timeline;

import interleave.engine.event.Event;
import interleave.engine.event.LegalMoves;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Fold;
import interleave.picture.Mention;
import interleave.picture.Picture;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where to find what in a log; grows with it in one pass that also takes the picture keyframes.
final class Index {

  /// Events between two picture keyframes: folding as many takes well below a millisecond.
  static final int PICTURE_INTERVAL = 8_192;

  /// Events between two entries of [#times].
  static final int TIME_INTERVAL = 64;

  private final EventLog log;
  private final Fold fold;
  private int done;

  final List<Picture> pictures = new ArrayList<>();
  final List<TaskId> tasks = new ArrayList<>();
  final List<Ints> taskEvents = new ArrayList<>();
  final List<Ints> taskMoves = new ArrayList<>();
  final List<Ints> procMarks = new ArrayList<>();
  final Longs times = new Longs();
  final Ints communications = new Ints();
  final Ints wakes = new Ints();
  final Ints arrowsFrom = new Ints();
  final Ints arrowsTo = new Ints();
  final Map<ObjectId, Ints> objectEvents = new HashMap<>();
  private final Map<ObjectId, int[]> slotSends = new HashMap<>();
  private int[] procOf = new int[16];

  Index(EventLog log, int procs) {
    this.log = log;
    this.fold = new Fold(procs);
    for (int i = 0; i < procs; i++) {
      procMarks.add(new Ints());
    }
  }

  int done() {
    return done;
  }

  void catchUp() {
    int size = log.size();
    for (; done < size; done++) {
      if (done % PICTURE_INTERVAL == 0) {
        pictures.add(fold.picture());
      }
      Event event = log.get(done);
      if (done % TIME_INTERVAL == 0) {
        times.add(event.nanos());
      }
      fold.add(event);
      note(event);
    }
  }

  private void note(Event event) {
    if (event instanceof Event.GoCreate create) {
      tasks.add(create.child());
      taskEvents.add(new Ints());
      taskMoves.add(new Ints());
      if (tasks.size() > procOf.length) {
        procOf = Arrays.copyOf(procOf, 2 * procOf.length);
      }
      procOf[tasks.size() - 1] = -1;
    }
    TaskId actor = event.task();
    if (actor != null) {
      taskEvents.get(actor.number() - 1).add(done);
    }
    TaskId other = Mention.other(event);
    if (other != null && other != actor) {
      taskEvents.get(other.number() - 1).add(done);
    }
    if (LegalMoves.target(event) != null) {
      noteMove(event, LegalMoves.subject(event).number() - 1);
    }
    ObjectId object = Mention.object(event);
    if (object != null) {
      noteObject(object);
    }
    switch (event) {
      case Event.ChanSend e -> noteSend(e);
      case Event.ChanReceive e -> noteReceive(e);
      case Event.GoUnblock _ -> wakes.add(done);
      case Event.GoBlockSelect e -> e.arms().forEach(arm -> noteArm(arm.channel()));
      default -> {}
    }
  }

  private void noteMove(Event event, int task) {
    taskMoves.get(task).add(done);
    if (procOf[task] >= 0) {
      procMarks.get(procOf[task]).add(done);
      procOf[task] = -1;
    }
    if (event instanceof Event.GoStart start) {
      while (procMarks.size() <= start.proc()) {
        procMarks.add(new Ints());
      }
      procOf[task] = start.proc();
      procMarks.get(start.proc()).add(done);
    }
  }

  private void noteObject(ObjectId object) {
    objectEvents.computeIfAbsent(object, _ -> new Ints()).add(done);
  }

  private void noteArm(ObjectId channel) {
    if (channel != null && eventsOf(channel).last() != done) {
      noteObject(channel);
    }
  }

  private Ints eventsOf(ObjectId object) {
    return objectEvents.computeIfAbsent(object, _ -> new Ints());
  }

  private void noteSend(Event.ChanSend e) {
    communications.add(done);
    if (e.receiver() != null) {
      arrow(done);
    } else {
      noteSlot(e.channel(), e.slot());
    }
  }

  private void noteReceive(Event.ChanReceive e) {
    communications.add(done);
    if (e.slot() >= 0) {
      int[] sends = slotSends.get(e.channel());
      if (sends != null && e.slot() < sends.length && sends[e.slot()] >= 0) {
        arrow(sends[e.slot()]);
      }
      if (e.refill() != null) {
        noteSlot(e.channel(), e.slot());
      }
    } else if (e.sender() != null) {
      arrow(done);
    }
  }

  private void noteSlot(ObjectId channel, int slot) {
    int[] sends = slotSends.computeIfAbsent(channel, _ -> new int[0]);
    if (slot >= sends.length) {
      int old = sends.length;
      sends = Arrays.copyOf(sends, Math.max(slot + 1, 2 * old));
      Arrays.fill(sends, old, sends.length, -1);
      slotSends.put(channel, sends);
    }
    sends[slot] = done;
  }

  private void arrow(int from) {
    arrowsFrom.add(from);
    arrowsTo.add(done);
  }
}
