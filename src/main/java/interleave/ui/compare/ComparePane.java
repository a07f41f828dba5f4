package interleave.ui.compare;

import interleave.engine.event.Event;
import interleave.engine.loop.LoopEvent;
import interleave.picture.Durations;
import interleave.picture.LoopSentence;
import interleave.session.BothSides;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.ui.control.Appearance;
import interleave.ui.control.Icon;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.stage.SentenceBox;
import interleave.ui.stage.StagePane;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A program beside its twin in JavaScript: goroutines at the left, the event loop at the right,
/// with one playhead. Where there is no room for both, one of them, and in a line how the other
/// stands.
public final class ComparePane extends SplitPane {

  private final CompareSide go = new CompareSide("compare-go", Texts.of("comparePane.go"));
  private final CompareSide node = new CompareSide("compare-node", Texts.of("comparePane.node-js"));

  /// In sizes of type: with less there is no room for two stages.
  private static final double LEAST_WIDTH = 46;

  private static final double LEAST_HEIGHT = 17;

  private static final int STDOUT = 1;

  private final Appearance appearance;
  private final LoopView loop;
  private StagePane stage;
  private boolean alone;
  private boolean nodeShown;
  private final TwinNotice notice;
  private final Label badEnd = new Label();
  private final ToggleButton code =
      new ToggleButton(Texts.of("comparePane.code"), Icon.of(Feather.CODE));

  public ComparePane(Appearance appearance, Keyboard keyboard) {
    this.appearance = appearance;
    getStyleClass().add("gap-split");
    loop = new LoopView(appearance, () -> LoopView.DESK * appearance.scale());
    loop.setId("loop");
    notice = new TwinNotice(keyboard);
    badEnd.setId("twin-end");
    badEnd.getStyleClass().addAll("twin-problem", "twin-end");
    badEnd.setWrapText(true);
    badEnd.setMaxWidth(Double.MAX_VALUE);
    badEnd.setMinHeight(Region.USE_PREF_SIZE);
    StackPane scene = new StackPane(loop, notice);
    scene.setMinSize(0, 0);
    VBox.setVgrow(scene, Priority.ALWAYS);
    VBox body = new VBox(scene, badEnd);
    body.getStyleClass().add("compare-stage");
    body.setMinSize(0, 0);
    node.hold(body);
    node.describe(Texts.of("comparePane.one-thread-event-loop"));
    code.setId("compare-code");
    code.getStyleClass().addAll("flat", "small");
    code.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(code, Action.CODE.hint());
    code.setAccessibleText(Action.CODE.text);
    code.setOnAction(_ -> keyboard.run(Action.CODE));
    go.addToHead(code);
    getItems().addAll(go, node);
    setDividerPositions(.5);
    widthProperty().addListener(_ -> arrange());
    heightProperty().addListener(_ -> arrange());
    appearance.listen(this::arrange);
  }

  /// Takes the stage in, at the left.
  public void hold(StagePane newStage) {
    stage = newStage;
    go.hold(stage);
    shareStage();
  }

  /// Gives the stage away.
  public void release() {
    if (stage != null) {
      stage.stage().share(null);
      stage = null;
    }
  }

  private void arrange() {
    shareStage();
    double em = appearance.fontSize();
    double width = getWidth();
    double height = getHeight();
    boolean small = width < LEAST_WIDTH * em || height < LEAST_HEIGHT * em;
    // it gets a width before it gets a height
    if (width > 0 && height > 0 && small != alone) {
      alone = small;
      fill();
    }
  }

  private void turn() {
    nodeShown = !nodeShown;
    fill();
    (nodeShown ? node : go).focusOther();
  }

  private void fill() {
    if (alone) {
      getItems().setAll(nodeShown ? node : go);
    } else {
      getItems().setAll(go, node);
      setDividerPositions(.5);
    }
    go.alone(alone, this::turn);
    node.alone(alone, this::turn);
    shareStage();
  }

  /// A stage in so little room shows more of what there is, and tells less of each.
  private void shareStage() {
    if (stage != null) {
      boolean scarce = alone || stage.stage().folds();
      stage.stage().share(scarce ? go::tellFolded : null);
      if (!scarce) {
        go.tellFolded("");
      }
    }
  }

  public LoopView loop() {
    return loop;
  }

  /// Whether the program's text is shown beside.
  public void setCode(boolean on) {
    code.setSelected(on);
  }

  public void show(SessionState state) {
    Twin twin = state.twin();
    if (twin == null) {
      return;
    }
    loop.show(state);
    int procs = state.timeline() == null ? 0 : state.timeline().procs();
    go.describe(
        procs == 0
            ? ""
            : procs == 1
                ? Texts.of("comparePane.goroutines-on-one-p")
                : Texts.of("comparePane.goroutines-on-ps", procs));
    String time = state.isTogether() ? Durations.text(BothSides.nanos(state)) : "";
    String longTime = time.isEmpty() ? "" : Texts.of("comparePane.virtual-time", time);
    go.tell(time, longTime);
    node.tell(time, longTime);
    boolean aloud = !state.playing();
    go.say(SentenceBox.text(state), cue(state), written(state), aloud);
    LoopSentence said = TwinWords.of(state);
    go.tellOther(Texts.of("comparePane.node-js"), said.text());
    node.tellOther(Texts.of("comparePane.go"), SentenceBox.text(state));
    String why = said.why().isEmpty() ? TwinWords.summary(state) : said.why();
    node.say(said.text(), why, twinWritten(state), aloud);
    notice.show(state);
    show(badEnd, TwinWords.badEnd(state));
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  /// The scenario's own words about this stretch of the run.
  private static String cue(SessionState state) {
    PlacedCue cue = state.currentCue();
    if (cue == null) {
      return "";
    }
    String text = cue.cue().text();
    return text.isEmpty() ? cue.cue().title() : text;
  }

  private static String written(SessionState state) {
    if (state.timeline() == null) {
      return "";
    }
    List<Event.Output> all = state.timeline().picture(state.event()).outputs();
    return lastLine(all.stream().filter(o -> o.stream() == STDOUT).map(Event.Output::text));
  }

  private static String twinWritten(SessionState state) {
    if (!state.isTogether()) {
      return "";
    }
    List<LoopEvent.Output> all = TwinWords.picture(state).outputs();
    return lastLine(all.stream().filter(o -> o.stream() == STDOUT).map(LoopEvent.Output::text));
  }

  /// What was written last; the stacks of a bad end, which go to stderr, say less.
  private static String lastLine(Stream<String> all) {
    String stripped = all.reduce((_, last) -> last).orElse("").strip();
    return stripped.isEmpty() ? "" : "› " + stripped.substring(stripped.lastIndexOf('\n') + 1);
  }
}
