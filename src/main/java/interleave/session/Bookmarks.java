package interleave.session;

import interleave.picture.EventLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Places that people have marked.
final class Bookmarks {

  private Bookmarks() {}

  /// Marks a place with a name made from what happens there, or takes the mark away.
  static SessionState toggle(SessionState state, int event) {
    if (state.timeline() == null || event >= state.timeline().size()) {
      return state;
    }
    List<Bookmark> marks = new ArrayList<>(state.bookmarks());
    if (!marks.removeIf(mark -> mark.event() == event)) {
      marks.add(new Bookmark(event, name(state, event)));
      marks.sort(Comparator.comparingInt(Bookmark::event));
    }
    return state.withBookmarks(marks);
  }

  private static String name(SessionState state, int event) {
    if (event < 0) {
      return "Begin";
    }
    var happened = state.timeline().events().get(event);
    EventLine line = EventLine.of(happened);
    String who = happened.task() == null ? "" : happened.task() + " ";
    return (who + line.verb() + " " + line.detail()).strip();
  }

  static SessionState name(SessionState state, int event, String name) {
    return state.withBookmarks(
        state.bookmarks().stream()
            .map(mark -> mark.event() == event ? new Bookmark(event, name) : mark)
            .toList());
  }
}
