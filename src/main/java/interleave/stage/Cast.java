package interleave.stage;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.Shown;
import interleave.engine.event.TaskId;
import interleave.search.causality.Access;
import interleave.search.causality.Race;
import interleave.source.Pos;
import interleave.timeline.Races;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who appears in a recording and who has to do with whom: one pass over all events.
final class Cast {

  /// A goroutine of the recording.
  record Actor(TaskId id, String function) {}

  /// An object of the recording.
  static final class Prop {
    final ObjectId id;
    final int place;
    Pos madeAt = Pos.NONE;
    int capacity;
    int valueLength;

    /// Of a `sync.Map`: the most letters of a key.
    int keyLength;

    /// Of a `sync.Map` or a pool: what is in it, and how much that ever is.
    private final Set<Integer> inside = new LinkedHashSet<>();

    int most;
    boolean sendersWait;
    boolean receiversWait;
    int senders;
    int receivers;
    int users;
    int type;
    boolean closes;
    boolean written;

    /// Of a lock: whether somebody ever waits for too long, which is told beside its queue.
    boolean starves;

    /// Whether two goroutines race on it.
    boolean raced;

    /// The first and the last event in which a task has to do with it.
    int firstUse = Integer.MAX_VALUE;

    int lastUse = -1;

    /// The timer that sends to this channel; null when none does.
    ObjectId feeder;

    /// The context that closes this channel when it ends, or that ends when this timer fires; null
    /// when there is none.
    ObjectId context;

    /// The context at the root of this one's tree.
    ObjectId root;

    /// How far below its root a context is.
    int depth;

    /// Of a root: how many contexts its tree has, and how deep it is.
    int family = 1;

    int generations;

    /// Whether it is a timer that sends to a channel.
    boolean feeds;

    Prop(ObjectId id, int place) {
      this.id = id;
      this.place = place;
    }

    private void put(int number) {
      inside.add(number);
      most = Math.max(most, inside.size());
    }

    /// The same: what shares a box grows without changing what was found out.
    Prop copy() {
      Prop copy = new Prop(id, place);
      copy.madeAt = madeAt;
      copy.capacity = capacity;
      copy.valueLength = valueLength;
      copy.keyLength = keyLength;
      copy.most = most;
      copy.sendersWait = sendersWait;
      copy.receiversWait = receiversWait;
      copy.senders = senders;
      copy.receivers = receivers;
      copy.users = users;
      copy.type = type;
      copy.closes = closes;
      copy.starves = starves;
      copy.raced = raced;
      copy.written = written;
      copy.firstUse = firstUse;
      copy.lastUse = lastUse;
      copy.feeder = feeder;
      copy.context = context;
      copy.root = root;
      copy.depth = depth;
      copy.family = family;
      copy.generations = generations;
      copy.feeds = feeds;
      return copy;
    }

    /// `other` is drawn in the same box.
    void share(Prop other) {
      lastUse = Math.max(lastUse, other.lastUse);
      type = Math.max(type, other.type);
      closes |= other.closes;
      starves |= other.starves;
      valueLength = Math.max(valueLength, other.valueLength);
      keyLength = Math.max(keyLength, other.keyLength);
      most = Math.max(most, other.most);
      capacity = Math.max(capacity, other.capacity);
      raced |= other.raced;
      sendersWait |= other.sendersWait;
      receiversWait |= other.receiversWait;
      senders = Math.max(senders, other.senders);
      receivers = Math.max(receivers, other.receivers);
      users = Math.max(users, other.users);
    }
  }

  /// What one task, or timer, does with one object.
  static final class Use {
    final int actor;
    final int prop;
    final int first;
    int sends;
    int receives;
    int others;

    /// Whether it is a case of a select.
    boolean arm;

    Use(int actor, int prop, int first) {
      this.actor = actor;
      this.prop = prop;
      this.first = first;
    }
  }

  final List<Actor> actors = new ArrayList<>();
  final Map<ObjectId, Prop> props = new LinkedHashMap<>();
  final Map<Long, Use> uses = new LinkedHashMap<>();
  private final Map<ObjectId, ObjectId> fed = new LinkedHashMap<>();
  private int at;

  /// What each goroutine waits for: that is in use as long as it does.
  private final Map<TaskId, List<Prop>> awaited = new LinkedHashMap<>();

  /// For each goroutine that panics or ends itself, the most lines its stack then has.
  final Map<TaskId, Integer> unwound = new LinkedHashMap<>();

  /// Who takes the default of a select.
  final Set<TaskId> defaults = new LinkedHashSet<>();

  /// Who waits at a nil channel, alone or among the cases of a select.
  final Set<TaskId> nil = new LinkedHashSet<>();

  /// The context that each task is cancelling: what it closes next belongs to it.
  private final Map<TaskId, ObjectId> cancelling = new LinkedHashMap<>();

