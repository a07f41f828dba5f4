package interleave.ui;

import interleave.engine.event.Event;
import interleave.engine.loop.LoopEvent;
import interleave.golang.GoTest;
import interleave.picture.LoopPicture;
import interleave.picture.Picture;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import interleave.ui.control.LongList;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// What the program has written up to the playhead; stderr stands out. Only the rows in sight
/// exist, so that a million lines are as quick as ten.
final class ConsolePane extends StackPane {

  private static final String RULER = "mmmmmmmmmm";
  private static final double SIDES = 28;

  private final Rows list = new Rows();
  private final Label nothing = new Label(Texts.of("consolePane.the-program-has-written-nothing"));
  private Object run;
  private List<Event.Output> outputs = List.of();

  /// The exit status; null while the program runs.
  private Integer end;

  private List<String> verdict = List.of();

  private ConsoleLines lines = new ConsoleLines(80);
  private int written;
  private double advance = 8;

  /// @param id of the pane
  ConsolePane(String id) {
    setId(id);
    list.setAccessibleText(Texts.of("sidePane.console"));
    list.getStyleClass().add("console");
    nothing.getStyleClass().addAll("soft", "console-nothing");
    nothing.setWrapText(true);
    getChildren().addAll(list, nothing);
    visibleProperty().addListener((_, _, _) -> arrange(true));
    widthProperty().addListener((_, _, _) -> arrange(false));
  }

  Node list() {
    return list;
  }

  void show(SessionState state) {
    Picture picture = state.timeline() == null ? null : state.timeline().picture(state.event());
    Integer over = picture == null || picture.ending() == null ? null : picture.ending().exitCode();
    boolean test = over != null && GoTest.isTest(state.timeline().sources());
    verdict = test ? verdict(state.timeline(), picture, over) : List.of();
    show(state.timeline(), picture == null ? List.of() : picture.outputs(), over);
  }

  /// What `go test` says of the package in the end.
  private static List<String> verdict(Timeline timeline, Picture picture, int exitCode) {
    return GoTest.verdict(timeline.sources(), picture.console(), exitCode, timeline.nanos())
        .lines()
        .toList();
  }

  /// What the program's twin has written.
  void showTwin(SessionState state) {
    LoopPicture picture = state.isTogether() ? TwinWords.picture(state) : null;
    show(
        picture == null ? null : state.twin().timeline(),
        picture == null ? List.of() : outputs(picture.outputs()),
        picture == null || picture.ending() == null ? null : picture.ending().exitCode());
  }

  private static List<Event.Output> outputs(List<LoopEvent.Output> all) {
    return new AbstractList<>() {
      @Override
      public Event.Output get(int index) {
        LoopEvent.Output one = all.get(index);
        // as Go's output its text is kept in bytes
        byte[] bytes = one.text().getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return new Event.Output(one.nanos(), null, one.pos(), one.stream(), text);
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }

  private void show(Object of, List<Event.Output> shown, Integer over) {
    boolean other = run != of;
    if (!other && shown.size() == outputs.size() && Objects.equals(over, end)) {
      return;
    }
    if (other) {
      lines = new ConsoleLines(lines.columns());
    }
    run = of;
    outputs = shown;
    end = over;
    arrange(true);
  }

  /// @param follows whether the last row is to be seen
  private void arrange(boolean follows) {
    if (!isVisible()) {
      return;
    }
    int columns = (int) ((getWidth() - SIDES) / advance);
    if (columns != lines.columns() && getWidth() > 0) {
      lines = new ConsoleLines(columns);
    }
    lines.read(outputs);
    written = lines.rows(outputs.size());
    int rows = written + (end == null ? 0 : verdict.size() + 1);
    list.setSize(rows);
    list.refill();
    if (follows) {
      list.reveal(rows, 0);
    }
    nothing.setVisible(rows == 0);
  }

  private final class Rows extends LongList<HBox> {

    @Override
    protected HBox make() {
      HBox row = new HBox(text(RULER, "stdout"));
      row.setAlignment(Pos.BOTTOM_LEFT);
      row.getStyleClass().add("console-text");
      return row;
    }

    @Override
    protected void fill(HBox row, int index) {
      row.getChildren().clear();
      if (index < written) {
        lines.row(index, outputs, outputs.size(), (output, piece) -> add(row, output, piece));
      } else if (index < written + verdict.size()) {
        // a narrow pane has no room for tabs
        String line = verdict.get(index - written).replace("\t", "  ");
        row.getChildren().add(text(line, line.startsWith("ok") ? "verdict-ok" : "stderr"));
      } else {
        row.getChildren().add(text(Texts.of("consolePane.exit-status", end), "soft"));
      }
    }

    private void add(HBox row, Event.Output output, String piece) {
      row.getChildren().add(text(piece, output.stream() == 2 ? "stderr" : "stdout"));
    }

    @Override
    protected boolean chooses() {
      return false;
    }

    @Override
    protected int chosen() {
      return -1;
    }

    @Override
    protected void choose(int index) {}

    @Override
    protected void measured(HBox first) {
      double now = first.getChildren().getFirst().getLayoutBounds().getWidth() / RULER.length();
      if (now > 0 && now != advance) {
        advance = now;
        Platform.runLater(() -> arrange(true));
      }
    }
  }

  private static Text text(String content, String style) {
    Text text = new Text(content);
    text.getStyleClass().add(style);
    return text;
  }
}
