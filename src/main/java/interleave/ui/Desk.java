package interleave.ui;

import interleave.ui.code.ProgramPane;
import interleave.ui.compare.ComparePane;
import interleave.ui.control.Appearance;
import interleave.ui.control.Marks;
import interleave.ui.stage.StagePane;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// How the window's room is divided: program, stage and lists side by side over the lanes. In a low
/// window the lists stand beside the lanes too, as high as everything. Where three columns would be
/// too narrow for type of the chosen size, the lists move behind a tab of the program, and the
/// sentence under the stage. When the program is compared with its twin, both stand side by side,
/// and program and lists are shown beside them on demand.
final class Desk extends SplitPane {

  /// The width from which on there are three columns, in the size of type.
  private static final double WIDE_EMS = 68;

  /// The height of the window from which on there is room for everything over the lanes.
  private static final double HIGH_EMS = 57;

  /// The least height of the lanes: the axis and a row, or those of both sides.
  private static final double LEAST_LANES = 4.5;

  private static final double LEAST_BOTH = 6.7;

  /// Where the lists are.
  private enum Lists {
    /// A column of their own over the lanes.
    COLUMN,

    /// A column as high as everything.
    BESIDE,

    /// Behind a tab of the program.
    TAB
  }

  private final ProgramPane program;
  private final StagePane stage;
  private final SidePane side;
  private final WindowPlace place;
  private final Appearance appearance;
  private final SplitPane across = new SplitPane();
  private final SplitPane down = new SplitPane();
  private final Region lanes;
  private final ComparePane compare;
  private final Region bothLanes;

  /// The lanes that are shown. They take turns in one place: a pane that comes into a split anew
  /// does not keep its height while the window gets another size.
  private final StackPane below;

  private final InvalidationListener again = _ -> Platform.runLater(this::divide);
  private final PauseTransition settling = new PauseTransition(Duration.seconds(10));
  private Lists lists = Lists.COLUMN;
  private boolean compared;
  private boolean withCode;

