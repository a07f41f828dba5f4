package interleave.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything a beginner has to know, on one page.
final class HelpSheet extends VBox {

  /// @param tour begins the tour
  HelpSheet(Runnable tour, Runnable shortcuts) {
    setId("help");
    getStyleClass().addAll("window-sheet", "help-sheet");
    setFocusTraversable(true);
    Label title = new Label("Interleave on one page");
    title.getStyleClass().add("sheet-title");
    VBox left =
        new VBox(
            part(
                "What you see",
                "Real Go code runs on a simulated scheduler. Every event is recorded; the stage"
                    + " plays the recording, forwards and backwards.",
                "Boxes with a number are goroutines: green runs, blue may run, amber waits. Pipes"
                    + " are channels; what moves through them are the values.",
                "The lanes below show each goroutine over time. Drag in them to any moment."),
            part(
                "Watching",
                "Space plays and pauses, → and ← go one event, PgDn and PgUp go to the next and"
                    + " the previous cue.",
                "Click a goroutine or a channel to see what it holds and why it waits.",
                "F5 presents: large type, for a hall."));
    VBox right =
        new VBox(
            part(
                "Making it your own",
                "F2 edits the code, Ctrl+Enter runs it. Mistakes are underlined while you"
                    + " write, in the compiler's words.",
                "Ctrl+N makes a scenario of the Go in the clipboard; or drop a .go file on the"
                    + " window.",
                "A adds a cue at the present event: a title, words for the audience, notes for"
                    + " you, a question for the hall.",
                "Changes to library scenarios go into copies of your own. Nothing is lost."),
            part(
                "Finding things",
                "H is the library. Ctrl+K finds any action and any scenario by a few letters.",
                "The reference says what to use when, and what it is called in Node.js."));
    left.getStyleClass().add("help-column");
    right.getStyleClass().add("help-column");
    Columns columns = new Columns(36, left, right);
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sheet-scroll");
    Button begin = new Button("Take the tour");
    begin.setId("help-tour");
    begin.getStyleClass().add("accent");
    begin.setOnAction(_ -> tour.run());
    Button keys = new Button("All keys");
    keys.setOnAction(_ -> shortcuts.run());
    getChildren().addAll(title, scroll, new HBox(8, begin, keys));
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
