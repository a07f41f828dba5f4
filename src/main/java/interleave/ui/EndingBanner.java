package interleave.ui;

import interleave.engine.event.Event;
import interleave.picture.Knot;
import interleave.picture.Picture;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Under the stage: how a program ends that does not end well, in Go's words, and who waits for
/// what. Its room is kept free from the first event on, so that nothing moves when it appears.
final class EndingBanner extends VBox {

  private static final int MOST_SENTENCES = 3;

  private final Label message = new Label();
  private final Label reason = new Label();
  private Timeline shownOf;
  private int shownSize;

  EndingBanner() {
    setId("ending");
    getStyleClass().add("ending");
    message.getStyleClass().add("ending-message");
    reason.getStyleClass().add("ending-reason");
    message.setWrapText(true);
    reason.setWrapText(true);
    getChildren().addAll(message, reason);
    take(false);
  }

  void show(SessionState state) {
    Timeline timeline = state.timeline();
    if (timeline == null || !timeline.finished()) {
      take(false);
      shownOf = null;
      return;
    }
    if (timeline != shownOf || shownSize != timeline.size()) {
      shownOf = timeline;
      shownSize = timeline.size();
      fill(timeline);
    }
    setVisible(isManaged() && state.position() > timeline.size() - 2);
  }

  private void fill(Timeline timeline) {
    Picture last = timeline.picture(timeline.size() - 1);
    Event.ProgramEnd end = last.ending();
    message.setText(headline(end));
    List<String> reasons = reasons(end, last);
    reason.setText(String.join("  ", reasons));
    reason.setManaged(!reasons.isEmpty());
    take(!message.getText().isEmpty());
  }

  private static String headline(Event.ProgramEnd end) {
    return switch (end.ending()) {
      case RETURNED -> "";
      case EXITED -> end.exitCode() == 0 ? "" : "exit status " + end.exitCode();
      case PANICKED, FATAL, DEADLOCKED, LIMIT -> end.message().strip();
    };
  }

  private static List<String> reasons(Event.ProgramEnd end, Picture last) {
    if (end.ending() != Event.Ending.DEADLOCKED) {
      return end.task() == null
          ? List.of()
          : List.of("In " + end.task() + ", " + last.task(end.task()).shortFunction() + ".");
    }
    List<String> all = Knot.of(last).stream().flatMap(k -> k.sentences().stream()).toList();
    if (all.size() <= MOST_SENTENCES) {
      return all;
    }
    List<String> some = new java.util.ArrayList<>(all.subList(0, MOST_SENTENCES));
    some.add("And " + (all.size() - MOST_SENTENCES) + " more.");
    return some;
  }

  private void take(boolean room) {
    setManaged(room);
    setVisible(false);
  }
}