  /// The context that each task has made last: a timer that it sets then is its deadline.
  private final Map<TaskId, Event.ContextMake> deriving = new LinkedHashMap<>();

  Cast(List<Event> events, Races races) {
    for (at = 0; at < events.size(); at++) {
      note(events.get(at));
    }
    awaited.values().forEach(props -> props.forEach(p -> p.lastUse = events.size()));
    for (Race race : races.all()) {
      note(race);
    }
  }

  /// A race may be about something that no event tells of.
  private void note(Race race) {
    Prop prop = prop(race.object());
    prop.raced = true;
    prop.written = true;
    for (Access access : List.of(race.earlier(), race.later())) {
      at = access.at();
      other(access.task(), race.object());
    }
  }

  /// The goroutines that have to do with each object, by its place.
  Map<Integer, Set<Integer>> users() {
    Map<Integer, Set<Integer>> users = new LinkedHashMap<>();
    for (Use use : uses.values()) {
      users.computeIfAbsent(use.prop, _ -> new LinkedHashSet<>()).add(use.actor);
    }
    return users;
  }

  /// The channel that a timer feeds; null when it feeds none.
  ObjectId fed(ObjectId timer) {
    return fed.get(timer);
  }

  Prop prop(ObjectId id) {
    Prop prop = props.get(id);
    if (prop == null) {
      prop = new Prop(id, props.size());
      props.put(id, prop);
    }
    return prop;
  }

  private Use use(TaskId task, ObjectId object) {
    if (task == null || object == null) {
      return null;
    }
    Prop prop = prop(object);
    long key = (long) task.number() << 32 | prop.place;
    Use use = uses.get(key);
    if (use == null) {
      use = new Use(task.number() - 1, prop.place, at);
      uses.put(key, use);
      prop.users++;
    }
    prop.firstUse = Math.min(prop.firstUse, at);
    prop.lastUse = at;
    return use;
  }

  private void send(TaskId task, ObjectId channel, Shown value) {
    Use use = use(task, channel);
    if (use != null) {
      prop(channel).senders += use.sends++ == 0 ? 1 : 0;
      length(channel, value);
    }
  }

  private void receive(TaskId task, ObjectId channel) {
    Use use = use(task, channel);
    if (use != null) {
      prop(channel).receivers += use.receives++ == 0 ? 1 : 0;
    }
  }

  private void other(TaskId task, ObjectId object) {
    if (object != null) {
      prop(object);
    }
    Use use = use(task, object);
    if (use != null) {
      use.others++;
    }
  }

  private void length(ObjectId object, Shown value) {
    Prop prop = prop(object);
    if (value != null && prop.valueLength < Sizes.LETTERS) {
      prop.valueLength = Math.max(prop.valueLength, value.text().length());
    }
  }

