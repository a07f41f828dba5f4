package interleave.search.causality;

import interleave.engine.Watch;
import java.util.Arrays;

/// What is known about a piece of memory: for each place its last accesses, oldest first.
///
/// A place that one access has used holds that access itself; sweeps over long arrays are frequent,
/// and all their places can share one.
final class Shadow {

  /// How many accesses of a place are kept whatever they are, as Go's detector keeps them; beyond,
  /// those that a later one stands for are forgotten.
  private static final int KEPT = 4;

  /// How many are kept at most: of more goroutines that use a place at once the first are
  /// forgotten, where Go's detector keeps four. What races with one of so many races with the
  /// others as well, as a rule.
  private static final int MOST = 256;

  /// Stands where a race has been reported; it conflicts with nothing.
  private static final Object REPORTED = "reported";

  private Object[] places = {};

  /// For what has no events of its own; null when it is not used so.
  Strand.Sync sync;

  /// For atomics, by place; null when there are none.
  private Strand.Sync[] syncs;

  Strand.Sync sync(int place) {
    if (syncs == null || place >= syncs.length) {
      int length = Math.max(place + 1, syncs == null ? 1 : 2 * syncs.length);
      syncs = syncs == null ? new Strand.Sync[length] : Arrays.copyOf(syncs, length);
    }
    if (syncs[place] == null) {
      syncs[place] = new Strand.Sync();
    }
    return syncs[place];
  }

  void reach(int end) {
    if (end > places.length) {
      places = Arrays.copyOf(places, Math.max(end, 2 * places.length));
    }
  }

  /// Looks for an earlier access that `now` races with; keeps `now` when there is none.
  ///
  /// @param by the strand of `now`
  /// @return the earlier one; null when there is none
  Access check(int place, Access now, Strand by) {
    Object known = places[place];
    if (known == null) {
      places[place] = now;
      return null;
    }
    if (known == now) {
      return null;
    }
    Object[] all = known instanceof Object[] several ? several : new Object[] {known};
    int mine = -1;
    for (int i = 0; i < all.length; i++) {
      if (!(all[i] instanceof Access then)) {
        continue;
      }
      if (then.task() == now.task()) {
        if (then.use() == now.use() && then.time() == now.time()) {
          return null;
        }
        if (mine < 0 && (then.use() == now.use() || then.use() == Watch.Use.READ)) {
          mine = i;
        }
      } else if (then.conflicts(now) && !by.comesAfter(then.task().number() - 1, then.time())) {
        places[place] = new Object[] {REPORTED};
        return then;
      }
    }
    if (mine >= 0) {
      if (known == all) {
        all[mine] = now;
      } else {
        places[place] = now;
      }
      return null;
    }
    places[place] = added(all, now, by);
    return null;
  }

  private static Object[] added(Object[] all, Access now, Strand by) {
    Object[] kept = all;
    if (all.length >= KEPT) {
      kept =
          Arrays.stream(all)
              .filter(o -> !(o instanceof Access then && isRepresented(then, now, by)))
              .toArray();
    }
    int first = Math.max(0, kept.length - MOST + 1);
    Object[] more = Arrays.copyOfRange(kept, first, kept.length + 1);
    more[more.length - 1] = now;
    return more;
  }

  /// Whether every access that races with `then` races with `now` as well.
  private static boolean isRepresented(Access then, Access now, Strand by) {
    return by.comesAfter(then.task().number() - 1, then.time())
        && (now.writes() || then.use().reads())
        && (!now.use().isAtomic() || then.use().isAtomic());
  }
}
