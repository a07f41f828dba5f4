package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.WaitReason;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;

/// One event in plain words, made from the event and what could be seen before and after it.
public final class Sentence {

  private Sentence() {}

  /// @param sources of the program: where they are several, places have the names of their files
  /// @param before the picture of all events before `event`
  /// @param after the picture of these and `event`
  public static String of(List<Source> sources, Event event, Picture before, Picture after) {
    return switch (event) {
      case Event.GoCreate e -> create(e, before);
      case Event.GoStart e -> start(e, before);
      case Event.GoStop e ->
          switch (e.reason()) {
            case PREEMPTED -> e.task() + "'s time slice is over; it goes back to the run queue.";
            case YIELDED -> e.task() + " lets others run and goes back to the run queue.";
          };
      case Event.GoBlock e -> block(e, before);
      case Event.GoBlockSend e -> blockSend(e, before);
      case Event.GoBlockReceive e -> blockReceive(e, before);
      case Event.GoBlockSelect e -> blockSelect(e);
      case Event.GoUnblock e -> unblock(e, before);
      case Event.GoEnd e -> end(e, before);
      case Event.GoAbandon e -> abandon(e, before);
      case Event.ChanMake e -> make(e);
      case Event.ChanSend e -> send(e, after);
      case Event.ChanReceive e -> receive(e, after);
      case Event.ChanClose e -> close(e, before);
      case Event.SelectPick e -> pick(e);
      case Event.LockAcquire e -> acquire(e, after);
      case Event.LockRelease e -> release(e, before);
      case Event.LockMiss e -> miss(e, before);
      case Event.WaitGroupAdd e -> count(e, before);
      case Event.WaitGroupWait e -> e.task() + " finds " + e.group() + " at zero and goes on.";
      case Event.OnceDo e ->
          e.done()
              ? e.task() + " has finished " + e.once() + "'s function; it will never run again."
              : e.task() + " is the first to come to " + e.once() + " and runs its function.";
      case Event.CondSignal e -> signal(e);
      case Event.AtomicAccess e -> atomic(e, before);
      case Event.SyncMapUse e -> StoreSentence.of(e, before);
      case Event.PoolPut e -> StoreSentence.of(e, after);
      case Event.PoolGet e -> StoreSentence.of(e, after);
      case Event.TimerSet _, Event.TimerFire _, Event.TimerStop _ ->
          TimerSentence.of(event, before);
      case Event.ContextMake e ->
          by(e.task())
              + " derived the context "
              + e.context()
              + " from "
              + (e.parent() == null ? "the background context" : e.parent().name())
              + " ("
              + e.what()
              + ").";
      case Event.ContextCancel e -> cancel(e, before);
      case Event.VarRead e -> read(e);
      case Event.VarWrite e -> write(e, before);
      case Event.Output e ->
          by(e.task()) + " wrote " + quoted(e.text()) + (e.stream() == 2 ? " to stderr." : ".");
      case Event.PanicRaise _, Event.GoExit _, Event.DeferRun _ ->
          UnwindingSentence.of(sources, event, before, after);
      case Event.PanicRecover _, Event.PanicOver _ ->
          UnwindingSentence.of(sources, event, before, after);
      case Event.ProgramEnd e -> EndingSentence.of(sources, e, before);
    };
  }

  private static String by(TaskId task) {
    return task == null ? "The runtime" : task.toString();
  }

  private static String create(Event.GoCreate e, Picture before) {
    String function = Functions.shortName(e.function());
    if (e.task() == null && before.last() instanceof Event.TimerFire fired) {
      return fired.timer() + " starts " + e.child() + ", which will run " + function + ".";
    }
    return e.task() != null
        ? e.task() + " started " + e.child() + ", which will run " + function + "."
        : e.child().number() == 1
            ? "The program starts: " + e.child() + " will run " + function + "."
            : "The clock started " + e.child() + ", which will run " + function + ".";
  }

  private static String start(Event.GoStart e, Picture before) {
    TaskPicture task = before.task(e.task());
    boolean first = task != null && task.movedBy() >= 0 && task.proc() < 0;
    return e.task() + (first ? " begins to run on P" : " runs on P") + e.proc() + ".";
  }

