package interleave.ui.code;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.golang.NamesBetween;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.scenario.Variant;
import interleave.session.Selection;
import interleave.session.SessionState;
import interleave.source.Pos;
import interleave.source.Source;
import java.util.Optional;

/// Which of a program's files is to be seen.
final class ProgramFiles {

  private ProgramFiles() {}

  /// What people see of a program that has just been opened: the file that they have opened, or
  /// else the one that it begins in; empty when there is no program.
  static String first(SessionState state) {
    if (state.files().isEmpty()) {
      return "";
    }
    String opened = state.file() == null ? "" : state.file().getFileName().toString();
    return state.files().stream()
        .filter(code -> last(code.fileName()).equals(opened))
        .findFirst()
        .or(() -> state.files().stream().filter(ProgramFiles::isBegin).findFirst())
        .orElse(state.files().getFirst())
        .fileName();
  }

  private static boolean isBegin(Variant.Code code) {
    return code.fileName().endsWith(".go")
        && NamesBetween.declaresMain(new Source(code.fileName(), code.text()));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /// The file in which the present event happens; empty when that is none of the program's, or when
  /// nothing has happened yet.
  static Optional<String> ofEvent(SessionState state) {
    int at = state.present();
    if (state.timeline() == null || at < 0 || state.event() < 0 && at == 0) {
      return Optional.empty();
    }
    Event event = state.timeline().events().get(at);
    return has(state, event.pos().file()) ? Optional.of(event.pos().file()) : Optional.empty();
  }

  /// Where the goroutine stands that has moved last; nowhere when none has.
  static Pos ofMoving(SessionState state) {
    int at = state.present();
    Picture picture = state.timeline() == null || at < 0 ? null : state.timeline().picture(at);
    Event last = picture == null ? null : picture.last();
    TaskPicture task = last == null ? null : picture.task(last.task());
    return task == null ? Pos.NONE : task.pos();
  }

  /// Where the goroutine stands that has been chosen, or where it was started; nowhere when none
  /// has, or it is elsewhere.
  static Pos ofSelected(SessionState state) {
    int at = state.present();
    if (state.timeline() == null
        || at < 0
        || !(state.selection() instanceof Selection.Task(TaskId task))) {
      return Pos.NONE;
    }
    TaskPicture chosen = state.timeline().picture(at).task(task);
    if (chosen == null || chosen.ended()) {
      return Pos.NONE;
    }
    Pos pos = chosen.pos().isKnown() ? chosen.pos() : chosen.createdAt();
    return has(state, pos.file()) ? pos : Pos.NONE;
  }

  static boolean has(SessionState state, String file) {
    return state.files().stream().anyMatch(code -> code.fileName().equals(file));
  }

  /// Whether the program has several files, so that a place needs the name of one.
  static boolean areSeveral(SessionState state) {
    return state.files().size() > 1;
  }
}
