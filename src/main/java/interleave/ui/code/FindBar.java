package interleave.ui.code;

import interleave.ui.control.Icon;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.kordamp.ikonli.feather.Feather;

/// Finds a text in the program that is edited, and replaces it; `:120` goes to a line.
final class FindBar extends VBox {

  private final CodeArea area;
  private final Runnable changed;
  private final TextField wanted = new TextField();
  private final Label count = new Label();
  private final ToggleButton exact = new ToggleButton("Aa");
  private final TextField by = new TextField();
  private final HBox replacing;
  private Occurrences found = Occurrences.NONE;

  /// @param changed done when other places are to be marked
  FindBar(CodeArea area, Runnable changed) {
    this.area = area;
    this.changed = changed;
    setId("find-bar");
    getStyleClass().add("find-bar");
    wanted.setId("find-text");
    wanted.setPromptText(Texts.of("findBar.text"));
    wanted.setAccessibleText(Texts.of("findBar.text"));
    wanted.textProperty().addListener((_, _, _) -> look());
    wanted.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(wanted, Priority.ALWAYS);
    count.setId("find-places");
    count.getStyleClass().add("soft");
    count.setMinWidth(Region.USE_PREF_SIZE);
    exact.setId("find-exact");
    exact.getStyleClass().addAll("flat", "small", "find-exact");
    exact.setAccessibleText(Texts.of("findBar.exact"));
    Tip.silent(exact).say(Texts.of("findBar.exact"));
    exact.setOnAction(_ -> look());
    HBox finding =
        new HBox(
            6,
            wanted,
            count,
            exact,
            button(
                "find-previous", Feather.CHEVRON_UP, Texts.of("findBar.previous"), () -> go(false)),
            button("find-next", Feather.CHEVRON_DOWN, Texts.of("findBar.next"), () -> go(true)),
            button("find-close", Feather.X, Texts.of("findBar.close"), this::close));
    finding.setAlignment(Pos.CENTER_LEFT);
    by.setId("replace-text");
    by.setPromptText(Texts.of("findBar.by"));
    by.setAccessibleText(Texts.of("findBar.by"));
    by.setOnAction(_ -> replace());
    HBox.setHgrow(by, Priority.ALWAYS);
    Button one = new Button(Texts.of("findBar.replace"));
    one.setId("replace-one");
    one.setOnAction(_ -> replace());
    Button all = new Button(Texts.of("findBar.replace-all"));
    all.setId("replace-all");
    all.setOnAction(_ -> replaceAll());
    for (Button each : List.of(one, all)) {
      each.getStyleClass().add("small");
      each.setMinWidth(Region.USE_PREF_SIZE);
    }
    replacing = new HBox(6, by, one, all);
    replacing.setAlignment(Pos.CENTER_LEFT);
    replacing.managedProperty().bind(replacing.visibleProperty());
    getChildren().addAll(finding, replacing);
    setMinHeight(Region.USE_PREF_SIZE);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  private static Button button(String id, Feather icon, String text, Runnable act) {
    Button button = new Button("", Icon.of(icon));
    button.setId(id);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(text);
    Tip.silent(button).say(text);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /// What is marked.
  Occurrences found() {
    return isVisible() ? found : Occurrences.NONE;
  }

  /// Asks for a text: what is selected, to begin with.
  void open(boolean replace) {
    String selected = selected();
    open(selected.isEmpty() ? wanted.getText() : selected, replace);
    wanted.selectAll();
  }

  /// Asks for a line.
  void openForLine() {
    open(":", false);
    wanted.end();
  }

  private void open(String text, boolean replace) {
    replacing.setVisible(replace);
    setVisible(true);
    wanted.setText(text);
    wanted.requestFocus();
    refresh();
  }

  void close() {
    setVisible(false);
    area.requestFocus();
    changed.run();
  }

  /// Looks again after the program has changed.
  void refresh() {
    found = line() >= 0 ? Occurrences.NONE : Occurrences.of(lines(), wanted.getText(), isExact());
    tell();
    changed.run();
  }

  private boolean isExact() {
    return exact.isSelected();
  }

  /// The line that is asked for, from 0; -1 when it is a text.
  private int line() {
    String text = wanted.getText();
    return text.matches(":[0-9]{1,7}") ? Math.max(0, Integer.parseInt(text.substring(1)) - 1) : -1;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < area.getParagraphCount(); i++) {
      lines.add(area.getPlainText(i));
    }
    return lines;
  }

  private String selected() {
    var selection = area.getSelection();
    boolean oneLine =
        selection != null
            && !selection.isCollapsed()
            && selection.getMin().index() == selection.getMax().index();
    return !oneLine
        ? ""
        : area.getPlainText(selection.getMin().index())
            .substring(selection.getMin().offset(), selection.getMax().offset());
  }

  /// While it is written, the first one from the caret on is shown.
  private void look() {
    refresh();
    int line = line();
    if (line >= 0) {
      area.select(TextPos.ofLeading(Math.min(line, area.getParagraphCount() - 1), 0));
    } else if (!found.all().isEmpty()) {
      TextPos from = start();
      show(found.from(from.index(), from.offset(), true));
    }
  }

  private TextPos start() {
    return area.getSelection() == null ? TextPos.ZERO : area.getSelection().getMin();
  }

  /// Goes to the next one, or the previous one.
  void go(boolean forward) {
    refresh();
    if (!found.all().isEmpty()) {
      TextPos at = start();
      int here = found.at(at.index(), at.offset());
      show(found.from(at.index(), at.offset() + (forward && here >= 0 ? 1 : 0), forward));
    }
  }

  private void show(Occurrences.Place place) {
    area.select(
        TextPos.ofLeading(place.line(), place.from()), TextPos.ofLeading(place.line(), place.to()));
    tell();
  }

  private void tell() {
    TextPos at = start();
    int here = found.at(at.index(), at.offset());
    int all = found.all().size();
    boolean nothing = all == 0 && !wanted.getText().isEmpty() && !wanted.getText().startsWith(":");
    count.setText(
        nothing
            ? Texts.of("findBar.nothing")
            : all == 0
                ? ""
                : here < 0
                    ? Texts.of("findBar.places", all)
                    : Texts.of("findBar.place-of", here + 1, all));
    Marks.set(wanted, "wrong", nothing);
  }

  private void replace() {
    TextPos at = start();
    int here = found.at(at.index(), at.offset());
    if (here >= 0) {
      Occurrences.Place place = found.all().get(here);
      TextPos end =
          area.replaceText(
              TextPos.ofLeading(place.line(), place.from()),
              TextPos.ofLeading(place.line(), place.to()),
              by.getText());
      area.select(end);
    }
    go(true);
  }

  private void replaceAll() {
    refresh();
    if (!found.all().isEmpty()) {
      List<String> lines = lines();
      TextPos at = start();
      area.replaceText(
          TextPos.ZERO,
          TextPos.ofLeading(lines.size() - 1, lines.getLast().length()),
          String.join("\n", found.replaced(lines, by.getText())));
      area.select(
          TextPos.ofLeading(
              at.index(), Math.min(at.offset(), area.getPlainText(at.index()).length())));
      refresh();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      if (line() >= 0) {
        close();
      } else {
        go(!event.isShiftDown());
      }
      event.consume();
    }
  }
}