  private static String block(Event.GoBlock e, Picture before) {
    String who = e.task().toString();
    String what = e.object() == null ? "" : e.object().name();
    return switch (e.reason()) {
      case SLEEP -> who + " sleeps for " + Durations.text(e.deadlineNanos() - e.nanos()) + ".";
      case RW_MUTEX_RLOCK ->
          who + " wants to read under " + what + ", but " + writer(e.object(), before) + so(who);
      case MUTEX_LOCK, RW_MUTEX_LOCK -> who + lock(e, before);
      case SEMACQUIRE -> {
        String counter =
            before.object(e.object()) instanceof ObjectPicture.Group g
                ? " (its counter is " + g.counter() + ")"
                : "";
        yield who + " waits until " + what + " reaches zero" + counter + ".";
      }
      case COND_WAIT -> who + " waits for a signal on " + what + "; it gave its lock up.";
      case IO_WAIT -> who + " waits for input.";
      case AWAIT -> who + " awaits" + (what.isEmpty() ? "" : " " + what) + ".";
      case CHAN_RECEIVE, CHAN_SEND, CHAN_RECEIVE_NIL, CHAN_SEND_NIL, SELECT, SELECT_NO_CASES ->
          who + " waits: " + e.reason().text() + (what.isEmpty() ? "." : " on " + what + ".");
    };
  }

  private static String lock(Event.GoBlock e, Picture before) {
    String who = e.task().toString();
    if (before.object(e.object()) instanceof ObjectPicture.OnceFlag once) {
      return " comes to " + once.name() + once(e.task(), once) + so(who);
    }
    String wants = " wants " + (e.object() == null ? "" : e.object().name());
    return owns(e.task(), e.object(), before)
        ? wants + ", which it holds itself: it waits for itself."
        : wants + ", but " + holders(e.object(), before) + so(who);
  }

  private static String once(TaskId task, ObjectPicture.OnceFlag once) {
    return task.equals(once.runner())
        ? " again while it runs its function"
        : once.running()
            ? " while " + once.runner() + " runs its function"
            : ", where somebody else is just about to look";
  }

  private static String so(String who) {
    return ", so " + who + " waits.";
  }

  private static boolean owns(TaskId task, ObjectId object, Picture before) {
    return before.object(object) instanceof ObjectPicture.Lock lock && task.equals(lock.owner());
  }

  /// Who keeps a reader out: never another reader.
  private static String writer(ObjectId object, Picture before) {
    if (before.object(object) instanceof ObjectPicture.Lock lock && lock.owner() == null) {
      TaskId writer = Waiting.writer(lock);
      if (writer != null) {
        return writer + " waits to write and comes first";
      }
    }
    return holders(object, before);
  }

  private static String holders(ObjectId object, Picture before) {
    if (before.object(object) instanceof ObjectPicture.Lock lock) {
      if (lock.owner() != null) {
        return lock.owner() + " holds it";
      }
      if (!lock.readers().isEmpty()) {
        return list(lock.readers().stream().map(Waiter::task).toList())
            + (lock.readers().size() == 1 ? " reads" : " read")
            + " under it";
      }
      if (!lock.waiters().isEmpty()) {
        return lock.waiters().get(0).task() + " is first in line";
      }
    }
    return "it is promised to who has waited longest";
  }

  private static String blockSend(Event.GoBlockSend e, Picture before) {
    if (e.channel() == null) {
      return e.task() + " sends to a nil channel: it blocks for ever.";
    }
    ObjectPicture.Channel channel = before.channel(e.channel());
    int ahead = channel == null ? 0 : channel.senders().size();
    String why =
        channel == null || channel.capacity() == 0
            ? ", but nobody receives"
            : ", but the buffer is full";
    return e.task()
        + " wants to send "
        + e.value().said()
        + " to "
        + e.channel()
        + why
        + ", so it waits"
        + place(ahead)
        + ".";
  }

  private static String blockReceive(Event.GoBlockReceive e, Picture before) {
    if (e.channel() == null) {
      return e.task() + " receives from a nil channel: it blocks for ever.";
    }
    ObjectPicture.Channel channel = before.channel(e.channel());
    int ahead = channel == null ? 0 : channel.receivers().size();
    String why =
        channel == null || channel.capacity() == 0
            ? ", but nobody sends"
            : ", but the buffer is empty";
    return e.task()
        + " wants to receive from "
        + e.channel()
        + why
        + ", so it waits"
        + place(ahead)
        + ".";
  }

