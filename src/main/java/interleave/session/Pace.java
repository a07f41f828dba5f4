package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.loop.LoopEvent;
import interleave.timeline.Timeline;
import java.util.stream.DoubleStream;

/// How long an event is on its way when a recording plays at normal speed.
public final class Pace {

  private static final double BRIEF_MS = 180;
  private static final double PLAIN_MS = 260;
  private static final double NOTABLE_MS = 380;
  private static final double HAND_OVER_MS = 520;

  private Pace() {}

  /// Milliseconds at speed 1. What carries a value across the stage takes longest, what only
  /// changes a state is brief.
  static double millis(Event event) {
    return switch (event) {
      case Event.ChanSend _, Event.ChanReceive _, Event.GoCreate _ -> HAND_OVER_MS;
      case Event.GoBlock _, Event.GoBlockSend _, Event.GoBlockReceive _ -> NOTABLE_MS;
      case Event.GoBlockSelect _, Event.SelectPick _, Event.ChanClose _ -> NOTABLE_MS;
      case Event.LockAcquire _, Event.LockRelease _, Event.WaitGroupAdd _ -> NOTABLE_MS;
      case Event.TimerFire _, Event.ContextCancel _, Event.PanicRaise _ -> NOTABLE_MS;
      case Event.DeferRun _, Event.PanicRecover _, Event.PanicOver _ -> NOTABLE_MS;
      case Event.VarRead _, Event.VarWrite _, Event.Output _, Event.ChanMake _ -> PLAIN_MS;
      case Event.ProgramEnd _ -> HAND_OVER_MS;
      default -> BRIEF_MS;
    };
  }

  /// Where the playhead stands at each frame while it plays from one place to another: both ends
  /// are among them.
  ///
  /// @param from how many events have happened at the begin
  /// @param to the same at the end, not before `from`
  /// @param millis between two frames, of the time of somebody who watches
  /// @param speed 1 is normal
  public static double[] places(Timeline timeline, int from, int to, double millis, double speed) {
    DoubleStream.Builder places = DoubleStream.builder();
    double budget = 0;
    for (int at = from; at < to; at++) {
      double whole = millis(timeline.events().get(at)) / speed;
      while (budget < whole) {
        places.add(at + budget / whole);
        budget += millis;
      }
      budget -= whole;
    }
    return places.add(to).build().toArray();
  }

  /// The same on an event loop: what goes from queue to queue takes longest.
  static double millis(LoopEvent event) {
    return switch (event) {
      case LoopEvent.JobQueue _, LoopEvent.JobStart _, LoopEvent.PromiseSettle _ -> NOTABLE_MS;
      case LoopEvent.Exit _, LoopEvent.TimerDue _, LoopEvent.Throw _ -> NOTABLE_MS;
      case LoopEvent.Idle _, LoopEvent.ProgramEnd _ -> HAND_OVER_MS;
      case LoopEvent.Enter _, LoopEvent.TimerSet _, LoopEvent.PromiseMake _ -> PLAIN_MS;
      case LoopEvent.Output _ -> PLAIN_MS;
      default -> BRIEF_MS;
    };
  }
}
