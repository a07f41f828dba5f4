package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.event.WaitReason;
import interleave.scenario.Cue;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Narrated stops for a program that has none: what happens in it for the first time, and how it
/// ends.
final class AutoCues {

  private final Timeline timeline;
  private final CueFinder finder;
  private final List<Cue> cues = new ArrayList<>();
  private boolean created;
  private boolean waited;
  private boolean handed;
  private boolean closed;
  private boolean panicked;
  private boolean cancelled;

  private AutoCues(Timeline timeline) {
    this.timeline = timeline;
    finder = new CueFinder(timeline);
  }

  /// In the order in which they happen.
  static List<Cue> of(Timeline timeline) {
    AutoCues auto = new AutoCues(timeline);
    for (int at = 0; at < timeline.size(); at++) {
      auto.look(at);
    }
    return auto.cues;
  }

  private void look(int at) {
    Event event = timeline.events().get(at);
    switch (event) {
      case Event.GoCreate create when !created && create.task() != null -> {
        created = true;
        add(at, name(create.function()) + " is started");
      }
      case Event.ChanSend send when !handed && send.receiver() != null -> {
        handed = true;
        add(at, "From hand to hand");
      }
      case Event.ChanClose _ when !closed -> {
        closed = true;
        add(at, "No more values");
      }
      case Event.ContextCancel _ when !cancelled -> {
        cancelled = true;
        add(at, "The context ends");
      }
      case Event.PanicRaise _ when !panicked -> {
        panicked = true;
        add(at, "A panic");
      }
      case Event.ProgramEnd end -> add(at, ending(end));
      default -> {
        if (!waited && waits(event)) {
          waited = true;
          add(at, "The first wait");
        }
      }
    }
  }

  private static boolean waits(Event event) {
    return event instanceof Event.GoBlockSend
        || event instanceof Event.GoBlockReceive
        || event instanceof Event.GoBlockSelect
        || event instanceof Event.GoBlock block && block.reason() != WaitReason.SLEEP;
  }

  private void add(int at, String title) {
    String text = timeline.sentence(at);
    finder
        .anchor(at)
        .ifPresent(anchor -> cues.add(new Cue(anchor, title, text, "", Optional.empty())));
  }

  private static String name(String function) {
    String name = function.startsWith("main.") ? function.substring("main.".length()) : function;
    return name.contains(".func") ? "A goroutine" : name;
  }

  private static String ending(Event.ProgramEnd end) {
    return switch (end.ending()) {
      case RETURNED -> "main returns";
      case EXITED -> "The program exits";
      case PANICKED -> "The panic ends the program";
      case FATAL -> "A fatal error";
      case DEADLOCKED -> "Deadlock";
      case LIMIT -> "A limit is reached";
    };
  }
}
