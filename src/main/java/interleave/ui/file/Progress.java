package interleave.ui.file;

import interleave.session.SessionState;
import interleave.ui.control.Preferences;
import java.util.ArrayList;
import java.util.List;

/// Which of the bundled scenarios somebody has watched to the end.
public final class Progress {

  private static final String KEY = "watched-to-the-end";

  private final Preferences preferences;

  public Progress(Preferences preferences) {
    this.preferences = preferences;
  }

  /// Notes where the playhead is.
  public void note(SessionState state) {
    String name = state.document().bundled();
    if (!name.isEmpty()
        && state.timeline() != null
        && state.phase() == SessionState.Phase.RECORDED
        && state.timeline().size() > 0
        && state.position() >= state.timeline().size() - 1
        && !isDone(name)) {
      List<String> names = new ArrayList<>(preferences.list(KEY));
      names.add(name);
      preferences.setList(KEY, names);
    }
  }

  public boolean isDone(String name) {
    return preferences.list(KEY).contains(name);
  }
}
