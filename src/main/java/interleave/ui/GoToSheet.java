package interleave.ui;

import interleave.ui.text.Texts;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for the number of an event to go to.
final class GoToSheet extends VBox {

  private final TextField field = new TextField();
  private final Label wrong = new Label();

  /// @param size how many events there are; they are counted from 1
  GoToSheet(int size, IntConsumer goTo) {
    setId("go-to");
    getStyleClass().addAll("window-sheet", "go-to");
    field.setId("go-to-field");
    field.setPromptText(Texts.of("goToSheet.event-1", size));
    wrong.getStyleClass().add("go-to-wrong");
    wrong.setVisible(false);
    wrong.setManaged(false);
    field.setOnAction(_ -> answer(size, goTo));
    getChildren().addAll(field, wrong);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private void answer(int size, IntConsumer goTo) {
    try {
      int event = Integer.parseInt(field.getText().strip());
      if (event >= 1 && event <= size) {
        goTo.accept(event);
        return;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    wrong.setText(Texts.of("goToSheet.there-are-events-1", size));
    wrong.setVisible(true);
    wrong.setManaged(true);
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }
}
