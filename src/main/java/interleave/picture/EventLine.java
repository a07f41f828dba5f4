package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.TaskState;
import interleave.engine.event.WaitReason;
import java.util.Locale;

/// An event in a few words, for lists.
///
/// @param verb one or two words
/// @param detail about what; may be empty
/// @param look the state it puts its task into, for the colour of the task's badge
public record EventLine(String verb, String detail, Look look) {

  public static EventLine of(Event event) {
    return switch (event) {
      case Event.GoCreate e -> running("go", e.child() + " " + Functions.shortName(e.function()));
      case Event.GoStart e -> running("run", "on P" + e.proc());
      case Event.GoStop e ->
          new EventLine(
              e.reason() == Event.StopReason.YIELDED ? "yield" : "preempt", "", Look.RUNNABLE);
      case Event.GoBlock e -> block(e);
      case Event.GoBlockSend e ->
          new EventLine("block", name(e.channel()) + " ← " + e.value().text(), Look.BLOCKED);
      case Event.GoBlockReceive e -> new EventLine("block", "← " + name(e.channel()), Look.BLOCKED);
      case Event.GoBlockSelect e ->
          new EventLine("block", e.arms().size() + " cases", Look.BLOCKED);
      case Event.GoUnblock e ->
          e.task() == null
              ? new EventLine("wake", e.woken().toString(), Look.RUNNABLE)
              : running("unblock", e.woken().toString());
      case Event.GoEnd _ -> new EventLine("end", "", Look.DONE);
      case Event.GoAbandon _ -> new EventLine("alive", "at the end", Look.ABANDONED);
      case Event.ChanMake e -> running("make", e.channel() + " chan " + e.elementType());
      case Event.ChanSend e ->
          running(
              "send",
              name(e.channel())
                  + " ← "
                  + e.value().text()
                  + (e.receiver() == null ? "" : " → " + e.receiver()));
      case Event.ChanReceive e ->
          running("recv", name(e.channel()) + " → " + (e.ok() ? e.value().text() : "closed"));
      case Event.ChanClose e -> running("close", name(e.channel()));
      case Event.SelectPick e ->
          running("select", e.chosen() < 0 ? "default" : e.ready().size() + " ready");
      case Event.LockAcquire e -> running(e.read() ? "rlock" : "lock", e.lock().name());
      case Event.LockRelease e -> running(e.read() ? "runlock" : "unlock", e.lock().name());
      case Event.LockMiss e -> running("trylock", e.lock().name() + " is taken");
      case Event.WaitGroupAdd e ->
          running(e.delta() < 0 ? "done" : "add", e.group() + " = " + e.counter());
      case Event.WaitGroupWait e -> running("wait", e.group() + " is 0");
      case Event.OnceDo e -> running("once", e.once() + (e.done() ? " done" : " begins"));
      case Event.CondSignal e -> running(e.all() ? "broadcast" : "signal", e.cond().name());
      case Event.AtomicAccess e -> running("atomic", e.atomic() + " = " + e.value().text());
      case Event.SyncMapUse e -> running(word(e), e.map() + entry(e));
      case Event.PoolPut e -> running("put", e.pool() + " ← " + e.value().text());
      case Event.PoolGet e ->
          running("get", e.pool() + (e.item() < 0 ? " is empty" : " → " + e.value().text()));
      case Event.TimerSet e -> running("set", e.timer().name());
      case Event.TimerFire e -> running("fire", e.timer().name());
      case Event.TimerStop e -> running("stop", e.timer().name());
      case Event.ContextMake e -> running("derive", e.context().name());
      case Event.ContextCancel e -> running("cancel", e.context().name());
      case Event.VarRead e -> running("read", e.variable() + " → " + e.value().text());
      case Event.VarWrite e -> running("write", e.variable() + " ← " + e.value().text());
      case Event.Output e -> running(e.stream() == 2 ? "stderr" : "print", oneLine(e.text()));
      case Event.PanicRaise e -> new EventLine("panic", oneLine(e.message()), Look.PANICKED);
      case Event.PanicRecover e -> running("recover", oneLine(e.message()));
      case Event.GoExit _ -> new EventLine("goexit", "", Look.PANICKED);
      case Event.DeferRun e -> running("defer", "of " + Functions.shortName(e.function()));
      case Event.PanicOver e -> running("return", Functions.shortName(e.function()));
      case Event.ProgramEnd e -> end(e);
    };
  }

  /// What an operation came to: a LoadOrStore is a load or a store.
  private static String word(Event.SyncMapUse e) {
    return switch (e.operation()) {
      case "LoadOrStore" -> e.hit() ? "load" : "store";
      case "CompareAndSwap" -> e.hit() ? "swap" : "compare";
      case "CompareAndDelete" -> e.hit() ? "delete" : "compare";
      case "LoadAndDelete" -> "delete";
      default -> e.operation().toLowerCase(Locale.ROOT);
    };
  }

  private static String entry(Event.SyncMapUse e) {
    return (e.key() == null ? "" : "[" + e.key().text() + "]")
        + (e.value() == null ? "" : " = " + e.value().text());
  }

  private static EventLine block(Event.GoBlock e) {
    if (e.reason() == WaitReason.SLEEP) {
      return new EventLine("sleep", Durations.text(e.deadlineNanos() - e.nanos()), Look.SLEEPING);
    }
    String what = e.object() == null ? e.reason().text() : e.object().name();
    return new EventLine("block", what, Look.of(TaskState.BLOCKED, e.reason()));
  }

  private static EventLine end(Event.ProgramEnd e) {
    return switch (e.ending()) {
      case RETURNED -> new EventLine("exit", "main returned", Look.DONE);
      case EXITED -> new EventLine("exit", "code " + e.exitCode(), Look.DONE);
      case PANICKED, FATAL, LIMIT -> new EventLine("exit", oneLine(e.message()), Look.PANICKED);
      case DEADLOCKED -> new EventLine("deadlock", "", Look.DEADLOCKED);
    };
  }

  private static EventLine running(String verb, String detail) {
    return new EventLine(verb, detail, Look.RUNNING);
  }

  private static String name(interleave.engine.event.ObjectId channel) {
    return channel == null ? "nil" : channel.name();
  }

  private static String oneLine(String text) {
    return text.stripTrailing().replace('\n', '⏎');
  }
}
