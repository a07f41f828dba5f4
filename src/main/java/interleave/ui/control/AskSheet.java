package interleave.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks one question with a few answers, each of which takes the sheet away. Enter gives the first
/// answer, Escape none.
public final class AskSheet extends VBox {

  private final HBox answers = new HBox(10);
  private final Runnable close;

  /// @param close takes the sheet away
  public AskSheet(String question, String more, Runnable close) {
    this.close = close;
    setId("ask");
    getStyleClass().addAll("window-sheet", "message");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(question + " " + more);
    getChildren().addAll(words(question, "heading"), words(more, "soft"), answers);
    answers.setAlignment(Pos.CENTER_RIGHT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static Label words(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Something to look at between the words and the answers.
  public AskSheet with(Node more) {
    getChildren().add(getChildren().size() - 1, more);
    return this;
  }

  /// Another answer; the first is the one that loses nothing.
  public AskSheet answer(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (answers.getChildren().isEmpty()) {
      button.getStyleClass().add("accent");
      button.setDefaultButton(true);
      button.setAccessibleHelp(getAccessibleText());
    }
    button.setOnAction(
        _ -> {
          close.run();
          action.run();
        });
    answers.getChildren().add(button);
    return this;
  }

  @Override
  public void requestFocus() {
    Focus.visibly(answers.getChildren().getFirst());
  }
}
