package interleave.timeline;

import interleave.engine.Machine;
import interleave.engine.MachineView;
import interleave.engine.Outcome;
import interleave.engine.Schedule;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Fold;
import interleave.picture.Picture;
import interleave.picture.Sentence;
import interleave.picture.Why;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A recorded run, finished or still growing, and everything that can be asked about it. Event
/// indices count from 0; an index of -1 means before the first event. May be used by several
/// threads while one records.
public final class Timeline implements Moments {

  private final List<Source> sources;
  private final Schedule header;
  private final EventLog log;
  private final Picks picks;
  private final Keyframes keyframes;
  private final Index index;
  private final Picture[] recent = new Picture[4];
  private volatile Outcome outcome = Outcome.RUNNING;
  private volatile Races races = Races.NONE;
  private int nextRecent;
  private List<TaskId> tasks = List.of();

  Timeline(List<Source> sources, Schedule header, EventLog log, Picks picks, Keyframes keyframes) {
    this.sources = List.copyOf(sources);
    this.header = header;
    this.log = log;
    this.picks = picks;
    this.keyframes = keyframes;
    this.index = new Index(log, header.procs());
  }

  /// A timeline of events alone: everything works but [#machineAt].
  public static Timeline of(List<Source> sources, int procs, List<Event> events) {
    EventLog log = new EventLog();
    Recorder recorder = new Recorder(log, Long.MAX_VALUE);
    events.forEach(recorder::accept);
    Schedule header = new Schedule("faithful", procs, 0, List.of());
    return new Timeline(sources, header, log, new Picks(), null);
  }

  void outcome(Outcome newOutcome) {
    outcome = newOutcome;
  }

  public List<Source> sources() {
    return sources;
  }

  /// The source called `file`; null when the program has none of that name.
  public Source source(String file) {
    return sources.stream().filter(s -> s.name().equals(file)).findFirst().orElse(null);
  }

  public EventLog events() {
    return log;
  }

  /// How many events have been recorded.
  @Override
  public int size() {
    return log.size();
  }

  /// How many Ps the run has.
  public int procs() {
    return header.procs();
  }

  /// The decisions made so far.
  public Schedule schedule() {
    return header.withPicks(picks.list());
  }

  /// What the last step led to; [Outcome.Running] when there is more to record.
  public Outcome outcome() {
    return outcome;
  }

  /// Whether the program's end has been recorded.
  public boolean finished() {
    int size = log.size();
    return size > 0 && log.get(size - 1) instanceof Event.ProgramEnd;
  }

  @Override
  public long nanos(int at) {
    return log.nanos(at);
  }

  /// The data races, as far as [#findRaces] has found them.
  public Races races() {
    return races;
  }

  /// Looks for the data races of what is recorded. It takes longer than the run did, so it is asked
  /// for by whoever has the time.
  ///
  /// @param stopped asked now and then whether to give up
  public void findRaces(BooleanSupplier stopped) {
    if (keyframes != null) {
      races = keyframes.races(log.size(), stopped);
    }
  }

  /// Reads the events recorded since the last question. Questions do it by themselves; a recording
  /// thread may do it ahead of them.
  public synchronized void catchUp() {
    index.catchUp();
  }

  /// What can be seen after event `at`; -1: before the first.
  public synchronized Picture picture(int at) {
    index.catchUp();
    if (at < -1 || at >= index.done()) {
      throw new IndexOutOfBoundsException("event " + at + " of " + index.done());
    }
    int events = at + 1;
    Picture from = null;
    for (Picture picture : recent) {
      if (picture != null && picture.events() <= events) {
        from = from == null || picture.events() > from.events() ? picture : from;
      }
    }
    if (from != null && from.events() == events) {
      return from;
    }
    Picture keyframe = keyframe(events);
    if (from == null || keyframe.events() > from.events()) {
      from = keyframe;
    }
    Fold fold = from.fold();
    while (fold.events() < events) {
      fold.add(log.get(fold.events()));
    }
    Picture picture = fold.picture();
    recent[nextRecent++ % recent.length] = picture;
    return picture;
  }

  private Picture keyframe(int events) {
    if (index.pictures.isEmpty()) {
      return new Fold(header.procs()).picture();
    }
    int place = Math.min(events / Index.PICTURE_INTERVAL, index.pictures.size() - 1);
    return index.pictures.get(place);
  }

