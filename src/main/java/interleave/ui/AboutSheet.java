package interleave.ui;

import interleave.ui.key.Action;
import interleave.ui.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What this program is.
final class AboutSheet extends VBox {

  AboutSheet() {
    setId("about");
    getStyleClass().addAll("window-sheet", "about");
    setAlignment(Pos.CENTER);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Action.ABOUT.text);
    ImageView icon =
        new ImageView(
            new Image(
                AboutSheet.class.getResourceAsStream("/interleave/icons/interleave-128.png")));
    icon.setFitWidth(72);
    icon.setFitHeight(72);
    Label name = new Label("Interleave " + version());
    name.getStyleClass().add("sheet-title");
    Label what = new Label(Texts.of("aboutSheet.runs-real-go-on"));
    what.setWrapText(true);
    what.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    Label licence =
        new Label(
            Texts.of(
                "aboutSheet.apache-license-2-0",
                Runtime.version().feature(),
                System.getProperty("javafx.version", "")));
    licence.getStyleClass().add("soft");
    licence.setWrapText(true);
    licence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    getChildren().addAll(icon, name, what, licence);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in =
        AboutSheet.class.getResourceAsStream("/interleave/app/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      return "";
    }
    return properties.getProperty("version", "");
  }
}
