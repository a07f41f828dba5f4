package interleave.ui.text;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Durations;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.Token;
import interleave.picture.Waiter;
import interleave.source.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/// What there is to know about an object at an instant, as pairs of words.
public final class Facts {

  /// So many values are listed.
  private static final int FEW = 8;

  /// So many who wait are listed.
  private static final int MOST_WAITERS = 6;

  /// @param name such as `send queue`
  /// @param value such as `G4 (img 9), G5 (img 10)`
  /// @param pos the place of the program that the value names; null when it names none
  public record Fact(String name, String value, Pos pos) {}

  private final Picture picture;
  private final List<Fact> facts = new ArrayList<>();

  private Facts(Picture picture) {
    this.picture = picture;
  }

  public static List<Fact> of(ObjectPicture object, Picture picture) {
    Facts facts = new Facts(picture);
    facts.describe(object);
    if (object.madeAt().isKnown()) {
      String place = object.madeAt().file() + ":" + object.madeAt().line();
      facts.facts.add(new Fact(Texts.of("facts.made-at"), place, object.madeAt()));
    }
    return facts.facts;
  }

  /// All of it, a line each, below what it is; empty for null.
  public static String text(ObjectPicture object, Picture picture) {
    if (object == null) {
      return "";
    }
    StringBuilder text = new StringBuilder(object.name() + ": " + kind(object));
    for (Fact fact : of(object, picture)) {
      text.append('\n').append(fact.name()).append(": ").append(fact.value());
    }
    return text.toString();
  }

  /// `chan Image, buffer of 4`, `sync.Mutex` …
  public static String kind(ObjectPicture object) {
    return switch (object) {
      case ObjectPicture.Channel c ->
          c.capacity() == 0
              ? Texts.of("facts.chan-unbuffered", c.elementType())
              : Texts.of("facts.chan-buffer", c.elementType(), c.capacity());
      case ObjectPicture.Lock l -> l.readWrite() ? "sync.RWMutex" : "sync.Mutex";
      case ObjectPicture.Group _ -> "sync.WaitGroup";
      case ObjectPicture.OnceFlag _ -> "sync.Once";
      case ObjectPicture.Cond _ -> "sync.Cond";
      case ObjectPicture.Timer t ->
          t.period() > 0 ? Texts.of("facts.ticker") : Texts.of("facts.timer");
      case ObjectPicture.Context _ -> Texts.of("facts.context");
      case ObjectPicture.SharedMap _ -> "sync.Map";
      case ObjectPicture.Pool _ -> "sync.Pool";
      case ObjectPicture.Cell c -> kind(c.id());
    };
  }

