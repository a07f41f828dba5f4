package interleave.ui.code;

import interleave.source.Diagnostic;
import interleave.ui.control.ClickRow;
import interleave.ui.control.Icon;
import interleave.ui.control.Snug;
import interleave.ui.text.Texts;
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

  /// The width of a letter, in the size of the type.
  private static final double LETTER_EMS = .61;

  private final VBox rows = new VBox();
  private final Label headline = new Label();
  private final Consumer<Diagnostic> goTo;
  private List<Diagnostic> shown = List.of();
  private boolean oneFile = true;

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
    Snug.fit(scroll, rows);
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
    oneFile = diagnostics.stream().map(d -> d.pos().file()).distinct().count() < 2;
    int longest = diagnostics.stream().mapToInt(d -> place(d).length()).max().orElse(0);
    rows.getChildren().setAll(diagnostics.stream().map(d -> row(d, longest)).toList());
  }

  /// The file's name stands over the program; it is said only where there are several.
  private String place(Diagnostic diagnostic) {
    if (!diagnostic.pos().isKnown()) {
      return "";
    }
    return oneFile
        ? diagnostic.pos().line() + ":" + diagnostic.pos().column()
        : diagnostic.pos().toString();
  }

  /// @param longest letters in any row's place, so that the messages begin at the same
  private ClickRow row(Diagnostic diagnostic, int longest) {
    Label place = new Label(place(diagnostic));
    place.getStyleClass().add("error-place");
    place.setStyle("-fx-min-width: " + LETTER_EMS * longest + "em;");
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
