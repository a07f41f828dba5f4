package interleave.picture;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;

/// Whom and what an event is about, besides the task that caused it.
public final class Mention {

  private Mention() {}

  /// The object an event is about; null when it is about none, or about several (the cases of a
  /// select).
  public static ObjectId object(Event event) {
    return switch (event) {
      case Event.GoBlock e -> e.object();
      case Event.GoBlockSend e -> e.channel();
      case Event.GoBlockReceive e -> e.channel();
      case Event.ChanMake e -> e.channel();
      case Event.ChanSend e -> e.channel();
      case Event.ChanReceive e -> e.channel();
      case Event.ChanClose e -> e.channel();
      case Event.LockAcquire e -> e.lock();
      case Event.LockRelease e -> e.lock();
      case Event.LockMiss e -> e.lock();
      case Event.WaitGroupAdd e -> e.group();
      case Event.WaitGroupWait e -> e.group();
      case Event.OnceDo e -> e.once();
      case Event.CondSignal e -> e.cond();
      case Event.AtomicAccess e -> e.atomic();
      case Event.SyncMapUse e -> e.map();
      case Event.PoolPut e -> e.pool();
      case Event.PoolGet e -> e.pool();
      case Event.TimerSet e -> e.timer();
      case Event.TimerFire e -> e.timer();
      case Event.TimerStop e -> e.timer();
      case Event.ContextMake e -> e.context();
      case Event.ContextCancel e -> e.context();
      case Event.VarRead e -> e.variable();
      case Event.VarWrite e -> e.variable();
      case Event.GoCreate _, Event.GoStart _, Event.GoStop _, Event.GoBlockSelect _ -> null;
      case Event.GoUnblock _, Event.GoEnd _, Event.GoAbandon _, Event.SelectPick _ -> null;
      case Event.PanicRaise _, Event.PanicRecover _, Event.PanicOver _, Event.DeferRun _ -> null;
      case Event.GoExit _, Event.Output _, Event.ProgramEnd _ -> null;
    };
  }

  /// The second task of an event: a child, a receiver, a woken one; null when there is none.
  public static TaskId other(Event event) {
    return switch (event) {
      case Event.GoCreate e -> e.child();
      case Event.GoUnblock e -> e.woken();
      case Event.ChanSend e -> e.receiver();
      case Event.ChanReceive e -> e.sender();
      default -> null;
    };
  }
}
