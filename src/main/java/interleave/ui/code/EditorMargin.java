package interleave.ui.code;

import interleave.session.Breakpoint;
import interleave.ui.control.Marks;
import interleave.ui.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// The editor's margin: numbers of lines, those of wrong lines in red, and breakpoints in their
/// place, as beside a program that is watched. What it shows never changes: for something else the
/// editor takes another one.
///
/// @param wrong numbers of lines that the compiler refuses
/// @param breakpoints by the numbers of their lines
/// @param clicked takes the number of a line and whether its condition is wanted
record EditorMargin(
    Set<Integer> wrong, Map<Integer, Breakpoint> breakpoints, BiConsumer<Integer, Boolean> clicked)
    implements SideDecorator {

  @Override
  public double getPrefWidth(double viewWidth) {
    return 0;
  }

  @Override
  public Node getMeasurementNode(int index) {
    return line(Math.max(999, index + 1));
  }

  @Override
  public Node getNode(int index) {
    Node line = line(index + 1);
    line.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    line.setOnContextMenuRequested(ContextMenuEvent::consume);
    line.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() != MouseButton.MIDDLE) {
            clicked.accept(index + 1, event.getButton() == MouseButton.SECONDARY);
          }
          event.consume();
        });
    return line;
  }

  private StackPane line(int number) {
    Label label = new Label(String.format(Locale.ROOT, "%d", number));
    label.getStyleClass().add(wrong.contains(number) ? "line-number-wrong" : "line-number");
    label.setMinWidth(Region.USE_PREF_SIZE);
    Label dot = new Label();
    dot.getStyleClass().add("margin-dot");
    StackPane line = new StackPane(label, dot);
    line.getStyleClass().add("margin-line");
    StackPane.setAlignment(label, Pos.TOP_RIGHT);
    StackPane.setAlignment(dot, Pos.TOP_RIGHT);
    Breakpoint set = breakpoints.get(number);
    if (set != null) {
      Marks.set(line, "set", true);
      Marks.set(line, "off", !set.enabled());
      dot.setText(set.isConditional() ? "=" : "");
      dot.setAccessibleText(Texts.of("codeView.breakpoint"));
    }
    return line;
  }
}
