package interleave.ui.event;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.loop.LoopEvent;
import interleave.picture.EventLine;
import interleave.picture.LoopLine;
import interleave.picture.LoopNames;
import interleave.picture.Mention;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.DeepThread;
import interleave.session.Selection;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.source.Pos;
import interleave.timeline.LoopTimeline;
import interleave.timeline.Places;
import interleave.timeline.Timeline;
import interleave.timeline.Together;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.application.Platform;

/// Finds the events that fit some words: a goroutine (`G4`), a line (`:29`), or parts of what the
/// list of events says, or must not say (`-run`). While a program is compared with its twin, the
/// twin's events are looked through too (`js`: only these). Looks in the background, and says how
/// far it is when that takes long; whoever wants something else, or nothing, ends it.
public final class EventSearch implements AutoCloseable {

  private static final Pattern GOROUTINE = Pattern.compile("g\\d+");
  private static final Pattern LINE = Pattern.compile("([\\w./-]+\\.go)?:\\d+");
  private static final int BETWEEN_LOOKS = 4096;
  private static final long TELL_AFTER_NANOS = 300_000_000;
  private static final long TELL_EVERY_NANOS = 100_000_000;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> DeepThread.daemon(task, "search"));
  private final List<Runnable> listeners = new ArrayList<>();
  private Timeline timeline;
  private LoopTimeline twin;
  private int size;
  private String query = "";
  private Found found = Found.NOTHING;
  private volatile int wanted;

  /// How far a search is that takes long, from 0 to 1; -1 when none does.
  private double progress = -1;

  private Set<EventKind> hidden = Set.of();
  private boolean ownOnly;
  private Selection selection = Selection.NOTHING;

  /// What fits.
  ///
  /// @param go the program's events, in order
  /// @param both the same and the twin's by their places among the events of both; without a twin
  ///   those of the program alone
  private record Found(int[] go, int[] both) {
    static final Found NOTHING = new Found(new int[0], new int[0]);
  }

  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void show(SessionState state) {
    LoopTimeline newTwin = state.isTogether() ? state.twin().timeline() : null;
    boolean whole =
        state.phase() == SessionState.Phase.RECORDED || state.phase() == SessionState.Phase.ASKING;
    boolean recorded = newTwin == null || state.twin().phase() == Twin.Phase.RECORDED;
    int newSize =
        (state.timeline() == null ? 0 : state.timeline().size())
            + (newTwin == null ? 0 : newTwin.size());
    boolean grown = whole && recorded && newSize != size;
    boolean other = !state.selection().equals(selection);
    selection = state.selection();
    if (other && ownOnly && state.timeline() == timeline) {
      find();
    }
    if (state.timeline() != timeline || newTwin != twin || grown) {
      timeline = state.timeline();
      twin = newTwin;
      size = newSize;
      find();
    }
  }

  void look(String text) {
    String next = text.strip().toLowerCase(Locale.ROOT);
    if (!next.equals(query)) {
      query = next;
      find();
    }
  }

  /// Leaves some kinds of events out, or all that are not about what is selected.
  void restrict(Set<EventKind> newHidden, boolean onlyOwn) {
    hidden = Set.copyOf(newHidden);
    ownOnly = onlyOwn;
    find();
  }

  /// Whether words are looked for.
  public boolean isLooking() {
    return !query.isEmpty();
  }

  /// Whether not all events are wanted.
  public boolean isActive() {
    return isLooking() || !hidden.isEmpty() || places() != null;
  }

  /// The events of what is selected; null when all are wanted.
  private Places places() {
    return !ownOnly || timeline == null
        ? null
        : switch (selection) {
          case Selection.Task(TaskId id) -> timeline.placesOf(id);
          case Selection.Thing(ObjectId id) -> timeline.placesOf(id);
          case Selection.Nothing _ -> null;
        };
  }

  /// Such as `3 of 12`, or how far the search is: `40 %`.
  String count(SessionState state) {
    return progress < 0 ? number(state) : Texts.of("eventsTab.looking", Math.round(100 * progress));
  }

  /// Such as `3 of 12` when the event at the playhead is one of those found.
  private String number(SessionState state) {
    int[] all = found.both();
    int place = twin == null ? Arrays.binarySearch(all, state.present()) : -1;
    String many = String.format(Locale.ROOT, "%,d", all.length);
    return place < 0 || !isLooking()
        ? many
        : Texts.of("eventsTab.of", String.format(Locale.ROOT, "%,d", place + 1), many);
  }

  /// The program's events that fit, in order; not to be changed.
  public int[] matches() {
    return found.go();
  }

  /// All events that fit, as the list of events counts them; not to be changed.
  int[] all() {
    return found.both();
  }

  /// Goes to the next (or previous) event that fits, round at the ends; null when none does.
  public Command next(SessionState state, boolean forward) {
    int[] all = found.both();
    boolean together = twin != null && state.isTogether();
    int at = together ? (int) Math.ceil(BothSides.position(state)) - 1 : state.present();
    int next = all.length == 0 ? -1 : next(all, at, forward);
    return next < 0 ? null : together ? new Command.SeekBoth(next + 1.0) : new Command.Seek(next);
  }

  private static int next(int[] matches, int at, boolean forward) {
    int place = Arrays.binarySearch(matches, at);
    int next =
        forward ? (place >= 0 ? place + 1 : -place - 1) : (place >= 0 ? place : -place - 1) - 1;
    return matches[Math.floorMod(next, matches.length)];
  }

  private void find() {
    int number = ++wanted;
    progress = -1;
    if (!isActive() || timeline == null) {
      become(Found.NOTHING);
      return;
    }
    Timeline in = timeline;
    LoopTimeline beside = twin;
    Wanted words =
        new Wanted(query.isEmpty() ? new String[0] : query.split("\\s+"), hidden, places());
    thread.execute(
        () -> {
          int size = in.size() + (beside == null ? 0 : beside.size());
          Found now = find(in, beside, words, new Looking(size, number));
          Platform.runLater(
              () -> {
                if (number == wanted) {
                  become(now);
                }
              });
        });
  }

  /// What is wanted.
  ///
  /// @param words that all have to fit
  /// @param hidden kinds that are left out
  /// @param own the only events that count; null for all
  private record Wanted(String[] words, Set<EventKind> hidden, Places own) {

    boolean takes(Timeline in, int at) {
      if (own != null && own.upTo(at) == own.upTo(at - 1)) {
        return false;
      }
      Event event = in.events().get(at);
      return !hidden.contains(EventKind.of(event)) && fits(event, words);
    }
  }

  private Found find(Timeline in, LoopTimeline beside, Wanted wish, Looking looking) {
    String[] words = wish.words();
    int[] go = find(in.size(), at -> wish.takes(in, at), looking);
    if (beside == null) {
      return new Found(go, go);
    }
    LoopNames names = new LoopNames(beside.events());
    int[] js = find(beside.size(), at -> fits(beside.events().get(at), names, words), looking);
    Together both = new Together(in, beside);
    int[] all =
        IntStream.concat(
                Arrays.stream(go).map(at -> (int) both.ofFirst(at + 1.0) - 1),
                Arrays.stream(js).map(at -> (int) both.ofSecond(at + 1.0) - 1))
            .sorted()
            .toArray();
    return new Found(go, all);
  }

  private static int[] find(int end, IntPredicate fits, Looking looking) {
    int[] some = new int[16];
    int count = 0;
    for (int at = 0; at < end; at++) {
      if (at % BETWEEN_LOOKS == 0 && !looking.goesOn()) {
        break;
      }
      if (fits.test(at)) {
        if (count == some.length) {
          some = Arrays.copyOf(some, 2 * count);
        }
        some[count++] = at;
      }
    }
    return Arrays.copyOf(some, count);
  }

  /// A search on its way, seen from the thread that makes it.
  private final class Looking {

    private final double all;
    private final int number;
    private int seen;
    private long tellAt = System.nanoTime() + TELL_AFTER_NANOS;

    Looking(int all, int number) {
      this.all = all;
      this.number = number;
    }

    /// Asked before so many more events are looked at: whether anybody still wants to know.
    boolean goesOn() {
      if (number == wanted && System.nanoTime() > tellAt) {
        tellAt = System.nanoTime() + TELL_EVERY_NANOS;
        double part = Math.min(1, seen / all);
        Platform.runLater(() -> tell(part, number));
      }
      seen += BETWEEN_LOOKS;
      return number == wanted;
    }
  }

  private void tell(double part, int number) {
    if (number == wanted) {
      progress = part;
      listeners.forEach(Runnable::run);
    }
  }

  private void become(Found now) {
    found = now;
    progress = -1;
    listeners.forEach(Runnable::run);
  }

  private static boolean fits(Event event, String[] words) {
    String text = null;
    for (String word : words) {
      if (GOROUTINE.matcher(word).matches()) {
        if (!is(event.task(), word) && !is(Mention.other(event), word)) {
          return false;
        }
      } else if (LINE.matcher(word).matches()) {
        if (!isAt(event.pos(), word)) {
          return false;
        }
      } else {
        if (text == null) {
          EventLine line = EventLine.of(event);
          text = (line.verb() + " " + line.detail()).toLowerCase(Locale.ROOT);
        }
        boolean without = word.length() > 1 && word.charAt(0) == '-';
        if (without == text.contains(without ? word.substring(1) : word)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean fits(LoopEvent event, LoopNames names, String[] words) {
    LoopLine line = LoopLine.of(event, names);
    String text = (line.verb() + " " + line.detail()).toLowerCase(Locale.ROOT);
    for (String word : words) {
      boolean fits =
          word.equals("js")
              || (LINE.matcher(word).matches()
                  ? isAt(event.pos(), word)
                  : !GOROUTINE.matcher(word).matches() && text.contains(word));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /// Whether a place is the line, or the file and the line, that a word names.
  private static boolean isAt(Pos pos, String word) {
    int colon = word.indexOf(':');
    String file = "/" + pos.file().toLowerCase(Locale.ROOT);
    return (colon == 0 || file.endsWith("/" + word.substring(0, colon)))
        && pos.line() == Long.parseLong(word.substring(colon + 1));
  }

  private static boolean is(TaskId task, String word) {
    return task != null && task.toString().equalsIgnoreCase(word);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