  /// Whether there is a machine to look into; not when this timeline was made of events alone.
  public boolean hasMachine() {
    return keyframes != null;
  }

  /// The machine at the end of the step in which event `at` happened, for looking at locals and
  /// heap; a fork, so the caller may do with it what it likes.
  ///
  /// @throws UnsupportedOperationException when this timeline was made of events alone
  public Machine machineAt(int at) {
    if (keyframes == null) {
      throw new UnsupportedOperationException("this timeline has events, but no machine");
    }
    return keyframes.machineAt(at);
  }

  /// Looks at the machine as it is after event `at`, before anything else happens.
  ///
  /// @throws UnsupportedOperationException when this timeline was made of events alone
  public <T> T after(int at, Function<MachineView, T> look) {
    return machineAfter(at, machine -> look.apply(machine.view()));
  }

  /// The same with the machine itself, which is only to be looked at.
  ///
  /// @throws UnsupportedOperationException when this timeline was made of events alone
  public <T> T machineAfter(int at, Function<Machine, T> look) {
    if (keyframes == null) {
      throw new UnsupportedOperationException("this timeline has events, but no machine");
    }
    return keyframes.after(at, look);
  }

  /// Makes a part of the run once more, and shows its events as they happen, with the machine as it
  /// is just then. It may take as long as the run did.
  ///
  /// @param from the first event that is wanted; some before it may be shown, too
  /// @param to the first event that is not wanted any more
  /// @param stopped asked now and then whether to give up
  public void replay(int from, int to, Witness witness, BooleanSupplier stopped) {
    if (keyframes != null) {
      keyframes.replay(from, Math.min(to, log.size()), witness, stopped);
    }
  }

  /// All tasks, in order of creation.
  public synchronized List<TaskId> tasks() {
    index.catchUp();
    if (tasks.size() != index.tasks.size()) {
      tasks = List.copyOf(index.tasks);
    }
    return tasks;
  }

  /// The events a task caused or suffered, in order.
  public synchronized int[] eventsOf(TaskId task) {
    return taskEvents(task).toArray();
  }

  /// The same, without copying.
  public synchronized Places placesOf(TaskId task) {
    return taskEvents(task).view();
  }

  /// The first event of `task` after `at`; -1 when there is none.
  public synchronized int next(TaskId task, int at) {
    return taskEvents(task).after(at);
  }

  /// The last event of `task` before `at`; -1 when there is none.
  public synchronized int previous(TaskId task, int at) {
    return taskEvents(task).before(at);
  }

  private Ints taskEvents(TaskId task) {
    index.catchUp();
    int place = task.number() - 1;
    return place < index.taskEvents.size() ? index.taskEvents.get(place) : new Ints();
  }

  /// The events about an object, in order.
  public synchronized int[] eventsOf(ObjectId object) {
    return objectEvents(object).toArray();
  }

  /// The same, without copying.
  public synchronized Places placesOf(ObjectId object) {
    return objectEvents(object).view();
  }

  /// The first event about `object` after `at`; -1 when there is none.
  public synchronized int next(ObjectId object, int at) {
    return objectEvents(object).after(at);
  }

  /// The last event about `object` before `at`; -1 when there is none.
  public synchronized int previous(ObjectId object, int at) {
    return objectEvents(object).before(at);
  }

  private Ints objectEvents(ObjectId object) {
    index.catchUp();
    return index.objectEvents.getOrDefault(object, new Ints());
  }

  /// The first event after `at` in which a value passes through a channel; -1 when there is none.
  public synchronized int nextCommunication(int at) {
    index.catchUp();
    return index.communications.after(at);
  }

  /// The last event before `at` in which a value passes through a channel; -1 when there is none.
  public synchronized int previousCommunication(int at) {
    index.catchUp();
    return index.communications.before(at);
  }