  /// Long because it has one case for each kind of event.
  private void note(Event event) {
    switch (event) {
      case Event.GoCreate e -> actors.add(new Actor(e.child(), e.function()));
      case Event.GoBlock e -> block(e);
      case Event.GoBlockSend e -> {
        nil(e.task(), e.channel());
        send(e.task(), e.channel(), e.value());
        if (e.channel() != null) {
          prop(e.channel()).sendersWait = true;
          awaits(e.task(), e.channel());
        }
      }
      case Event.GoBlockReceive e -> {
        nil(e.task(), e.channel());
        receive(e.task(), e.channel());
        if (e.channel() != null) {
          prop(e.channel()).receiversWait = true;
          awaits(e.task(), e.channel());
        }
      }
      case Event.GoBlockSelect e -> {
        e.arms().forEach(arm -> arm(e.task(), arm, true));
        e.arms().forEach(arm -> nil(e.task(), arm.channel()));
      }
      case Event.SelectPick e -> {
        e.arms().forEach(arm -> arm(e.task(), arm, false));
        if (e.chosen() < 0) {
          defaults.add(e.task());
        }
      }
      case Event.ChanMake e -> {
        Prop prop = prop(e.channel());
        prop.madeAt = e.pos();
        prop.capacity = e.capacity();
        prop.type = e.elementType().replace("struct {}", "struct{}").length();
      }
      case Event.ChanSend e -> {
        send(e.task(), e.channel(), e.value());
        length(e.channel(), e.value());
        receive(e.receiver(), e.channel());
      }
      case Event.ChanReceive e -> {
        receive(e.task(), e.channel());
        send(e.sender(), e.channel(), e.value());
      }
      case Event.ChanClose e -> {
        send(e.task(), e.channel(), null);
        prop(e.channel()).closes = true;
        prop(e.channel()).context = cancelling.remove(e.task());
      }
      case Event.LockAcquire e -> other(e.task(), e.lock());
      case Event.LockRelease e -> {
        other(e.task(), e.lock());
        prop(e.lock()).starves |= e.starving();
      }
      case Event.LockMiss e -> other(e.task(), e.lock());
      case Event.WaitGroupAdd e -> other(e.task(), e.group());
      case Event.WaitGroupWait e -> other(e.task(), e.group());
      case Event.OnceDo e -> other(e.task(), e.once());
      case Event.CondSignal e -> other(e.task(), e.cond());
      case Event.AtomicAccess e -> value(e.task(), e.atomic(), e.value());
      case Event.SyncMapUse e -> {
        other(e.task(), e.map());
        Prop prop = prop(e.map());
        length(e.map(), e.value());
        prop.keyLength = Math.max(prop.keyLength, e.key() == null ? 0 : e.key().text().length());
        if (e.stores()) {
          prop.put(e.entry());
        } else if (e.removes()) {
          prop.inside.remove(e.entry());
        } else if (e.operation().equals("Clear")) {
          prop.inside.clear();
        }
      }
      case Event.PoolPut e -> {
        other(e.task(), e.pool());
        length(e.pool(), e.value());
        Prop prop = prop(e.pool());
        prop.inside.removeAll(e.lost());
        prop.put(e.item());
      }
      case Event.PoolGet e -> {
        other(e.task(), e.pool());
        Prop prop = prop(e.pool());
        prop.inside.removeAll(e.lost());
        prop.inside.remove(e.item());
      }
      case Event.TimerSet e -> {
        other(e.task(), e.timer());
        Prop prop = prop(e.timer());
        Event.ContextMake made = deriving.remove(e.task());
        if (made != null && made.context().label().equals(e.timer().label())) {
          prop.context = made.context();
        }
        prop.madeAt = prop.madeAt == Pos.NONE ? e.pos() : prop.madeAt;
        if (e.channel() != null) {
          prop(e.channel()).feeder = e.timer();
          fed.put(e.timer(), e.channel());
          prop.feeds = true;
        }
      }
      case Event.TimerFire e -> other(e.task(), e.timer());
      case Event.TimerStop e -> other(e.task(), e.timer());
      case Event.ContextMake e -> {
        send(e.task(), e.context(), null);
        Prop prop = prop(e.context());
        prop.madeAt = e.pos();
        derive(prop, e.parent() == null ? null : prop(e.parent()));
        deriving.put(e.task(), e);
      }
      case Event.ContextCancel e -> {
        send(e.task(), e.context(), null);
        cancelling.put(e.task(), e.context());
      }
      case Event.VarRead e -> value(e.task(), e.variable(), e.value());
      case Event.VarWrite e -> {
        value(e.task(), e.variable(), e.value());
        prop(e.variable()).written = true;
      }
      case Event.GoUnblock e -> {
        List<Prop> freed = awaited.remove(e.woken());
        if (freed != null) {
          freed.forEach(p -> p.lastUse = Math.max(p.lastUse, at));
        }
      }
      case Event.GoStart _, Event.GoStop _, Event.GoEnd _ -> {}
      case Event.PanicRaise e -> unwinds(e.task(), e.stack());
      case Event.GoExit e -> unwinds(e.task(), e.stack());
      case Event.DeferRun _, Event.PanicRecover _, Event.PanicOver _ -> {}
      case Event.GoAbandon _, Event.Output _, Event.ProgramEnd _ -> {}
    }
  }

  private void nil(TaskId task, ObjectId channel) {
    if (channel == null) {
      nil.add(task);
    }
  }

  private void awaits(TaskId task, ObjectId object) {
    awaited.computeIfAbsent(task, _ -> new ArrayList<>()).add(prop(object));
  }

  private void unwinds(TaskId task, List<Event.Level> stack) {
    int lines = stack.stream().mapToInt(level -> 1 + level.deferred().size()).sum();
    unwound.merge(task, lines, Math::max);
  }

  private void derive(Prop prop, Prop parent) {
    if (parent == null) {
      return;
    }
    prop.root = parent.root == null ? parent.id : parent.root;
    prop.depth = parent.depth + 1;
    Prop root = prop(prop.root);
    root.family++;
    root.generations = Math.max(root.generations, prop.depth);
  }

  private void value(TaskId task, ObjectId cell, Shown value) {
    other(task, cell);
    length(cell, value);
  }

  private void block(Event.GoBlock e) {
    if (e.object() != null) {
      other(e.task(), e.object());
      prop(e.object()).receiversWait = true;
      awaits(e.task(), e.object());
    }
  }

  private void arm(TaskId task, Event.SelectArm arm, boolean waits) {
    if (arm.channel() == null) {
      return;
    }
    if (arm.send()) {
      send(task, arm.channel(), arm.value());
      prop(arm.channel()).sendersWait |= waits;
    } else {
      receive(task, arm.channel());
      prop(arm.channel()).receiversWait |= waits;
    }
    use(task, arm.channel()).arm = true;
    if (waits) {
      awaits(task, arm.channel());
    }
  }
}