  private static String kind(ObjectId id) {
    return switch (id.kind()) {
      case ATOMIC -> Texts.of("facts.atomic-value");
      case VARIABLE -> Texts.of("facts.shared-variable");
      default -> id.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private void describe(ObjectPicture object) {
    switch (object) {
      case ObjectPicture.Channel c -> channel(c);
      case ObjectPicture.Lock l -> lock(l);
      case ObjectPicture.Group g -> {
        add(Texts.of("facts.counter"), Integer.toString(g.counter()));
        add(Texts.of("facts.done-owed-by"), waiters(g.owing()));
        add(Texts.of("facts.in-wait"), waiters(g.waiters()));
      }
      case ObjectPicture.OnceFlag o -> {
        add(
            Texts.of("facts.state"),
            o.done()
                ? Texts.of("facts.done")
                : o.runner() != null ? Texts.of("facts.running") : Texts.of("facts.not-begun"));
        add(Texts.of("facts.run-by"), who(o.runner()));
        add(Texts.of("facts.waiting"), waiters(o.waiters()));
      }
      case ObjectPicture.Cond c -> add(Texts.of("facts.waiting"), waiters(c.waiters()));
      case ObjectPicture.Timer t -> timer(t);
      case ObjectPicture.Context c -> {
        add(Texts.of("facts.made-by"), c.what());
        add(Texts.of("facts.parent"), c.parent() == null ? "" : c.parent().name());
        add(
            Texts.of("facts.state"),
            c.cause() == null ? Texts.of("facts.alive") : Texts.of("facts.cancelled", c.cause()));
      }
      case ObjectPicture.SharedMap m -> map(m);
      case ObjectPicture.Pool p -> pool(p);
      case ObjectPicture.Cell c -> {
        add(Texts.of("facts.value"), c.value() == null ? "" : c.value().text());
        add(Texts.of("facts.last-read-by"), who(c.reader()));
        add(Texts.of("facts.last-written-by"), who(c.writer()));
      }
    }
  }

  private void channel(ObjectPicture.Channel c) {
    if (c.capacity() > 0) {
      add(Texts.of("facts.holds"), Texts.of("facts.of", c.length(), c.capacity()));
      StringBuilder values = new StringBuilder();
      for (int i = 0; i < Math.min(c.length(), FEW); i++) {
        Token token = c.queued(i);
        values.append(i == 0 ? "" : ", ").append(token == null ? "" : token.text());
      }
      add(Texts.of("facts.next-out-first"), values + (c.length() > FEW ? " …" : ""));
    }
    add(Texts.of("facts.state"), c.closed() ? Texts.of("facts.closed") : Texts.of("facts.open"));
    add(Texts.of("facts.send-queue"), waiters(c.senders()));
    add(Texts.of("facts.receive-queue"), waiters(c.receivers()));
  }

  private void map(ObjectPicture.SharedMap m) {
    add(Texts.of("facts.keys"), Integer.toString(m.entries().size()));
    StringJoiner entries = new StringJoiner(", ", "", m.entries().size() > FEW ? " …" : "");
    m.entries().values().stream()
        .limit(FEW)
        .forEach(e -> entries.add(Texts.of("facts.entry", e.key().text(), e.value().text())));
    add(Texts.of("facts.entries"), entries.toString());
    add(Texts.of("facts.used-last"), m.user() == null ? "" : m.operation() + " · " + m.user());
  }

  private void pool(ObjectPicture.Pool p) {
    List<Token> items = p.items();
    StringJoiner values = new StringJoiner(", ", "", items.size() > FEW ? " …" : "");
    items.stream().limit(FEW).forEach(token -> values.add(token.text()));
    add(Texts.of("facts.lies-in-it"), Integer.toString(items.size()));
    add(Texts.of("facts.values"), values.toString());
    add(Texts.of("facts.reused"), Integer.toString(p.hits()));
    add(p.makes() ? Texts.of("facts.new-calls") : Texts.of("facts.empty"), "" + p.misses());
  }

  private void lock(ObjectPicture.Lock l) {
    add(
        Texts.of("facts.held-by"),
        l.owner() == null
            ? (l.readers().isEmpty() ? Texts.of("facts.nobody") : "")
            : who(l.owner()));
    add(Texts.of("facts.read-by"), waiters(l.readers()));
    if (l.readWrite()) {
      add(Texts.of("facts.waiting-to-write"), waiting(l, false));
      add(Texts.of("facts.waiting-to-read"), waiting(l, true));
    } else {
      add(Texts.of("facts.waiting"), waiters(l.waiters()));
    }
    if (l.starving()) {
      add(Texts.of("facts.mode"), Texts.of("facts.starving-goes-straight-to-the"));
    }
  }

  private static String waiting(ObjectPicture.Lock l, boolean reading) {
    return waiters(l.waiters().stream().filter(w -> w.read() == reading).toList());
  }

  private void timer(ObjectPicture.Timer t) {
    add(Texts.of("facts.state"), t.active() ? Texts.of("facts.set") : Texts.of("facts.not-set"));
    if (t.active()) {
      add(Texts.of("facts.fires-in"), Durations.text(Math.max(0, t.deadline() - picture.nanos())));
    }
    if (t.period() > 0) {
      add(Texts.of("facts.every"), Durations.text(t.period()));
    }
    add(Texts.of("facts.sends-to"), t.channel() == null ? "" : t.channel().name());
    add(
        Texts.of("facts.fired"),
        t.fired() == 0
            ? ""
            : t.fired() == 1 ? Texts.of("facts.once") : Texts.of("facts.times", t.fired()));
  }

  private void add(String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(name, value, null));
    }
  }

  private static String who(TaskId task) {
    return task == null ? "" : task.toString();
  }

  private static String waiters(List<Waiter> waiters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(MOST_WAITERS, waiters.size()); i++) {
      Waiter waiter = waiters.get(i);
      text.append(i == 0 ? "" : ", ").append(waiter.task());
      if (waiter.value() != null) {
        text.append(" (").append(waiter.value().text()).append(')');
      }
    }
    int more = waiters.size() - MOST_WAITERS;
    return more > 0 ? Texts.of("facts.and-more", text, more) : text.toString();
  }

  /// The event in which `task` was created; -1 when that is not recorded.
  public static int creation(interleave.timeline.Timeline timeline, TaskId task) {
    int at = timeline.next(task, -1);
    boolean created =
        at >= 0
            && timeline.events().get(at) instanceof Event.GoCreate create
            && create.child().equals(task);
    return created ? at : -1;
  }
}
