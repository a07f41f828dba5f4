package interleave.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.TaskId;
import interleave.timeline.Scripts;
import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// From a draft to the settled layout.
final class GlideTest {

  private static final Room ROOM = new Room(900, 420, 1.25, 10.5);

  private final Timeline timeline = Scripts.workerPool().timeline();
  private final List<Layout> drafts = new ArrayList<>();
  private final Layout settled = Layout.fitting(timeline, Set.of(), ROOM, drafts::add);

  @Test
  void thereIsOneDraftAndWhatIsSettledIsAsGood() {
    assertEquals(1, drafts.size());
    assertTrue(ROOM.worth(settled) > 0);
    assertEquals(Layout.fitting(timeline, Set.of(), ROOM).boxes(), settled.boxes());
    assertEquals(timeline.picture(timeline.size() - 1).tasks().size(), tasks(drafts.getFirst()));
  }

  private static long tasks(Layout layout) {
    return layout.taskNodes.size();
  }

  @Test
  void everythingGoesFromWhereItWasSeenToWhereItBelongs() {
    Layout draft = drafts.getFirst();
    Box area = new Box(10, 56, 900, 420);
    View seen = View.fit(draft.bounds(), area, ROOM.most());
    View view = View.fit(settled.bounds(), area, ROOM.most());
    Glide glide = new Glide(draft, seen, settled, view);
    for (TaskId task : settled.taskNodes.keySet()) {
      Box was = seen.toScreen(draft.box(task));
      Box begin = glide.view(0).toScreen(glide.layout(0).box(task));
      assertEquals(was.cx(), begin.cx(), .01, task + " begins elsewhere");
      assertEquals(was.cy(), begin.cy(), .01, task + " begins elsewhere");
      Box end = glide.layout(1).box(task);
      assertEquals(settled.box(task).x(), end.x(), .01, task + " ends elsewhere");
      assertEquals(settled.box(task).y(), end.y(), .01, task + " ends elsewhere");
    }
    assertEquals(view, glide.view(1));
  }
}
