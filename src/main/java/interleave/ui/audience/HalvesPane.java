package interleave.ui.audience;

import interleave.session.SessionState;
import interleave.stage.Halves;
import interleave.timeline.Timeline;
import interleave.ui.compare.LoopView;
import interleave.ui.compare.TwinNotice;
import interleave.ui.stage.PresenterType;
import interleave.ui.stage.Settler;
import interleave.ui.stage.StageView;
import interleave.ui.text.Texts;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The stage of a program before an audience, alone or sharing its room with that of its twin: side
/// by side or one above the other, as more of both can be read.
///
/// *Invariant:* neither is shown before it is known how they stand, unless that takes long: an
/// audience sees nothing jump.
final class HalvesPane extends Region {

  /// So long nothing is shown while it is found out how both stand.
  private static final Duration PATIENCE = Duration.seconds(2.5);

  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final Settler settler;
  private final StageView stage;
  private final Region goStage;
  private final LoopView loop;
  private final Label goTitle = new Label(Texts.of("comparePane.go"));
  private final Label nodeTitle = new Label(Texts.of("comparePane.node-js"));
  private final Label folded = new Label();
  private final TwinNotice notice = new TwinNotice(null);
  private final HBox goHead = new HBox(goTitle, folded);
  private final VBox go;
  private final VBox node;
  private final Consumer<String> inHead = folded::setText;
  private Consumer<String> beside;
  private boolean compared;
  private double em = PresenterType.LEAST;
  private Timeline timeline;

  /// What was asked for last, and the answer to that; null while there is none.
  private Asked asked;

  private Halves halves;

  /// @param size how many events of the recording count
  private record Asked(Timeline timeline, int size, Halves.Space space) {}

  /// @param around the stage, with what may lie over it
  HalvesPane(Settler settler, StageView stage, Region around, LoopView loop) {
    this.settler = settler;
    this.stage = stage;
    this.goStage = around;
    this.loop = loop;
    folded.setId("presenter-folded");
    folded.getStyleClass().add("presenter-folded");
    folded.setMinWidth(0);
    goHead.getStyleClass().add("presenter-side-head");
    for (Label title : new Label[] {goTitle, nodeTitle}) {
      title.getStyleClass().add("presenter-side");
      title.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }
    go = new VBox(goHead, around);
    StackPane twin = new StackPane(loop, notice);
    twin.setMinSize(0, 0);
    node = new VBox(nodeTitle, twin);
    VBox.setVgrow(around, Priority.ALWAYS);
    VBox.setVgrow(twin, Priority.ALWAYS);
    getChildren().addAll(go, node);
    patience.setOnFinished(_ -> requestLayout());
    loop.edgeToEdge();
    setMinSize(0, 0);
    compare(false);
  }

  /// Shows the twin too, or the program alone.
  void compare(boolean on) {
    compared = on;
    for (Region part : new Region[] {goHead, node}) {
      part.setVisible(on);
      part.setManaged(on);
    }
    go.setVisible(true);
    folded.setText("");
    stage.share(on ? inHead : beside);
    requestLayout();
  }

  /// Who is told what the stage leaves out while it has all the room; null when it says so itself.
  void leaveOut(Consumer<String> newBeside) {
    beside = newBeside;
    stage.share(compared ? inHead : beside);
  }

  /// @param newEm the size of type on both sides
  void size(double newEm) {
    em = newEm;
    setStyle("-fx-font-size: " + em + "px;");
    requestLayout();
  }

  void show(SessionState state) {
    loop.show(state);
    notice.show(state);
    Timeline newTimeline = state.timeline();
    if (newTimeline != timeline || asked != null && asked.size() != size(newTimeline)) {
      timeline = newTimeline;
      requestLayout();
    }
  }

  private static int size(Timeline timeline) {
    return timeline == null ? 0 : timeline.size();
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double w = getWidth();
    double h = getHeight();
    if (!compared || w <= 0 || h <= 0) {
      go.resizeRelocate(0, 0, w, h);
      return;
    }
    double gap = .9 * em;
    double title = Math.ceil(nodeTitle.prefHeight(-1));
    Halves.Space space = new Halves.Space(w, h, em, title, gap);
    Halves now = settled(space);
    go.setVisible(now != null);
    node.setVisible(now != null);
    if (now == null) {
      return;
    }
    // a strip has its name inside
    boolean named = now.form() != Halves.Form.STRIP;
    nodeTitle.setVisible(named);
    nodeTitle.setManaged(named);
    if (now.stacked()) {
      double below = now.twin() + (named ? title : 0);
      go.resizeRelocate(0, 0, w, h - below - gap);
      node.resizeRelocate(0, h - below, w, below);
    } else {
      go.resizeRelocate(0, 0, w - now.twin() - gap, h);
      node.resizeRelocate(w - now.twin(), 0, now.twin(), h);
    }
  }

  /// The arrangement for this room; while it is being found out, the one before, or the usual one
  /// when that takes long, or null.
  private Halves settled(Halves.Space space) {
    Asked wanted = new Asked(timeline, size(timeline), space);
    if (timeline != null && !wanted.equals(asked)) {
      boolean other = asked == null || asked.timeline() != timeline || !fits(asked.space(), space);
      asked = wanted;
      if (other) {
        halves = null;
        patience.playFromStart();
      }
      Timeline of = timeline;
      Halves.Rooms rooms = stage.rooms();
      settler.ask(() -> Halves.of(of, space, rooms), found -> answered(wanted, found));
    }
    boolean waits = timeline == null || patience.getStatus() == Animation.Status.RUNNING;
    return halves != null ? halves : waits ? null : Halves.usual(space);
  }

  private static boolean fits(Halves.Space was, Halves.Space is) {
    return was.width() == is.width() && was.height() == is.height() && was.em() == is.em();
  }

  private void answered(Asked to, Halves found) {
    if (to.equals(asked)) {
      halves = found;
      patience.stop();
      requestLayout();
    }
  }
}
