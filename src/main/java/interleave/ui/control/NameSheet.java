package interleave.ui.control;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for a name.
public final class NameSheet extends VBox {

  private final TextField field;

  public NameSheet(String what, String name, Consumer<String> named) {
    setId("name-sheet");
    getStyleClass().addAll("window-sheet", "go-to");
    Label heading = new Label(what);
    heading.getStyleClass().add("heading");
    field = new TextField(name);
    field.setId("name-field");
    field.setAccessibleText(what);
    field.setOnAction(
        _ -> {
          if (!field.getText().isBlank()) {
            named.accept(field.getText().strip());
          }
        });
    getChildren().addAll(heading, field);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }
}
