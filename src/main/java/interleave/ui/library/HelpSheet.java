package interleave.ui.library;

import interleave.ui.control.Columns;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything a beginner has to know, on one page.
final class HelpSheet extends VBox {

  /// @param tour begins the tour
  /// @param legend says what the marks on the stage and in the lanes mean
  HelpSheet(Runnable tour, Runnable legend, Runnable shortcuts) {
    setId("help");
    getStyleClass().addAll("window-sheet", "help-sheet");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Texts.of("helpSheet.interleave-on-one-page"));
    Label title = new Label(Texts.of("helpSheet.interleave-on-one-page"));
    title.getStyleClass().add("sheet-title");
    VBox left =
        new VBox(
            part(
                Texts.of("helpSheet.what-you-see"),
                Texts.of("helpSheet.real-go-code-runs"),
                Texts.of("helpSheet.boxes-with-number-are"),
                Texts.of("helpSheet.lanes-below-show-each")),
            part(
                Texts.of("helpSheet.watching"),
                Texts.of("helpSheet.space-plays-pauses-go"),
                Texts.of("helpSheet.click-goroutine-or-channel"),
                Texts.of("helpSheet.j-puts-scenario-beside"),
                Texts.of("helpSheet.f5-presents-large-type")));
    VBox right =
        new VBox(
            part(
                Texts.of("helpSheet.making-your-own"),
                Texts.of("helpSheet.f2-edits-code-ctrl"),
                Texts.of("helpSheet.ctrl-n-makes-scenario"),
                Texts.of("helpSheet.adds-cue-at-present"),
                Texts.of("helpSheet.changes-library-scenarios-go")),
            part(
                Texts.of("helpSheet.finding-things"),
                Texts.of("helpSheet.h-library-ctrl-k"),
                Texts.of("helpSheet.reference-says-what-use")));
    left.getStyleClass().add("help-column");
    right.getStyleClass().add("help-column");
    Columns columns = new Columns(36, left, right);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sheet-scroll");
    Button begin = new Button(Texts.of("helpSheet.take-tour"));
    begin.setId("help-tour");
    begin.getStyleClass().add("accent");
    begin.setOnAction(_ -> tour.run());
    Button keys = new Button(Texts.of("helpSheet.all-keys"));
    keys.setOnAction(_ -> shortcuts.run());
    Button marks = new Button(Texts.of("helpSheet.what-the-marks-mean"));
    marks.setId("help-legend");
    marks.setOnAction(_ -> legend.run());
    getChildren().addAll(title, scroll, new HBox(8, begin, marks, keys));
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private static VBox part(String title, String... paragraphs) {
    Label heading = new Label(title);
    heading.getStyleClass().add("heading");
    VBox part = new VBox(6, heading);
    for (String paragraph : List.of(paragraphs)) {
      Label words = new Label(paragraph);
      words.setWrapText(true);
      words.setMinHeight(Region.USE_PREF_SIZE);
      words.getStyleClass().add("help-words");
      part.getChildren().add(words);
    }
    return part;
  }
}
