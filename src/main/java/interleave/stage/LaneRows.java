package interleave.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.timeline.Arrow;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Which goroutine has which lane, from top to bottom. Where there are many, those of one function
/// share a lane, which opens; the selected one keeps a lane of its own below it.
///
/// *Invariant:* every goroutine is in exactly one lane, or in its function's and its own.
public final class LaneRows {

  /// Fewer goroutines in all, or of one function, have a lane each.
  private static final int MANY = 24;

  private static final int CROWD = 8;

  /// Of so many messages it is looked who exchanges them with the selected one.
  private static final int MOST_ARROWS = 20_000;

  private final List<Row> rows;
  private final Map<TaskId, Integer> places;

  private LaneRows(List<Row> rows) {
    this.rows = List.copyOf(rows);
    places = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (TaskId member : rows.get(i).members()) {
        places.putIfAbsent(member, i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).task() != null) {
        places.put(rows.get(i).task(), i);
      }
    }
  }

  /// What comes first.
  public enum Sort {
    CREATION,
    /// Those with the most events.
    ACTIVITY,
    /// The selected one, then those it exchanges values and wake-ups with.
    SELECTED
  }

  /// @param folds whether goroutines of one function share a lane where there are many
  /// @param turned the functions whose lane people have opened
  /// @param selected null for nobody
  public record Wish(Sort sort, boolean folds, Set<String> turned, TaskId selected) {

    /// A lane for each, first come first.
    public static final Wish PLAIN = new Wish(Sort.CREATION, false, Set.of(), null);

    public Wish {
      turned = Set.copyOf(turned);
    }
  }

  /// @param task whose lane it is; null for that of a function
  /// @param function what the members run
  /// @param members all whom it stands for
  /// @param open whether the lanes of the members follow; for the lane of a function
  /// @param inside whether the lane of its function is above it
  public record Row(
      TaskId task, String function, List<TaskId> members, boolean open, boolean inside) {

    public boolean isGroup() {
      return task == null;
    }
  }

  static LaneRows of(Timeline timeline, Picture end, Wish wish) {
    List<TaskId> order = order(timeline, wish);
    SequencedMap<String, List<TaskId>> functions = new LinkedHashMap<>();
    for (TaskId task : order) {
      functions.computeIfAbsent(name(end, task), _ -> new ArrayList<>()).add(task);
    }
    boolean folds = wish.folds() && order.size() > MANY;
    List<Row> rows = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (TaskId task : order) {
      String function = name(end, task);
      List<TaskId> members = functions.get(function);
      if (!folds || members.size() < CROWD) {
        rows.add(new Row(task, function, List.of(task), false, false));
      } else if (told.add(function)) {
        boolean open = wish.turned().contains(function);
        rows.add(new Row(null, function, List.copyOf(members), open, false));
        for (TaskId member : members) {
          if (open || member.equals(wish.selected())) {
            rows.add(new Row(member, function, List.of(member), false, true));
          }
        }
      }
    }
    return new LaneRows(rows);
  }

  private static String name(Picture end, TaskId id) {
    TaskPicture task = end.task(id);
    return task == null ? "" : task.shortFunction();
  }

  private static List<TaskId> order(Timeline timeline, Wish wish) {
    List<TaskId> order = new ArrayList<>(timeline.tasks());
    switch (wish.sort()) {
      case CREATION -> {}
      case ACTIVITY -> {
        Map<TaskId, Integer> events = new LinkedHashMap<>();
        order.forEach(task -> events.put(task, timeline.placesOf(task).size()));
        order.sort(Comparator.comparing(events::get).reversed());
      }
      case SELECTED -> {
        Set<TaskId> first = new LinkedHashSet<>();
        if (wish.selected() != null) {
          first.add(wish.selected());
          first.addAll(partners(timeline, wish.selected()));
        }
        order.removeAll(first);
        order.addAll(0, first);
      }
    }
    return order;
  }

  /// Those with whom `task` exchanges anything, those with the most first.
  private static List<TaskId> partners(Timeline timeline, TaskId task) {
    Map<TaskId, Integer> counts = new LinkedHashMap<>();
    List<Arrow> all = new ArrayList<>(timeline.arrows(0, timeline.size(), MOST_ARROWS));
    all.addAll(timeline.wakeUps(0, timeline.size(), MOST_ARROWS));
    for (Arrow arrow : all) {
      TaskId other =
          task.equals(arrow.from()) ? arrow.to() : task.equals(arrow.to()) ? arrow.from() : null;
      if (other != null && !other.equals(task)) {
        counts.merge(other, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<TaskId, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  public int size() {
    return rows.size();
  }

  /// Null where there is none.
  public Row get(int row) {
    return row >= 0 && row < rows.size() ? rows.get(row) : null;
  }

  /// The lane of a goroutine: its own, or else its function's; -1 when it has none.
  public int place(TaskId task) {
    return places.getOrDefault(task, -1);
  }
}