  @Override
  public synchronized int at(long nanos) {
    index.catchUp();
    // between two of the times that lie together, then among the few events there
    int before = index.times.upTo(nanos);
    int low = Math.max(0, before - 1) * Index.TIME_INTERVAL;
    int high = Math.min(index.done(), before * Index.TIME_INTERVAL);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (log.nanos(middle) <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The life of a task, state by state.
  public synchronized SpanList spans(TaskId task) {
    index.catchUp();
    return new SpanList(log, index.taskMoves.get(task.number() - 1), 1, index.done(), task);
  }

  /// Who ran on a P, and when.
  public synchronized SpanList spans(int proc) {
    index.catchUp();
    return new SpanList(log, index.procMarks.get(proc), 2, index.done(), null);
  }

  /// How many Ps have been used or were promised.
  public synchronized int usedProcs() {
    index.catchUp();
    return index.procMarks.size();
  }

  /// The values that arrived in events `from` up to, not including, `to`; at most `limit` of them,
  /// spread evenly when there are more.
  public synchronized List<Arrow> arrows(int from, int to, int limit) {
    index.catchUp();
    int first = index.arrowsTo.ceiling(from);
    int last = index.arrowsTo.ceiling(to);
    List<Arrow> arrows = new ArrayList<>();
    int count = Math.min(limit, last - first);
    for (int i = 0; i < count; i++) {
      int place = first + (int) ((long) i * (last - first) / count);
      arrows.add(arrow(index.arrowsFrom.get(place), index.arrowsTo.get(place)));
    }
    return arrows;
  }

  private Arrow arrow(int from, int to) {
    TaskId sender =
        switch (log.get(from)) {
          case Event.ChanReceive e when e.sender() != null -> e.sender();
          case Event e -> e.task();
        };
    TaskId receiver =
        switch (log.get(to)) {
          case Event.ChanSend e -> e.receiver();
          case Event e -> e.task();
        };
    return new Arrow(from, sender, to, receiver);
  }

  /// Who woke whom in events `from` up to, not including, `to`; at most `limit`, spread evenly.
  public synchronized List<Arrow> wakeUps(int from, int to, int limit) {
    index.catchUp();
    int first = index.wakes.ceiling(from);
    int last = index.wakes.ceiling(to);
    List<Arrow> arrows = new ArrayList<>();
    int count = Math.min(limit, last - first);
    for (int i = 0; i < count; i++) {
      int at = index.wakes.get(first + (int) ((long) i * (last - first) / count));
      Event.GoUnblock wake = (Event.GoUnblock) log.get(at);
      arrows.add(new Arrow(at, wake.task(), at, wake.woken()));
    }
    return arrows;
  }

  /// Event `at` in plain words.
  public String sentence(int at) {
    return Sentence.of(sources, events().get(at), picture(at - 1), picture(at));
  }

  /// Why `task` waits after event `at`, with what the recording knows of the time after that; null
  /// when it does not wait.
  public Why why(TaskId task, int at) {
    return Why.of(picture(at), task, new After(at));
  }

  /// What comes after an event, as far as it is recorded.
  private final class After implements Why.Future {
    private final int at;

    After(int at) {
      this.at = at;
    }

    @Override
    public Event.GoUnblock freed(TaskId task) {
      int freed = freedAt(task, at);
      return freed < 0 ? null : (Event.GoUnblock) log.get(freed);
    }

    @Override
    public boolean isWhole() {
      return finished()
          && !(log.get(size() - 1) instanceof Event.ProgramEnd end
              && end.ending() == Event.Ending.LIMIT);
    }
  }

  /// The event that makes `task` runnable next after `at`; -1 when none does.
  public synchronized int freedAt(TaskId task, int at) {
    Ints moves = taskMoves(task);
    for (int place = moves.ceiling(at + 1); place < moves.size(); place++) {
      if (frees(moves.get(place))) {
        return moves.get(place);
      }
    }
    return -1;
  }

  /// The event that made `task` runnable last, at or before `at`; -1 when none did.
  public synchronized int wokenAt(TaskId task, int at) {
    Ints moves = taskMoves(task);
    for (int place = moves.ceiling(at + 1) - 1; place >= 0; place--) {
      if (frees(moves.get(place))) {
        return moves.get(place);
      }
    }
    return -1;
  }

  private boolean frees(int move) {
    return log.get(move) instanceof Event.GoUnblock;
  }

  private Ints taskMoves(TaskId task) {
    index.catchUp();
    int place = task.number() - 1;
    return place < index.taskMoves.size() ? index.taskMoves.get(place) : new Ints();
  }
}
