package interleave.ui.control;

import interleave.ui.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A line under the top bar that offers something, until it is taken or sent away.
public final class Strip extends HBox {

  private final Label words = new Label();
  private final HBox buttons = new HBox(8);

  public Strip(String id) {
    setId(id);
    setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    Button dismiss = new Button("", Icon.of(Feather.X));
    dismiss.setId(id + "-dismiss");
    dismiss.getStyleClass().addAll("flat", "button-icon");
    dismiss.setMinWidth(Region.USE_PREF_SIZE);
    dismiss.setAccessibleText(Texts.of("strip.dismiss"));
    Tip.on(dismiss, Texts.of("strip.dismiss"));
    dismiss.setOnAction(_ -> close());
    getChildren().addAll(Icon.of(Feather.INFO), words, buttons, dismiss);
    close();
  }

  /// Says something; what was said before goes away with its offers.
  public void say(String text) {
    words.setText(text);
    buttons.getChildren().clear();
    setAccessibleText(text);
    setManaged(true);
    setVisible(true);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /// Something to do about it, which also takes the strip away.
  public void offer(String id, String text, Runnable action) {
    Button button = new Button(text);
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          close();
          action.run();
        });
    buttons.getChildren().add(button);
  }

  /// Whether it is there with this offer.
  public boolean offers(String id) {
    return isVisible() && buttons.getChildren().stream().anyMatch(b -> id.equals(b.getId()));
  }

  /// Says something else; the offers stay, and nobody is called to listen again.
  public void change(String text) {
    words.setText(text);
    setAccessibleText(text);
  }

  public void close() {
    setManaged(false);
    setVisible(false);
  }
}
