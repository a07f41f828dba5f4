package interleave.ui.stage;

import interleave.picture.Look;
import interleave.picture.ObjectPicture;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.session.SessionState;
import interleave.ui.text.Facts;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// The stage in words, for those who do not see it: first what just happened, then every goroutine
/// and everything they share.
final class Spoken {

  /// Nobody listens to a hundred.
  private static final int MOST = 12;

  private Spoken() {}

  static String stage(SessionState state) {
    List<String> sentences = new ArrayList<>();
    String happened = SentenceBox.text(state);
    if (!happened.isEmpty()) {
      sentences.add(happened);
    }
    if (state.timeline() != null && state.present() >= 0) {
      Picture picture = state.timeline().picture(state.event());
      sentences.addAll(some(picture.tasks().stream().map(t -> task(t, picture)).toList()));
      sentences.addAll(some(picture.objects().stream().map(o -> object(o, picture)).toList()));
    }
    return String.join(" ", sentences);
  }

  private static String task(TaskPicture task, Picture picture) {
    return task.id() + " " + task.shortFunction() + ": " + Look.words(task, picture) + ".";
  }

  private static String object(ObjectPicture object, Picture picture) {
    List<String> facts = new ArrayList<>(List.of(Facts.kind(object)));
    for (Facts.Fact fact : Facts.of(object, picture)) {
      facts.add(fact.name() + " " + fact.value());
    }
    return object.id().name() + ": " + String.join(", ", facts) + ".";
  }

  private static List<String> some(List<String> all) {
    if (all.size() <= MOST) {
      return all;
    }
    List<String> some = new ArrayList<>(all.subList(0, MOST));
    some.add(Texts.of("spoken.and-more", all.size() - MOST));
    return some;
  }
}
