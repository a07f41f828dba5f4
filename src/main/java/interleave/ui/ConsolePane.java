package interleave.ui;

import interleave.engine.event.Event;
import interleave.session.SessionState;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What the program has written up to the playhead; stderr stands out.
final class ConsolePane extends StackPane {

  private static final int SHOWN_WRITES = 2_000;

  private final TextFlow flow = new TextFlow();
  private final ScrollPane scroll = new ScrollPane(flow);
  private final Label nothing = new Label("The program has written nothing yet");
  private Object shownOf;
  private int shown = -1;
  private boolean endShown;

  ConsolePane() {
    setId("console");
    setAccessibleText("Console");
    flow.getStyleClass().add("console-text");
    scroll.getStyleClass().add("console");
    scroll.setFitToWidth(true);
    nothing.getStyleClass().addAll("soft", "console-nothing");
    nothing.setWrapText(true);
    getChildren().addAll(scroll, nothing);
  }

  void show(SessionState state) {
    List<Event.Output> outputs =
        state.timeline() == null ? List.of() : state.timeline().picture(state.event()).outputs();
    Event.ProgramEnd end =
        state.timeline() == null ? null : state.timeline().picture(state.event()).ending();
    if (shownOf == state.timeline() && shown == outputs.size() && endShown == (end != null)) {
      return;
    }
    shownOf = state.timeline();
    shown = outputs.size();
    endShown = end != null;
    flow.getChildren().clear();
    int from = Math.max(0, outputs.size() - SHOWN_WRITES);
    if (from > 0) {
      flow.getChildren().add(text("… " + from + " earlier writes\n", "soft"));
    }
    for (Event.Output output : outputs.subList(from, outputs.size())) {
      flow.getChildren().add(text(output.text(), output.stream() == 2 ? "stderr" : "stdout"));
    }
    if (end != null) {
      String gap = outputs.isEmpty() || outputs.getLast().text().endsWith("\n") ? "" : "\n";
      flow.getChildren().add(text(gap + "exit status " + end.exitCode(), "soft"));
    }
    nothing.setVisible(flow.getChildren().isEmpty());
    scroll.layout();
    scroll.setVvalue(1);
  }

  private static Text text(String content, String style) {
    Text text = new Text(content.replace("\t", "    "));
    text.getStyleClass().add(style);
    return text;
  }
}