  private static String place(int ahead) {
    return ahead == 0 ? "" : ahead == 1 ? " behind one other" : " behind " + ahead + " others";
  }

  private static String blockSelect(Event.GoBlockSelect e) {
    if (e.arms().isEmpty()) {
      return e.task() + " is in a select without cases: it blocks for ever.";
    }
    List<String> arms = new ArrayList<>();
    for (Event.SelectArm arm : e.arms()) {
      arms.add(arm(arm));
    }
    return e.task() + " waits for whichever comes first: " + String.join(", or ", arms) + ".";
  }

  private static String arm(Event.SelectArm arm) {
    String channel = arm.channel() == null ? "a nil channel (never)" : arm.channel().name();
    String value = arm.value() == null ? "" : arm.value().said();
    return arm.send()
        ? "sending " + (value.isEmpty() ? "" : value + " ") + "to " + channel
        : "receiving from " + channel;
  }

  private static String unblock(Event.GoUnblock e, Picture before) {
    TaskPicture woken = before.task(e.woken());
    String tail = woken == null || woken.reason() == null ? "" : after(woken);
    if (e.task() == null && woken != null && woken.reason() == WaitReason.SLEEP) {
      return e.woken() + " has slept enough and can run again.";
    }
    return e.woken().equals(e.task())
        ? e.woken() + tail + " can run again."
        : (e.task() == null ? "The clock" : e.task()) + " woke " + e.woken() + tail + again(tail);
  }

  private static String after(TaskPicture woken) {
    return ", which waited " + Waiting.what(woken);
  }

  private static String again(String tail) {
    return tail.isEmpty() ? "; it can run again." : ": it can run again.";
  }

  private static String end(Event.GoEnd e, Picture before) {
    TaskPicture task = before.task(e.task());
    if (task != null && task.unwinding() != null && task.unwinding().isGoexit()) {
      return e.task() + " has ended itself: its deferred calls are done.";
    }
    return task == null
        ? e.task() + " has returned."
        : e.task() + " has returned from " + task.shortFunction() + ".";
  }

  private static String abandon(Event.GoAbandon e, Picture before) {
    TaskPicture task = before.task(e.task());
    if (task == null || task.reason() == null) {
      return e.task() + " is cut off where it stands: the program ends.";
    }
    String does =
        task.reason() == WaitReason.SLEEP ? " still sleeps" : " still waits " + Waiting.what(task);
    return e.task() + does + " as the program ends.";
  }

  private static String make(Event.ChanMake e) {
    String room =
        e.capacity() == 0
            ? "without a buffer: sender and receiver must meet"
            : "with room for " + e.capacity() + (e.capacity() == 1 ? " value" : " values");
    return by(e.task()) + " made the channel " + e.channel() + " " + room + ".";
  }

  private static String send(Event.ChanSend e, Picture after) {
    String sent = by(e.task()) + " sent " + e.value().said() + " to " + e.channel();
    if (e.receiver() != null) {
      return sent + ", straight into the hands of " + e.receiver() + ", who was waiting for it.";
    }
    ObjectPicture.Channel channel = after.channel(e.channel());
    int used = channel == null ? 0 : channel.length();
    int capacity = channel == null ? 0 : channel.capacity();
    return sent
        + ". "
        + (used == capacity
            ? "The buffer is full now."
            : "The buffer holds " + used + " of " + capacity + ".");
  }

  private static String receive(Event.ChanReceive e, Picture after) {
    if (!e.ok()) {
      return by(e.task())
          + " received "
          + e.value().said()
          + " from "
          + e.channel()
          + ", the zero value, because the channel is closed"
          + (e.slot() < 0 && unbuffered(e.channel(), after) ? "." : " and empty.");
    }
    String got = by(e.task()) + " received " + e.value().said() + " from " + e.channel();
    if (e.sender() == null) {
      ObjectPicture.Channel channel = after.channel(e.channel());
      return got
          + (channel != null && channel.length() == 0 && e.slot() >= 0
              ? ". The buffer is empty now."
              : ".");
    }
    if (e.refill() == null) {
      return got + ", straight from the hands of " + e.sender() + ", who was waiting to send.";
    }
    return got
        + ". The buffer had room again, so the first blocked sender, "
        + e.sender()
        + ", put "
        + e.refill().said()
        + " in.";
  }

