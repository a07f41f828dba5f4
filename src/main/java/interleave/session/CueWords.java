package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.event.WaitReason;
import java.util.List;

/// The words that scenarios have for events. Every kind of event has one; the compiler sees to it.
public final class CueWords {

  /// In the order of the schema.
  public static final List<String> ALL =
      List.of(
          "start",
          "stop",
          "create",
          "make",
          "send",
          "receive",
          "block",
          "unblock",
          "close",
          "select",
          "lock",
          "unlock",
          "lock-miss",
          "add",
          "wait",
          "once",
          "signal",
          "atomic",
          "map",
          "pool-put",
          "pool-get",
          "context",
          "cancel",
          "sleep",
          "timer",
          "timer-set",
          "timer-stop",
          "read",
          "write",
          "output",
          "panic",
          "recover",
          "defer",
          "goexit",
          "panic-over",
          "goroutine-end",
          "abandon",
          "end");

  private CueWords() {}

  /// The words for an event, the most telling one first; none for the start of main, which nothing
  /// in the source makes.
  static List<String> of(Event event) {
    return switch (event) {
      case Event.GoCreate create -> create.task() == null ? List.of() : List.of("create");
      case Event.GoStart _ -> List.of("start");
      case Event.GoStop _ -> List.of("stop");
      case Event.GoBlock block ->
          block.reason() == WaitReason.SLEEP ? List.of("sleep") : List.of("block");
      case Event.GoBlockSend _, Event.GoBlockReceive _, Event.GoBlockSelect _ -> List.of("block");
      case Event.GoUnblock _ -> List.of("unblock");
      case Event.GoEnd _ -> List.of("goroutine-end");
      case Event.GoAbandon _ -> List.of("abandon");
      case Event.ChanMake _ -> List.of("make");
      case Event.ChanSend send ->
          send.receiver() == null ? List.of("send") : List.of("send", "receive");
      case Event.ChanReceive _ -> List.of("receive");
      case Event.ChanClose _ -> List.of("close");
      case Event.SelectPick _ -> List.of("select");
      case Event.LockAcquire _ -> List.of("lock");
      case Event.LockRelease _ -> List.of("unlock");
      case Event.LockMiss _ -> List.of("lock-miss");
      case Event.WaitGroupAdd _ -> List.of("add");
      case Event.WaitGroupWait _ -> List.of("wait");
      case Event.OnceDo _ -> List.of("once");
      case Event.CondSignal _ -> List.of("signal");
      case Event.AtomicAccess _ -> List.of("atomic");
      case Event.SyncMapUse _ -> List.of("map");
      case Event.PoolPut _ -> List.of("pool-put");
      case Event.PoolGet _ -> List.of("pool-get");
      case Event.ContextMake _ -> List.of("context");
      case Event.ContextCancel _ -> List.of("cancel");
      case Event.TimerFire _ -> List.of("timer");
      case Event.TimerSet _ -> List.of("timer-set");
      case Event.TimerStop _ -> List.of("timer-stop");
      case Event.VarRead _ -> List.of("read");
      case Event.VarWrite _ -> List.of("write");
      case Event.Output _ -> List.of("output");
      case Event.PanicRaise _ -> List.of("panic");
      case Event.PanicRecover _ -> List.of("recover");
      case Event.DeferRun _ -> List.of("defer");
      case Event.GoExit _ -> List.of("goexit");
      case Event.PanicOver _ -> List.of("panic-over");
      case Event.ProgramEnd _ -> List.of("end");
    };
  }
}
