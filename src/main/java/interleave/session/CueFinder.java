package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.WaitReason;
import interleave.picture.Mention;
import interleave.scenario.Cue;
import interleave.source.Source;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the events that cues hold on to.
public final class CueFinder {

  private final Timeline timeline;
  private final Map<String, List<String>> lines = new HashMap<>();
  private final Map<Integer, String> functions = new HashMap<>();

  public CueFinder(Timeline timeline) {
    this.timeline = timeline;
    for (Source source : timeline.sources()) {
      lines.put(source.name(), source.lines());
    }
  }

  /// All cues with their places, in the order of the scenario.
  public List<PlacedCue> place(List<Cue> cues) {
    int[] events = new int[cues.size()];
    int[] left = new int[cues.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = -1;
      left[i] = cues.get(i).at().occurrence();
    }
    int missing = events.length;
    for (int at = 0; at < timeline.size() && missing > 0; at++) {
      Event event = timeline.events().get(at);
      if (event instanceof Event.GoCreate create) {
        functions.put(create.child().number(), create.function());
      }
      for (int i = 0; i < events.length; i++) {
        if (events[i] < 0 && fits(cues.get(i).at(), event) && --left[i] == 0) {
          events[i] = at;
          missing--;
        }
      }
    }
    List<PlacedCue> placed = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      placed.add(new PlacedCue(cues.get(i), events[i]));
    }
    return placed;
  }

  private boolean fits(Cue.Anchor anchor, Event event) {
    return kind(anchor.event(), event)
        && anchor.code().map(code -> line(event).contains(code)).orElse(true)
        && anchor.goroutine().map(name -> function(event).equals(name)).orElse(true)
        && anchor.object().map(label -> isAbout(event, label)).orElse(true);
  }

  /// Whether an event is what a word of the scenario format means.
  private static boolean kind(String word, Event event) {
    return switch (word) {
      case "start" -> event instanceof Event.GoStart;
      case "create" -> event instanceof Event.GoCreate create && create.task() != null;
      case "send" -> event instanceof Event.ChanSend;
      case "receive" ->
          event instanceof Event.ChanReceive
              || event instanceof Event.ChanSend send && send.receiver() != null;
      case "block" ->
          event instanceof Event.GoBlockSend
              || event instanceof Event.GoBlockReceive
              || event instanceof Event.GoBlockSelect
              || event instanceof Event.GoBlock block && block.reason() != WaitReason.SLEEP;
      case "sleep" -> event instanceof Event.GoBlock b && b.reason() == WaitReason.SLEEP;
      case "unblock" -> event instanceof Event.GoUnblock;
      case "close" -> event instanceof Event.ChanClose;
      case "select" -> event instanceof Event.SelectPick;
      case "lock" -> event instanceof Event.LockAcquire;
      case "unlock" -> event instanceof Event.LockRelease;
      case "add" -> event instanceof Event.WaitGroupAdd;
      case "wait" -> event instanceof Event.WaitGroupWait;
      case "timer" -> event instanceof Event.TimerFire;
      case "read" -> event instanceof Event.VarRead;
      case "write" -> event instanceof Event.VarWrite;
      case "output" -> event instanceof Event.Output;
      case "panic" -> event instanceof Event.PanicRaise;
      case "goroutine-end" -> event instanceof Event.GoEnd;
      case "end" -> event instanceof Event.ProgramEnd;
      default -> false;
    };
  }

  private String line(Event event) {
    List<String> text = lines.get(event.pos().file());
    int line = event.pos().line();
    return text != null && line >= 1 && line <= text.size() ? text.get(line - 1) : "";
  }

  /// The function the event's goroutine was started with, without the package.
  private String function(Event event) {
    String name = event.task() == null ? "" : functions.getOrDefault(event.task().number(), "");
    return name.startsWith("main.") ? name.substring("main.".length()) : name;
  }

  private static boolean isAbout(Event event, String label) {
    ObjectId object = Mention.object(event);
    return object != null && object.label().equals(label);
  }
}
