package interleave.ui.control;

import interleave.ui.text.Likeness;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Finds one of many things by a few letters: any action and any scenario, or a cue.
public final class CommandPalette extends VBox {

  /// @param text what it does
  /// @param detail its key, or what kind of thing it is
  /// @param also other words it is found by
  /// @param why it cannot be done now; empty when it can
  public record Entry(String text, String detail, String also, Runnable run, String why) {
    public Entry(String text, String detail, Runnable run) {
      this(text, detail, "", run, "");
    }

    private String more() {
      return also.isEmpty() ? detail : detail + " " + also;
    }
  }

  private static final int LEAST_ROWS = 3;
  private static final int MOST_ROWS = 10;

  private final List<Entry> entries;
  private final TextField field = new TextField();
  private final ListView<Entry> list = new ListView<>();
  private final Runnable close;

  public CommandPalette(String prompt, List<Entry> entries, Runnable close) {
    this.entries = entries;
    this.close = close;
    setId("palette");
    getStyleClass().addAll("window-sheet", "palette");
    field.setId("palette-field");
    field.setPromptText(prompt);
    field.textProperty().addListener((_, _, text) -> filter(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new Row());
    list.setOnMouseClicked(_ -> runSelected());
    Label nothing = new Label(Texts.of("commandPalette.nothing-called-that"));
    nothing.getStyleClass().add("soft");
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    // as high as what there is to find, not as what has been found: it stays while people type
    int rows = Math.clamp(entries.size(), LEAST_ROWS, MOST_ROWS);
    list.prefHeightProperty().bind(list.fixedCellSizeProperty().multiply(rows).add(2));
    getChildren().addAll(field, list);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    filter("");
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void filter(String text) {
    list.getItems().setAll(new Likeness(text).best(entries, Entry::text, Entry::more));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
      int wrapped = Math.floorMod(next, Math.max(1, list.getItems().size()));
      list.getSelectionModel().clearAndSelect(wrapped);
      list.scrollTo(Math.max(0, wrapped - 4));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      runSelected();
      event.consume();
    }
  }

  private void runSelected() {
    Entry entry = list.getSelectionModel().getSelectedItem();
    if (entry != null && entry.why().isEmpty()) {
      close.run();
      entry.run().run();
    }
  }

  private static final class Row extends ListCell<Entry> {
    private final Label text = new Label();
    private final Label detail = new Label();
    private final HBox row;

    Row() {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      detail.getStyleClass().add("soft");
      detail.setMinWidth(Region.USE_PREF_SIZE);
      text.setMinWidth(0);
      row = new HBox(12, text, gap, detail);
      row.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
      super.updateItem(entry, empty);
      if (empty || entry == null) {
        setGraphic(null);
        return;
      }
      text.setText(entry.text());
      text.setDisable(!entry.why().isEmpty());
      detail.setText(entry.why().isEmpty() ? entry.detail() : entry.why());
      setGraphic(row);
    }
  }
}
