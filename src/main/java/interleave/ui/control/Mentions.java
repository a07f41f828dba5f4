package interleave.ui.control;

import interleave.engine.event.TaskId;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words in which the numbers of goroutines can be clicked: each selects its goroutine.
public final class Mentions {

  private static final Pattern NUMBER = Pattern.compile("\\bG(\\d{1,7})\\b");

  private Mentions() {}

  /// @param tasks all goroutines, in order of creation
  /// @param style of the words
  public static Node of(String text, List<TaskId> tasks, String style, Consumer<TaskId> select) {
    Matcher numbers = NUMBER.matcher(text);
    TextFlow flow = new TextFlow();
    int end = 0;
    while (numbers.find()) {
      int number = Integer.parseInt(numbers.group(1));
      if (number >= 1 && number <= tasks.size()) {
        words(flow, text.substring(end, numbers.start()), style);
        Hyperlink link = new Hyperlink(numbers.group());
        link.getStyleClass().add(style);
        link.setOnAction(_ -> select.accept(tasks.get(number - 1)));
        flow.getChildren().add(link);
        end = numbers.end();
      }
    }
    if (end == 0) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      label.setWrapText(true);
      return label;
    }
    words(flow, text.substring(end), style);
    return flow;
  }

  private static void words(TextFlow flow, String text, String style) {
    if (!text.isEmpty()) {
      Text words = new Text(text);
      words.getStyleClass().addAll("mention", style);
      flow.getChildren().add(words);
    }
  }
}