  private static boolean unbuffered(ObjectId id, Picture picture) {
    ObjectPicture.Channel channel = picture.channel(id);
    return channel != null && channel.capacity() == 0;
  }

  private static String close(Event.ChanClose e, Picture before) {
    ObjectPicture.Channel channel = before.channel(e.channel());
    String closed = by(e.task()) + " closed " + e.channel() + ". ";
    if (channel != null && !channel.receivers().isEmpty()) {
      int n = channel.receivers().size();
      return closed
          + (n == 1
              ? "That wakes " + channel.receivers().getFirst().task() + ", which waits to receive."
              : "That wakes " + (n == 2 ? "both" : "all " + n) + " who wait to receive.");
    }
    return channel != null && channel.length() > 0
        ? closed + "What is still in it can be received; then it gives zero values."
        : closed + "Whoever receives from it now gets the zero value at once.";
  }

  private static String pick(Event.SelectPick e) {
    if (e.chosen() < 0) {
      return e.task() + " found no case of its select ready and took the default.";
    }
    String chosen = arm(e.arms().get(e.chosen()));
    return e.ready().size() > 1
        ? e.task()
            + " found "
            + e.ready().size()
            + " cases ready in its select and took one at random: "
            + chosen
            + "."
        : e.task() + " took the one ready case of its select: " + chosen + ".";
  }

  private static String acquire(Event.LockAcquire e, Picture after) {
    if (!e.read()) {
      return e.task() + " locked " + e.lock() + ".";
    }
    int readers =
        after.object(e.lock()) instanceof ObjectPicture.Lock lock ? lock.readers().size() : 1;
    return e.task()
        + " reads under "
        + e.lock()
        + (readers == 1
            ? "."
            : ", together with " + (readers == 2 ? "one other." : readers - 1 + " others."));
  }

  private static String release(Event.LockRelease e, Picture before) {
    List<Waiter> waiters =
        before.object(e.lock()) instanceof ObjectPicture.Lock lock ? lock.waiters() : List.of();
    String released =
        by(e.task()) + (e.read() ? " no longer reads under " : " unlocked ") + e.lock();
    if (waiters.isEmpty()) {
      return released + "; nobody waits for it.";
    }
    TaskId first = waiters.get(0).task();
    return e.starving()
        ? released + " and hands it to " + first + ", who has waited too long."
        : released + "; " + first + " is first in line.";
  }

  private static String miss(Event.LockMiss e, Picture before) {
    String taken =
        owns(e.task(), e.lock(), before)
            ? ", which it holds itself"
            : ", but " + holders(e.lock(), before);
    return e.task() + " tried " + e.lock() + taken + "; it goes on without.";
  }

  private static String count(Event.WaitGroupAdd e, Picture before) {
    List<TaskId> waiting =
        before.object(e.group()) instanceof ObjectPicture.Group g
            ? g.waiters().stream().map(Waiter::task).toList()
            : List.of();
    String did =
        e.delta() == -1
            ? by(e.task()) + " is done: " + e.group() + " goes down to " + e.counter()
            : by(e.task())
                + (e.delta() >= 0 ? " added " : " took ")
                + Math.abs(e.delta())
                + (e.delta() >= 0 ? " to " : " from ")
                + e.group()
                + ": its counter is "
                + e.counter();
    return e.counter() == 0 && !waiting.isEmpty()
        ? did
            + ", which "
            + list(waiting)
            + (waiting.size() == 1 ? " has waited for." : " have waited for.")
        : did + ".";
  }

  private static String signal(Event.CondSignal e) {
    String how = e.all() ? " broadcast on " : " signalled ";
    String woke =
        e.woken() == 0
            ? "; nobody was waiting, so it is lost."
            : e.woken() == 1 ? " and woke one waiter." : " and woke " + e.woken() + " waiters.";
    return by(e.task()) + how + e.cond() + woke;
  }

