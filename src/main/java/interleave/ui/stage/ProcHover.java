package interleave.ui.stage;

import interleave.engine.event.TaskId;
import interleave.picture.Picture;
import interleave.session.Selection;
import interleave.stage.Stage;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// What the mouse tells of the processors above the stage: who runs on one, and who all wait to, of
/// whom the strip has room for a few.
final class ProcHover {

  /// So many who wait are named.
  private static final int MOST = 12;

  private ProcHover() {}

  /// Who runs on the processor under the mouse.
  static Selection running(Stage stage, double x, Picture picture) {
    int proc = stage.procAt(x);
    TaskId task = proc >= 0 && proc < picture.procs() ? picture.running(proc) : null;
    return task == null ? Selection.NOTHING : new Selection.Task(task);
  }

  /// What the processors are, below what is so of the one under the mouse.
  static String text(Stage stage, double x, Picture picture) {
    int proc = stage.procAt(x);
    if (proc < 0 || proc >= picture.procs()) {
      return Texts.of("procHover.what");
    }
    return now(stage, proc, picture) + "\n" + Texts.of("procHover.what");
  }

  private static String now(Stage stage, int proc, Picture picture) {
    TaskId task = picture.running(proc);
    String who =
        task == null
            ? Texts.of("procHover.idle", proc)
            : Texts.of("procHover.runs", proc, task, picture.task(task).shortFunction());
    List<TaskId> queue = stage.queueOf(proc, picture);
    if (queue.isEmpty()) {
      return who;
    }
    String names =
        queue.stream().limit(MOST).map(TaskId::toString).collect(Collectors.joining(", "));
    int more = queue.size() - MOST;
    String waiting = more > 0 ? Texts.of("facts.and-more", names, more) : names;
    return who + "\n" + Texts.of("procHover.queue", waiting);
  }
}
