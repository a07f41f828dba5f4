package interleave.ui;

import interleave.source.Diagnostic;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The compiler's messages as a list; a click goes to the place.
final class ErrorList extends VBox {

  private final VBox rows = new VBox();
  private final Label headline = new Label();
  private final Consumer<Diagnostic> goTo;
  private List<Diagnostic> shown = List.of();

  ErrorList(Consumer<Diagnostic> goTo) {
    this.goTo = goTo;
    setId("errors");
    getStyleClass().add("errors");
    headline.getStyleClass().add("errors-headline");
    headline.setGraphic(Icon.of(Feather.ALERT_CIRCLE));
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("errors-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(headline, scroll);
    take(false);
  }

  void show(List<Diagnostic> diagnostics) {
    take(!diagnostics.isEmpty());
    if (diagnostics.equals(shown)) {
      return;
    }
    shown = diagnostics;
    int count = diagnostics.size();
    headline.setText(count == 1 ? Texts.of("errorList.1-error") : count + " errors");
    rows.getChildren().setAll(diagnostics.stream().map(this::row).toList());
  }

  private ClickRow row(Diagnostic diagnostic) {
    Label place = new Label(diagnostic.pos().isKnown() ? diagnostic.pos().toString() : "");
    place.getStyleClass().add("error-place");
    place.setMinWidth(USE_PREF_SIZE);
    Label message = new Label(diagnostic.message());
    message.setWrapText(true);
    message.getStyleClass().add("error-message");
    HBox.setHgrow(message, Priority.ALWAYS);
    ClickRow row = new ClickRow(() -> goTo.accept(diagnostic), place, message);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("error-row");
    row.setAccessibleText(diagnostic.toString());
    return row;
  }

  private void take(boolean room) {
    setManaged(room);
    setVisible(room);
  }
}
