package interleave.session;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.picture.Mention;
import interleave.scenario.Cue;
import interleave.scenario.Suggestion;
import interleave.source.Source;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the events that cues hold on to.
public final class CueFinder {

  private static final Pattern SPACES = Pattern.compile("[ \\t]+");

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
      noteFunction(event);
      for (int i = 0; i < events.length; i++) {
        if (events[i] < 0 && fits(cues.get(i).at(), event) && --left[i] == 0) {
          events[i] = at;
          missing--;
        }
      }
    }
    List<PlacedCue> placed = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      String problem = events[i] < 0 ? missing(cues.get(i).at()) : "";
      placed.add(new PlacedCue(cues.get(i), events[i], problem));
    }
    return placed;
  }

  /// The anchor that finds the event at `seq`, with no more conditions than it takes to read it:
  /// kind, source line and goroutine, and which of the events that fit.
  ///
  /// @return empty when cues cannot hold on to events of this kind
  public Optional<Cue.Anchor> anchor(int seq) {
    Event event = timeline.events().get(seq);
    if (CueWords.of(event).isEmpty()) {
      return Optional.empty();
    }
    functions.clear();
    for (int at = 0; at <= seq; at++) {
      noteFunction(timeline.events().get(at));
    }
    String line = spaced(line(event)).strip();
    String function = event instanceof Event.ProgramEnd ? "" : function(event);
    Cue.Anchor anchor =
        new Cue.Anchor(
            CueWords.of(event).getFirst(),
            Optional.of(line).filter(text -> !text.isEmpty()),
            Optional.of(function).filter(name -> !name.isEmpty()),
            Optional.empty(),
            1);
    int occurrence = 0;
    functions.clear();
    for (int at = 0; at <= seq; at++) {
      noteFunction(timeline.events().get(at));
      occurrence += fits(anchor, timeline.events().get(at)) ? 1 : 0;
    }
    return Optional.of(
        new Cue.Anchor(
            anchor.event(), anchor.code(), anchor.goroutine(), Optional.empty(), occurrence));
  }

  private void noteFunction(Event event) {
    if (event instanceof Event.GoCreate create) {
      functions.put(create.child().number(), create.function());
    }
  }

  /// Why nothing fits: the first condition that leaves no event, and what would come close.
  private String missing(Cue.Anchor anchor) {
    List<Event> left = new ArrayList<>();
    for (int at = 0; at < timeline.size(); at++) {
      if (kind(anchor.event(), timeline.events().get(at))) {
        left.add(timeline.events().get(at));
      }
    }
    if (left.isEmpty()) {
      return "no event is a \"" + anchor.event() + "\"";
    }
    String of = "no \"" + anchor.event() + "\" ";
    if (anchor.code().isPresent()) {
      List<String> seen = left.stream().map(e -> line(e).strip()).distinct().toList();
      left.removeIf(event -> !hasCode(event, anchor.code().get()));
      if (left.isEmpty()) {
        return of
            + "is on a line with `"
            + anchor.code().get()
            + "`"
            + Suggestion.closest(anchor.code().get(), seen)
                .map(line -> ": did you mean `" + line + "`?")
                .orElse("; they are on " + some(seen));
      }
    }
    if (anchor.goroutine().isPresent()) {
      List<String> seen = left.stream().map(this::function).distinct().toList();
      left.removeIf(event -> !function(event).equals(anchor.goroutine().get()));
      if (left.isEmpty()) {
        return of + "there is by " + anchor.goroutine().get() + "; they are by " + some(seen);
      }
    }
    if (anchor.object().isPresent()) {
      left.removeIf(event -> !isAbout(event, anchor.object().get()));
      if (left.isEmpty()) {
        return of + "there is about " + anchor.object().get();
      }
    }
    return left.size()
        + (left.size() == 1 ? " event fits" : " events fit")
        + ", and it asks for number "
        + anchor.occurrence();
  }

  private static String some(List<String> texts) {
    String all = texts.stream().limit(4).map(t -> "`" + t + "`").collect(Collectors.joining(", "));
    return texts.size() > 4 ? all + " …" : all;
  }

  private boolean fits(Cue.Anchor anchor, Event event) {
    return kind(anchor.event(), event)
        && anchor.code().map(code -> hasCode(event, code)).orElse(true)
        && anchor.goroutine().map(name -> function(event).equals(name)).orElse(true)
        && anchor.object().map(label -> isAbout(event, label)).orElse(true);
  }

  private boolean hasCode(Event event, String code) {
    return spaced(line(event)).contains(spaced(code));
  }

  /// Runs of spaces and tabs as one space: how a line is indented and aligned does not matter.
  private static String spaced(String text) {
    return SPACES.matcher(text).replaceAll(" ");
  }

  private static boolean kind(String word, Event event) {
    return CueWords.of(event).contains(word);
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
