package interleave.ui.inspect;

import interleave.session.Selection;
import interleave.timeline.Timeline;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What people have looked into, one after the other, with the two buttons that go back and forth.
///
/// *Invariant:* going back and forth keeps the trail; looking into something else cuts off what lay
/// ahead.
final class Trail {

  private static final int LONGEST = 100;

  private final Consumer<Selection> go;
  private final Button back = button("‹", Texts.of("trail.back"));
  private final Button forth = button("›", Texts.of("trail.forth"));
  private final List<Selection> steps = new ArrayList<>();
  private Timeline timeline;
  private int at = -1;

  /// @param go selects a step of the trail again
  Trail(Consumer<Selection> go) {
    this.go = go;
    back.setOnAction(_ -> to(at - 1));
    forth.setOnAction(_ -> to(at + 1));
    show();
  }

  private static Button button(String sign, String text) {
    Button button = new Button(sign);
    button.getStyleClass().addAll("flat", "trail-button");
    button.setAccessibleText(text);
    Tip.on(button, text);
    return button;
  }

  List<Node> buttons() {
    return List.of(back, forth);
  }

  /// Goes on with what is selected now.
  void visit(Timeline in, Selection selection) {
    if (in != timeline) {
      timeline = in;
      steps.clear();
      at = -1;
    }
    boolean same = at >= 0 && steps.get(at).equals(selection);
    if (!same && !(selection instanceof Selection.Nothing)) {
      steps.subList(at + 1, steps.size()).clear();
      steps.add(selection);
      if (steps.size() > LONGEST) {
        steps.removeFirst();
      }
      at = steps.size() - 1;
    }
    show();
  }

  private void to(int step) {
    if (step >= 0 && step < steps.size()) {
      at = step;
      go.accept(steps.get(step));
      show();
    }
  }

  private void show() {
    back.setDisable(at <= 0);
    forth.setDisable(at >= steps.size() - 1);
  }
}
