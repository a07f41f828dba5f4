package interleave.ui.control;

import interleave.ui.text.Texts;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says one thing.
public final class MessageSheet extends VBox {

  private final Button close = new Button(Texts.of("messageSheet.close"));

  public MessageSheet(String text, Runnable closed) {
    setId("message");
    getStyleClass().addAll("window-sheet", "message");
    Label words = new Label(text);
    words.setWrapText(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(text);
    close.getStyleClass().add("accent");
    close.setDefaultButton(true);
    close.setOnAction(_ -> closed.run());
    getChildren().addAll(words, close);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  @Override
  public void requestFocus() {
    close.requestFocus();
  }
}