  Desk(
      ProgramPane program,
      StagePane stage,
      SidePane side,
      Region lanes,
      ComparePane compare,
      Region bothLanes,
      WindowPlace place,
      Appearance appearance) {
    this.program = program;
    this.stage = stage;
    this.side = side;
    this.lanes = lanes;
    this.compare = compare;
    this.bothLanes = bothLanes;
    this.place = place;
    this.appearance = appearance;
    below = new StackPane(lanes, bothLanes);
    bothLanes.setVisible(false);
    program.getStyleClass().add("program-side");
    stage.getStyleClass().add("stage-side");
    side.getStyleClass().add("list-side");
    setResizableWithParent(program, false);
    setResizableWithParent(side, false);
    setResizableWithParent(below, false);
    across.getStyleClass().add("gap-split");
    across.getItems().addAll(program, stage, side);
    across.setMinHeight(160);
    down.setId("over-lanes");
    down.getStyleClass().add("gap-split");
    down.setOrientation(Orientation.VERTICAL);
    down.getItems().addAll(across, below);
    getStyleClass().add("gap-split");
    getItems().add(down);
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> stopSettling());
    addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    settling.setOnFinished(_ -> stopSettling());
    widthProperty().addListener(_ -> arrange());
    // of the window: a message above it must not turn everything over
    sceneProperty().flatMap(Scene::heightProperty).addListener((_, _, _) -> arrange());
    across.widthProperty().addListener(_ -> keepShares());
    appearance.listen(this::arrange);
  }

  /// Puts the lists where there is room for them.
  private void arrange() {
    keepLanes();
    Lists now = room();
    if (now != lists) {
      lists = now;
      fill();
      // type of another size takes effect with the next pulse, and with it how narrow panes may be
      Platform.runLater(() -> Platform.runLater(this::divide));
    }
  }

  private Lists room() {
    if (getWidth() <= 0 || getScene() == null) {
      return lists;
    }
    if (getWidth() < WIDE_EMS * appearance.fontSize()) {
      return Lists.TAB;
    }
    boolean low = getScene().getHeight() < HIGH_EMS * appearance.fontSize();
    return low ? Lists.BESIDE : Lists.COLUMN;
  }

  /// Every column keeps its share of the width: of its own accord a divided pane takes what a
  /// narrower window lacks from one column only, until that has nothing left. It does so when it is
  /// laid out next, so it has to be over that before the shares are given out.
  private void keepShares() {
    layout();
    across.layout();
    divideAcross();
  }

  private void keepLanes() {
    below.setMinHeight((compared ? LEAST_BOTH : LEAST_LANES) * appearance.fontSize());
  }

  /// Shows the program beside its twin, or alone.
  ///
  /// @param code whether its text and the lists are shown too
  void compare(boolean on, boolean code) {
    compare.setCode(code);
    if (on == compared && (code == withCode || !on)) {
      return;
    }
    compared = on;
    withCode = code;
    fill();
  }

  /// Puts everything where it belongs now.
  private void fill() {
    boolean narrow = lists == Lists.TAB;
    boolean hosted = narrow || compared;
    Marks.set(this, "narrow", narrow);
    Marks.set(stage, "bare", compared);
    across.getItems().clear();
    getItems().remove(side);
    program.host(null);
    side.setNarrow(hosted);
    stage.setSaying(narrow && !compared);
    if (hosted) {
      program.host(side);
    }
    if (compared) {
      compare.hold(stage);
      if (withCode) {
        across.getItems().add(program);
      }
      across.getItems().add(compare);
    } else {
      compare.release();
      across.getItems().addAll(program, stage);
      if (!hosted) {
        (lists == Lists.BESIDE ? this : across).getItems().add(side);
      }
    }
    keepLanes();
    lanes.setVisible(!compared);
    bothLanes.setVisible(compared);
    divideAcross();
  }

  /// Puts the dividers where they were.
  void divide() {
    divideAcross();
    place.restore(down, key("down"), lists == Lists.COLUMN ? .74 : .68);
  }

  private void divideAcross() {
    if (compared) {
      if (withCode) {
        place.restore(across, "across-compared", .3);
      }
      return;
    }
    switch (lists) {
      case COLUMN -> place.restore(across, "across", .335, .795);
      case BESIDE -> {
        place.restore(this, "beside", .775);
        place.restore(across, "across-low", .435);
      }
      case TAB -> place.restore(across, "across-narrow", .44);
    }
    if (side.isUsual()) {
      place.restore(side.split(), key("side"), lists == Lists.COLUMN ? .52 : .46);
    }
  }

  /// Low windows are divided otherwise than high ones.
  private String key(String name) {
    return lists == Lists.COLUMN ? name : name + "-low";
  }

  void remember() {
    if (!compared) {
      switch (lists) {
        case COLUMN -> place.remember(across, "across");
        case BESIDE -> {
          place.remember(this, "beside");
          place.remember(across, "across-low");
        }
        case TAB -> place.remember(across, "across-narrow");
      }
    } else if (withCode) {
      place.remember(across, "across-compared");
    }
    place.remember(down, key("down"));
    if (side.isUsual() && lists != Lists.TAB) {
      place.remember(side.split(), key("side"));
    }
  }

  /// People have put a divider elsewhere. Only that, and where all stand at the end, is remembered:
  /// while panes come and go dividers jump.
  private void released(MouseEvent event) {
    for (Node node = (Node) event.getTarget(); node != null && node != this; ) {
      if (node.getStyleClass().contains("split-pane-divider")) {
        remember();
      }
      node = node.getParent();
    }
  }

  /// A window gets its size some time after it is shown, or comes back from an audience. Until it
  /// has it, or somebody takes the mouse, the dividers are put where they were.
  void settle() {
    stopSettling();
    widthProperty().addListener(again);
    heightProperty().addListener(again);
    settling.playFromStart();
    Platform.runLater(this::divide);
  }

  private void stopSettling() {
    settling.stop();
    widthProperty().removeListener(again);
    heightProperty().removeListener(again);
  }
}
