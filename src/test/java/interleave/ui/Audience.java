package interleave.ui;

import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.image.Png;
import interleave.picture.Mention;
import interleave.picture.TaskPicture;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Box;
import interleave.stage.RecordingPen;
import interleave.stage.Tween;
import interleave.ui.audience.Presenter;
import interleave.ui.control.Appearance;
import interleave.ui.stage.PresenterType;
import interleave.ui.stage.StageView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// Somebody in the last row: looks at the presenter on a screen of some size and says what is wrong
/// with what there is to see. All of it belongs to the window's thread.
final class Audience implements AutoCloseable {

  private static final int MOST_CARDS = 8;

  private final Presenter presenter;
  private final boolean hall;
  private final double width;
  private final double height;
  private final List<String> found = new ArrayList<>();

  Audience(
      Stage window,
      Session session,
      Appearance appearance,
      double width,
      double height,
      boolean hall) {
    this.hall = hall;
    this.width = width;
    this.height = height;
    presenter = new Presenter(session, appearance);
    // larger than the screen that the test has
    presenter.setManaged(false);
    Pane root = new Pane(presenter);
    root.getStyleClass().add("window");
    Scene scene = new Scene(root, 1000, 1000);
    appearance.dress(scene);
    window.setScene(scene);
    window.show();
    presenter.resizeRelocate(0, 0, width, height);
    if (hall) {
      presenter.toggleType();
    }
    presenter.turn(true);
  }

  void sees(SessionState state) {
    presenter.show(state);
    presenter.applyCss();
    presenter.layout();
  }

  /// Whether what is seen stays.
  boolean rests(SessionState state) {
    return state.timeline() == null || stage().rests();
  }

  private StageView stage() {
    return (StageView) presenter.lookup("#presenter-stage");
  }

  @Override
  public void close() {
    presenter.turn(false);
    presenter.close();
  }

  /// Where the stage ends and the words begin.
  double foot() {
    Node stage = stage();
    return presenter.sceneToLocal(stage.localToScene(stage.getLayoutBounds())).getMaxY();
  }

  /// What is seen, as a PNG file's bytes.
  byte[] picture() {
    WritableImage image = presenter.snapshot(null, null);
    int columns = (int) image.getWidth();
    int rows = (int) image.getHeight();
    int[] pixels = new int[columns * rows];
    image
        .getPixelReader()
        .getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
    return Png.encode(pixels, columns, rows);
  }

  /// What cannot be read, is cut, lies over something, or is spoken of but not there.
  List<String> complains(SessionState state) {
    found.clear();
    if (presenter.minHeight(-1) > 0) {
      // its type grows with its height
      found.add("words that want more height get larger, and want more");
    }
    labels(presenter);
    written();
    if (state.timeline() != null) {
      stage(state);
    }
    return List.copyOf(found);
  }

  private void labels(Node node) {
    boolean seen = node.isVisible() && (node.isManaged() || node == presenter);
    if (!seen || node.getOpacity() == 0) {
      return;
    }
    if (node instanceof Labeled label && !label.getText().isEmpty()) {
      String text = label.getText();
      if (label.getFont().getSize() < PresenterType.LEAST) {
        found.add(label.getFont().getSize() + " pixels: " + text);
      }
      if (label.lookup(".text") instanceof Text drawn && drawn.getText().endsWith("…")) {
        found.add("cut: " + text);
      }
      Bounds at = presenter.sceneToLocal(label.localToScene(label.getLayoutBounds()));
      if (at.getMinX() < -1
          || at.getMinY() < -1
          || at.getMaxX() > width + 1
          || at.getMaxY() > height + 1) {
        found.add("off the screen: " + text);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::labels);
    }
  }

  /// What is written on the stage.
  private void written() {
    StageView stage = stage();
    RecordingPen pen = new RecordingPen(stage.pen()::width);
    stage.paint(pen, stage.getWidth(), stage.getHeight());
    List<RecordingPen.Written> texts = pen.written();
    for (int i = 0; i < texts.size(); i++) {
      RecordingPen.Written text = texts.get(i);
      Box box = text.box();
      if (text.size() < PresenterType.LEAST - .1) {
        found.add(String.format(Locale.ROOT, "%.1f pixels: %s", text.size(), text.text()));
      }
      if (box.x() < -1
          || box.y() < -1
          || box.right() > stage.getWidth() + 1
          || box.bottom() > stage.getHeight() + 1) {
        found.add("off the stage: " + text.text());
      }
      for (int j = 0; j < i; j++) {
        if (box.inset(2).overlaps(texts.get(j).box().inset(2))) {
          found.add("one over the other: " + texts.get(j).text() + ", " + text.text());
        }
      }
    }
  }

  private void stage(SessionState state) {
    Tween seen = stage().seen();
    long cards =
        seen.shown().tasks().stream()
            .map(TaskPicture::id)
            .filter(task -> seen.layout().box(task) != null && seen.layout().pile(task) == null)
            .count();
    if (hall && cards > MOST_CARDS) {
      found.add(cards + " cards");
    }
    if (state.present() >= 0) {
      Event event = state.timeline().events().get(state.present());
      for (TaskId task : new TaskId[] {event.task(), Mention.other(event)}) {
        if (task != null && seen.layout().box(task) == null) {
          found.add(task + " is not on the stage");
        }
      }
      ObjectId object = Mention.object(event);
      if (object != null && seen.layout().box(object) == null) {
        found.add(object + " is not on the stage");
      }
    }
  }
}
