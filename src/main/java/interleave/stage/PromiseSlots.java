package interleave.stage;

import interleave.engine.loop.LoopEvent;
import interleave.timeline.LoopTimeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which promise has which of the places there are, when: settled from the whole recording, so that
/// a promise never moves. When a new one needs a place, one that is settled and that nothing speaks
/// of any more makes room, or else one that tells less; when there is none, the new one has no
/// place.
final class PromiseSlots {

  private final List<Tenants> slots = new ArrayList<>();

  /// Who has had a place, and from which event on.
  private static final class Tenants {
    private int[] from = new int[2];
    private int[] promises = new int[2];
    private int count;
    private int rank;

    void add(int event, int promise, int newRank) {
      rank = newRank;
      if (count == from.length) {
        from = Arrays.copyOf(from, 2 * count);
        promises = Arrays.copyOf(promises, 2 * count);
      }
      from[count] = event;
      promises[count++] = promise;
    }

    int at(int event) {
      int found = Arrays.binarySearch(from, 0, count, event);
      int place = found >= 0 ? found : -found - 2;
      return place < 0 ? 0 : promises[place];
    }

    int last() {
      return promises[count - 1];
    }
  }

  /// @param size how many events of the recording count
  /// @param places how many promises can be shown at once
  PromiseSlots(LoopTimeline timeline, int size, int places) {
    int[] mentions = mentions(timeline, size);
    for (int i = 0; i < size; i++) {
      if (timeline.events().get(i) instanceof LoopEvent.PromiseMake e) {
        take(e.promise(), rank(e), i, places, mentions);
      }
    }
  }

  /// How much a promise tells of what goes on: most does one that waits for several, least one of a
  /// value; and one with a name more than one without.
  private static int rank(LoopEvent.PromiseMake e) {
    int kind =
        switch (e.kind()) {
          case COMBINED -> 4;
          case NEW, SYSTEM, ASYNC, THEN -> 2;
          case VALUE -> 0;
        };
    boolean named = !e.label().isEmpty() && !e.label().matches("new Promise|.anonymous.");
    return named ? kind + 1 : kind;
  }

  private void take(int promise, int rank, int event, int places, int[] mentions) {
    if (slots.size() < places) {
      slots.add(new Tenants());
      slots.getLast().add(event, promise, rank);
      return;
    }
    Tenants silent = null;
    Tenants least = null;
    for (Tenants slot : slots) {
      int spoken = mentions[slot.last()];
      if (spoken < event && (silent == null || spoken < mentions[silent.last()])) {
        silent = slot;
      }
      if (slot.rank < rank && (least == null || slot.rank < least.rank)) {
        least = slot;
      }
    }
    Tenants taken = silent == null ? least : silent;
    if (taken != null) {
      taken.add(event, promise, rank);
    }
  }

  /// For every promise the last event that speaks of it; beyond the end when it is never settled.
  private static int[] mentions(LoopTimeline timeline, int size) {
    int[] mentions = new int[64];
    int[] causes = new int[64];
    for (int i = 0; i < size; i++) {
      switch (timeline.events().get(i)) {
        case LoopEvent.PromiseMake e -> {
          mentions = room(mentions, e.promise());
          mentions[e.promise()] = Integer.MAX_VALUE;
        }
        case LoopEvent.PromiseSettle e -> mentions[e.promise()] = i;
        case LoopEvent.JobQueue e -> {
          causes = room(causes, e.job());
          causes[e.job()] = e.promise();
          spoken(mentions, e.promise(), i);
        }
        case LoopEvent.JobStart e ->
            spoken(mentions, e.job() < causes.length ? causes[e.job()] : 0, i);
        case LoopEvent.Exit e -> spoken(mentions, e.awaited(), i);
        case LoopEvent.PromiseFollow e -> spoken(mentions, e.other(), i);
        default -> {}
      }
    }
    return mentions;
  }

  private static int[] room(int[] numbers, int index) {
    return index < numbers.length ? numbers : Arrays.copyOf(numbers, 2 * index);
  }

  private static void spoken(int[] mentions, int promise, int event) {
    if (promise > 0 && mentions[promise] != Integer.MAX_VALUE) {
      mentions[promise] = event;
    }
  }

  /// How many places are ever taken.
  int count() {
    return slots.size();
  }

  /// The promise in a place after event `event`; 0 for none.
  int at(int slot, int event) {
    return slots.get(slot).at(event);
  }
}
