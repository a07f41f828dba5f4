package interleave.timeline;

import interleave.base.AppendList;
import interleave.engine.loop.LoopEvent;
import interleave.picture.LoopFold;
import interleave.picture.LoopPicture;
import interleave.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The recorded run of an event loop, finished or still growing, and everything that can be asked
/// about it. Event indices count from 0; an index of -1 means before the first event. May be used
/// by several threads while one records.
public final class LoopTimeline implements Moments {

  /// Pictures are kept that often, less often where they are large.
  private static final int INTERVAL = 256;

  /// So many times its own size of events lie between a picture and the next.
  private static final int EVENTS_PER_ITEM = 4;

  private final List<Source> sources;
  private final AppendList<LoopEvent> events;
  private final List<LoopPicture> pictures = new ArrayList<>();
  private final LoopPicture[] recent = new LoopPicture[4];
  private final LoopFold reader = new LoopFold();
  private int next = INTERVAL;
  private int nextRecent;

  LoopTimeline(List<Source> sources, AppendList<LoopEvent> events) {
    this.sources = List.copyOf(sources);
    this.events = events;
    pictures.add(reader.picture());
  }

  /// A timeline of events alone.
  public static LoopTimeline of(List<Source> sources, List<LoopEvent> all) {
    AppendList<LoopEvent> events = new AppendList<>();
    LoopRecorder recorder = new LoopRecorder(events, Long.MAX_VALUE);
    all.forEach(recorder::accept);
    return new LoopTimeline(sources, events);
  }

  public List<Source> sources() {
    return sources;
  }

  /// The source called `file`; null when the program has none of that name.
  public Source source(String file) {
    return sources.stream().filter(s -> s.name().equals(file)).findFirst().orElse(null);
  }

  public List<LoopEvent> events() {
    return events;
  }

  @Override
  public int size() {
    return events.size();
  }

  @Override
  public long nanos(int at) {
    return events.get(at).nanos();
  }

  /// Whether the program's end has been recorded.
  public boolean finished() {
    int size = size();
    return size > 0 && events.get(size - 1) instanceof LoopEvent.ProgramEnd;
  }

  @Override
  public int at(long nanos) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (events.get(middle).nanos() <= nanos) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Reads the events recorded since the last question. Questions do it by themselves; a recording
  /// thread may do it ahead of them.
  public synchronized void catchUp() {
    int size = size();
    while (reader.events() < size) {
      reader.add(events.get(reader.events()));
      if (reader.events() == next) {
        LoopPicture picture = reader.picture();
        pictures.add(picture);
        next += Math.max(INTERVAL, EVENTS_PER_ITEM * picture.weight());
      }
    }
  }

  /// What can be seen after event `at`; -1: before the first.
  public synchronized LoopPicture picture(int at) {
    catchUp();
    if (at < -1 || at >= reader.events()) {
      throw new IndexOutOfBoundsException("event " + at + " of " + reader.events());
    }
    int wanted = at + 1;
    LoopPicture from = kept(wanted);
    for (LoopPicture picture : recent) {
      if (picture != null && picture.events() <= wanted && picture.events() > from.events()) {
        from = picture;
      }
    }
    if (from.events() == wanted) {
      return from;
    }
    LoopFold fold = from.fold();
    while (fold.events() < wanted) {
      fold.add(events.get(fold.events()));
    }
    LoopPicture picture = fold.picture();
    recent[nextRecent++ % recent.length] = picture;
    return picture;
  }

  /// The last kept picture of at most so many events.
  private LoopPicture kept(int wanted) {
    int low = 0;
    int high = pictures.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pictures.get(middle).events() <= wanted) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pictures.get(low);
  }

  /// The first event after `at` of which `wanted` is true; -1 when there is none.
  public int next(int at, Predicate<LoopEvent> wanted) {
    for (int i = at + 1; i < size(); i++) {
      if (wanted.test(events.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// The last event before `at` of which `wanted` is true; -1 when there is none.
  public int previous(int at, Predicate<LoopEvent> wanted) {
    for (int i = Math.min(at, size()) - 1; i >= 0; i--) {
      if (wanted.test(events.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
