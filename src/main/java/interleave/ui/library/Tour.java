package interleave.ui.library;

import interleave.ui.control.Focus;
import interleave.ui.control.FocusReturn;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short walk through the window: frames one part of it after the other and says what it is for.
/// It can be left at any time; the window works meanwhile.
final class Tour extends Pane {

  private record Stop(String node, String title, String words) {}

  private static final List<Stop> STOPS =
      List.of(
          new Stop("#stage", Texts.of("tour.stage"), Texts.of("tour.goroutines-what-they-share")),
          new Stop("#code", Texts.of("tour.program"), Texts.of("tour.real-go-marked-line")),
          new Stop("#lanes", Texts.of("tour.time"), Texts.of("tour.lane-each-goroutine-drag")),
          new Stop("#play", Texts.of("tour.play"), Texts.of("tour.space-plays-pauses-goes")),
          new Stop(
              "#sentence",
              Texts.of("tour.what-just-happened"),
              Texts.of("tour.every-event-in-one")),
          new Stop(
              "#library", Texts.of("tour.library"), Texts.of("tour.all-scenarios-in-teaching")));

  private final Region frame = new Region();
  private final Label title = new Label();
  private final Label words = new Label();
  private final Label count = new Label();
  private final Button next = new Button(Texts.of("tour.next"));
  private final VBox card;
  private int at;
  private final FocusReturn before = new FocusReturn();

  Tour() {
    setId("tour");
    setPickOnBounds(false);
    setVisible(false);
    frame.getStyleClass().add("tour-frame");
    frame.setMouseTransparent(true);
    title.getStyleClass().add("heading");
    words.setWrapText(true);
    words.getStyleClass().add("help-words");
    count.getStyleClass().add("soft");
    Button leave = new Button(Texts.of("tour.leave"));
    leave.setId("tour-leave");
    leave.getStyleClass().addAll("flat", "small");
    leave.setOnAction(_ -> close());
    next.setId("tour-next");
    next.getStyleClass().addAll("accent", "small");
    next.setOnAction(_ -> step());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(8, count, gap, leave, next);
    foot.setAlignment(Pos.CENTER_LEFT);
    card = new VBox(8, title, words, foot);
    card.getStyleClass().addAll("window-sheet", "tour-card");
    getChildren().addAll(frame, card);
    widthProperty().addListener(_ -> requestLayout());
  }

  void begin() {
    before.remember(getScene());
    at = 0;
    setVisible(true);
    show();
    Focus.visibly(next);
  }

  boolean isOpen() {
    return isVisible();
  }

  void close() {
    setVisible(false);
    before.giveBack();
  }

  private void step() {
    at++;
    if (at == STOPS.size()) {
      close();
    } else {
      show();
    }
  }

  private void show() {
    Stop stop = STOPS.get(at);
    title.setText(stop.title());
    words.setText(stop.words());
    count.setText(at + 1 + " of " + STOPS.size());
    next.setText(at == STOPS.size() - 1 ? Texts.of("tour.done") : Texts.of("tour.next"));
    requestLayout();
  }

  /// The card stands beside what it is about, inside the window.
  @Override
  protected void layoutChildren() {
    Node node =
        getScene() == null
            ? null
            : getScene().getRoot().lookup(STOPS.get(Math.min(at, STOPS.size() - 1)).node());
    double width = Math.min(getWidth() - 32, 26 * title.getFont().getSize());
    double height = card.prefHeight(width);
    Bounds around =
        node == null
            ? new javafx.geometry.BoundingBox(getWidth() / 2, getHeight() / 2, 0, 0)
            : sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double pad = 5;
    frame.resizeRelocate(
        around.getMinX() - pad,
        around.getMinY() - pad,
        around.getWidth() + 2 * pad,
        around.getHeight() + 2 * pad);
    double x =
        Math.clamp(around.getCenterX() - width / 2, 16, Math.max(16, getWidth() - width - 16));
    double below = around.getMaxY() + 16;
    double above = around.getMinY() - height - 16;
    double y =
        below + height < getHeight() - 16
            ? below
            : above > 16 ? above : Math.max(16, getHeight() / 2 - height / 2);
    card.resizeRelocate(x, y, width, height);
  }
}
