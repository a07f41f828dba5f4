package interleave.ui;

import interleave.image.CanvasPen;
import interleave.stage.Box;
import interleave.stage.Legend;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.ui.control.Columns;
import interleave.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the marks on the stage and in the lanes mean: each is drawn as it is there.
final class LegendSheet extends VBox {

  private static final double WIDTH = 72;
  private static final double HEIGHT = 30;

  private final Palette palette;

  LegendSheet(Palette palette) {
    this.palette = palette;
    setId("legend");
    getStyleClass().addAll("window-sheet", "help-sheet");
    setFocusTraversable(true);
    Label title = new Label(Texts.of("legend.what-the-marks-mean"));
    title.getStyleClass().add("sheet-title");
    Columns columns = new Columns(36, goroutines(), new VBox(20, stage(), lanes()));
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sheet-scroll");
    getChildren().addAll(title, scroll);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private VBox goroutines() {
    return part(
        Texts.of("legend.a-goroutine"),
        row(Legend.RUNNING, Texts.of("legend.runs-on-a-p")),
        row(Legend.RUNNABLE, Texts.of("legend.could-run-and-waits-for-a-p")),
        row(Legend.BLOCKED, Texts.of("legend.waits-at-a-channel")),
        row(Legend.LOCKED, Texts.of("legend.waits-for-a-lock")),
        row(Legend.SLEEPING, Texts.of("legend.sleeps")),
        row(Legend.DONE, Texts.of("legend.has-returned")),
        row(Legend.PANICKED, Texts.of("legend.has-panicked")),
        row(Legend.DEADLOCKED, Texts.of("legend.can-never-go-on")),
        row(Legend.ABANDONED, Texts.of("legend.was-still-there-at-the-end")));
  }

  private VBox stage() {
    return part(
        Texts.of("legend.on-the-stage"),
        row(Legend.VALUE, Texts.of("legend.a-value")),
        row(Legend.WAITER, Texts.of("legend.stands-in-a-queue")),
        row(Legend.KNOWS, Texts.of("legend.have-to-do-with-each-other")),
        row(Legend.WAITS, Texts.of("legend.waits-there")),
        row(Legend.HAPPENS, Texts.of("legend.happens-now")),
        row(Legend.OWES, Texts.of("legend.owes-done")),
        row(Legend.CLOSED, Texts.of("legend.a-closed-channel")),
        row(Legend.POOL, Texts.of("legend.what-lies-in-a-pool")),
        row(Legend.INDIVISIBLE, Texts.of("legend.happens-in-one-step")),
        row(Legend.RACE, Texts.of("legend.a-data-race")),
        row(Legend.UNWINDS, Texts.of("legend.a-panic-on-its-way")));
  }

  private VBox lanes() {
    return part(
        Texts.of("legend.in-the-lanes"),
        row(Legend.SPAN_RUNS, Texts.of("legend.it-runs")),
        row(Legend.SPAN_READY, Texts.of("legend.it-could-run")),
        row(Legend.SPAN_WAITS, Texts.of("legend.it-waits")),
        row(Legend.PASSED, Texts.of("legend.a-value-goes-over")),
        row(Legend.WOKEN, Texts.of("legend.who-woke-the-selected-one")),
        row(Legend.RACE_LINE, Texts.of("legend.the-two-sides-of-a-race")),
        row(Legend.ENLARGED, Texts.of("legend.time-is-enlarged")));
  }

  private static VBox part(String title, Node... rows) {
    Label heading = new Label(title);
    heading.getStyleClass().add("heading");
    VBox part = new VBox(5, heading);
    part.getChildren().addAll(rows);
    return part;
  }

  private HBox row(Legend mark, String words) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    Pen pen = new CanvasPen(canvas.getGraphicsContext2D());
    mark.draw(pen, palette, new Box(4, 3, WIDTH - 8, HEIGHT - 6));
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("help-words");
    HBox row = new HBox(14, canvas, label);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
