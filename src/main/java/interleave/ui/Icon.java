package interleave.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the controls.
final class Icon {

  private Icon() {}

  static FontIcon of(Feather feather) {
    FontIcon icon = new FontIcon(feather);
    icon.getStyleClass().add("icon");
    return icon;
  }
}