  private static String cancel(Event.ContextCancel e, Picture before) {
    String why = e.cause() == null || e.cause().isEmpty() ? "" : " (" + e.cause() + ")";
    boolean inherited =
        before.object(e.context()) instanceof ObjectPicture.Context context
            && before.object(context.parent()) instanceof ObjectPicture.Context parent
            && parent.cause() != null;
    return inherited
        ? e.context() + " is cancelled with its parent" + why + "."
        : by(e.task()) + " cancelled " + e.context() + why + ".";
  }

  private static String read(Event.VarRead e) {
    if (e.variable().kind() == ObjectId.Kind.MAP) {
      return e.task() + " looked into " + e.variable() + ": " + e.value().text() + ".";
    }
    return e.value().text().isEmpty() || isItself(e.value().text(), e.variable())
        ? e.task() + " read the variable " + e.variable() + "."
        : e.task() + " read " + e.value().said() + " from " + e.variable() + ".";
  }

  /// Whether a value is called as the variable that has it, as channels often are.
  private static boolean isItself(String value, ObjectId variable) {
    return value.equals(variable.name());
  }

  private static String atomic(Event.AtomicAccess e, Picture before) {
    String who = by(e.task());
    String now = e.value().said();
    return switch (e.operation()) {
      case "Load" -> who + " read " + now + " from " + e.atomic() + ", atomically.";
      case "Store" -> who + " wrote " + now + " to " + e.atomic() + ", atomically.";
      case "CompareAndSwap" -> {
        boolean same =
            before.object(e.atomic()) instanceof ObjectPicture.Cell cell
                && cell.value() != null
                && cell.value().said().equals(now);
        yield who
            + " compared "
            + e.atomic()
            + (same ? ", which stays " : " and swapped it for ")
            + now
            + ", in one indivisible step.";
      }
      default ->
          who
              + " does "
              + e.operation()
              + " on "
              + e.atomic()
              + " in one indivisible step; it holds "
              + now
              + " now.";
    };
  }

  private static String write(Event.VarWrite e, Picture before) {
    if (e.variable().kind() == ObjectId.Kind.MAP) {
      return e.task() + " changed " + e.variable() + ", which is " + e.value().text() + " now.";
    }
    if (e.value().text().isEmpty()) { // all of a struct or an array
      return e.task() + " wrote to " + e.variable() + ".";
    }
    if (isItself(e.value().text(), e.variable())) {
      return e.task() + " set the variable " + e.variable() + ".";
    }
    String wrote = e.task() + " wrote " + e.value().said() + " to " + e.variable();
    if (before.object(e.variable()) instanceof ObjectPicture.Cell cell
        && cell.value() != null
        && cell.writer() != null
        && !cell.writer().equals(e.task())
        && cell.readAt() < cell.writtenAt()
        && !e.task().equals(cell.reader())) {
      return wrote
          + ", over the "
          + cell.value().said()
          + " of "
          + cell.writer()
          + ", which nobody had read.";
    }
    return wrote + ".";
  }

  static String quoted(String text) {
    String line = text.strip();
    int end = line.indexOf('\n');
    if (end >= 0) {
      line = line.substring(0, end) + " …";
    }
    return "\"" + (line.length() > 60 ? line.substring(0, 59) + "…" : line) + "\"";
  }

  /// `a and b`, `a, b and 3 more`.
  static String names(List<ObjectId> objects) {
    int shown = objects.size() <= 4 ? objects.size() : 2;
    List<String> names = new ArrayList<>();
    objects.subList(0, shown).forEach(object -> names.add(object.name()));
    String last = shown < objects.size() ? objects.size() - shown + " more" : names.removeLast();
    return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
  }

  /// `G5`, `G5 and G6`, `G5, G6 and 3 more`.
  static String list(List<TaskId> tasks) {
    if (tasks.isEmpty()) {
      return "nobody";
    }
    if (tasks.size() == 1) {
      return tasks.get(0).toString();
    }
    if (tasks.size() <= 4) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < tasks.size(); i++) {
        out.append(i == 0 ? "" : i == tasks.size() - 1 ? " and " : ", ").append(tasks.get(i));
      }
      return out.toString();
    }
    return tasks.get(0) + ", " + tasks.get(1) + " and " + (tasks.size() - 2) + " more";
  }
}
