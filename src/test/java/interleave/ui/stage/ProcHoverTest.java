package interleave.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import interleave.engine.event.TaskId;
import interleave.picture.Picture;
import interleave.session.Selection;
import interleave.stage.Box;
import interleave.stage.GoPrograms;
import interleave.stage.Layout;
import interleave.stage.Palette;
import interleave.stage.RecordingPen;
import interleave.stage.Stage;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import org.junit.jupiter.api.Test;

/// The strip of the processors has room for few who wait; the mouse tells of all.
final class ProcHoverTest {

  private static final Box STRIP = new Box(0, 0, 900, 46);

  @Test
  void theMouseOverAProcessorTellsWhoRunsThereAndWhoWaits() throws Exception {
    Timeline timeline = GoPrograms.gallery("mutex");
    Stage stage = new Stage(timeline, Layout.of(timeline));
    for (int event = 0; event < timeline.size(); event++) {
      Picture picture = timeline.picture(event);
      stage.strip(new RecordingPen(), Palette.DARK, STRIP, 1, stage.at(event + 1));
      TaskId running = picture.running(0);
      String text = ProcHover.text(stage, 40, picture);
      Selection under = ProcHover.running(stage, 40, picture);
      assertEquals(running == null ? Selection.NOTHING : new Selection.Task(running), under, text);
      // whoever is ready waits in one of the queues
      long ready =
          picture.tasks().stream().filter(t -> t.state().name().equals("RUNNABLE")).count();
      long told = 0;
      for (int proc = -1; proc < picture.procs(); proc++) {
        told += stage.queueOf(proc, picture).size();
      }
      assertEquals(ready, told, "after event " + event + ": " + text);
    }
    // beside the slots it tells what they are
    assertEquals(Texts.of("procHover.what"), ProcHover.text(stage, 890, timeline.picture(0)));
  }
}
