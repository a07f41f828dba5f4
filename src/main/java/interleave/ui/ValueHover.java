package interleave.ui;

import interleave.engine.MachineView;
import interleave.engine.event.TaskId;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.session.Selection;
import interleave.session.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a name in the code stands for at the playhead: a local of the selected goroutine, or of the
/// one that moves, or an object of that name.
final class ValueHover implements AutoCloseable {

  private static final int MOST_LOCALS = 4;

  private final Stacks stacks = new Stacks();

  /// Tells `result` about `name`; soon, when the machine has to be asked, and never when there is
  /// nothing to tell.
  void look(SessionState state, TaskId lead, String name, Consumer<String> result) {
    Picture picture =
        state.timeline().picture(Math.min(state.event(), state.timeline().size() - 1));
    String objects = objects(picture, name);
    TaskId task = state.selection() instanceof Selection.Task(TaskId id) ? id : lead;
    if (!objects.isEmpty()) {
      result.accept(objects);
    }
    if (task == null || state.playing()) {
      return;
    }
    stacks.fetch(
        state.timeline(),
        task,
        state.event(),
        frames -> {
          String locals = locals(frames, task, name);
          if (!locals.isEmpty()) {
            result.accept(objects.isEmpty() ? locals : locals + "\n" + objects);
          }
        });
  }

  private static String locals(List<MachineView.Frame> frames, TaskId task, String name) {
    List<String> found = new ArrayList<>();
    for (MachineView.Frame frame : frames) {
      for (MachineView.Local local : frame.locals()) {
        if (!frame.library() && local.name().equals(name) && found.size() < MOST_LOCALS) {
          found.add(Texts.of("valueHover.in", name, local.value(), local.type(), task));
        }
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return String.join("\n", found);
  }

  private static String objects(Picture picture, String name) {
    for (ObjectPicture object : picture.objects()) {
      if (object.id().label().equals(name)) {
        return Facts.text(object, picture);
      }
    }
    return "";
  }

  @Override
  public void close() {
    stacks.close();
  }
}
