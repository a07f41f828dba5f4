package interleave.ui.event;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.ui.text.Texts;

/// Kinds of events that people hide from the list to see the others.
public enum EventKind {
  /// Who starts, who ends, who panics, how the program ends.
  LIVES,
  /// Who runs where, and who can.
  SCHEDULING,
  CHANNELS,
  /// Everything of package `sync`.
  LOCKS,
  /// Variables that several goroutines use, and atomics.
  MEMORY,
  /// Timers, sleeps and contexts.
  TIME,
  OUTPUT;

  public static EventKind of(Event event) {
    return switch (event) {
      case Event.GoCreate _, Event.GoEnd _, Event.GoAbandon _, Event.ProgramEnd _ -> LIVES;
      case Event.PanicRaise _, Event.PanicRecover _, Event.PanicOver _ -> LIVES;
      case Event.GoExit _, Event.DeferRun _ -> LIVES;
      case Event.GoStart _, Event.GoStop _, Event.GoUnblock _ -> SCHEDULING;
      case Event.GoBlock e -> e.object() == null ? TIME : of(e.object());
      case Event.GoBlockSend _, Event.GoBlockReceive _, Event.GoBlockSelect _ -> CHANNELS;
      case Event.ChanMake _, Event.ChanSend _, Event.ChanReceive _ -> CHANNELS;
      case Event.ChanClose _, Event.SelectPick _ -> CHANNELS;
      case Event.LockAcquire _, Event.LockRelease _, Event.LockMiss _ -> LOCKS;
      case Event.WaitGroupAdd _, Event.WaitGroupWait _ -> LOCKS;
      case Event.OnceDo _, Event.CondSignal _ -> LOCKS;
      case Event.AtomicAccess _, Event.VarRead _, Event.VarWrite _ -> MEMORY;
      case Event.SyncMapUse _, Event.PoolPut _, Event.PoolGet _ -> MEMORY;
      case Event.TimerSet _, Event.TimerFire _, Event.TimerStop _ -> TIME;
      case Event.ContextMake _, Event.ContextCancel _ -> TIME;
      case Event.Output _ -> OUTPUT;
    };
  }

  private static EventKind of(ObjectId object) {
    return switch (object.kind()) {
      case MUTEX, RW_MUTEX, WAIT_GROUP, ONCE, COND -> LOCKS;
      case CHANNEL -> CHANNELS;
      case TIMER, TICKER, CONTEXT -> TIME;
      case ATOMIC, VARIABLE, MAP, SYNC_MAP, POOL -> MEMORY;
    };
  }

  /// What it is called, with a few of its words in the list.
  String text() {
    return switch (this) {
      case LIVES -> Texts.of("eventKind.lives");
      case SCHEDULING -> Texts.of("eventKind.scheduling");
      case CHANNELS -> Texts.of("eventKind.channels");
      case LOCKS -> Texts.of("eventKind.locks");
      case MEMORY -> Texts.of("eventKind.memory");
      case TIME -> Texts.of("eventKind.time");
      case OUTPUT -> Texts.of("eventKind.output");
    };
  }
}
