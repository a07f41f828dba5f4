package interleave.ui.compare;

import interleave.ui.control.Icon;
import interleave.ui.control.Marks;
import interleave.ui.control.Rim;
import interleave.ui.control.Tip;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One of two runs that are compared: what it is, its time, its stage, and below what just happened
/// and what it has written last. Where there is room for one side only, a button in its head says
/// in a line how the other one stands, and leads there.
final class CompareSide extends VBox {

  /// In sizes of type: where there is less, only what happened is told, and only the time.
  private static final double ROOMY_HEIGHT = 27;

  private static final double ROOMY_WIDTH = 37;

  private final HBox head;
  private final Label subtitle = new Label();
  private final Label clock = new Label();
  private final Button other = new Button();
  private final Label folded = new Label();
  private final Label sentence = new Label();
  private final Label why = new Label();
  private final Label output = new Label();
  private String time = "";
  private String longTime = "";
  private boolean brief;
  private boolean alone;

  private final VBox words = new VBox(sentence, why, output);

  /// What there may be no room for.
  private final Tip full = Tip.silent(words);

  /// @param id of this side, for those of its labels
  CompareSide(String id, String title) {
    setId(id);
    getStyleClass().add("compare-side");
    Rim.around(this);
    Label name = new Label(title);
    name.getStyleClass().add("compare-title");
    name.setMinWidth(Region.USE_PREF_SIZE);
    subtitle.getStyleClass().add("compare-subtitle");
    subtitle.setMinWidth(0);
    clock.setId(id + "-clock");
    clock.getStyleClass().add("compare-clock");
    clock.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    other.setId(id + "-other");
    other.getStyleClass().addAll("flat", "small");
    other.setGraphic(Icon.of(Feather.REPEAT));
    other.setMinWidth(0);
    folded.setId(id + "-folded");
    folded.getStyleClass().add("compare-subtitle");
    folded.setMinWidth(Region.USE_PREF_SIZE);
    show(other, false);
    show(folded, false);
    head = new HBox(name, other, subtitle, folded, gap, clock);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("compare-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    sentence.setId(id + "-sentence");
    sentence.getStyleClass().add("compare-sentence");
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    why.getStyleClass().add("compare-why");
    why.setId(id + "-why");
    output.getStyleClass().add("compare-output");
    output.setId(id + "-output");
    output.setMinWidth(0);
    for (Label label : new Label[] {sentence, why}) {
      label.setWrapText(true);
      label.setMaxWidth(Double.MAX_VALUE);
    }
    words.getStyleClass().add("compare-words");
    words.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(head, words);
    setMinSize(0, 0);
    layoutBoundsProperty().addListener(_ -> arrange());
    sentence.fontProperty().addListener(_ -> arrange());
  }

  /// Is the only side that there is room for, or one of two.
  ///
  /// @param leave shows the other one
  void alone(boolean on, Runnable leave) {
    alone = on;
    show(other, on);
    Marks.set(this, "alone", on);
    sentence.setWrapText(!on);
    other.setOnAction(_ -> leave.run());
    arrange();
  }

  /// After a turn the way back has the focus.
  void focusOther() {
    other.requestFocus();
  }

  /// @param title of the other side
  /// @param text what has happened there
  void tellOther(String title, String text) {
    String line = text.isEmpty() ? title : title + ": " + text;
    other.setText(line);
    other.setAccessibleText(line);
  }

  /// In a few words what the stage leaves out.
  void tellFolded(String text) {
    folded.setText(text);
    show(folded, !text.isEmpty());
  }

  private void arrange() {
    double em = sentence.getFont().getSize();
    brief = alone || getHeight() < ROOMY_HEIGHT * em;
    show(subtitle, !alone && getWidth() > ROOMY_WIDTH * em);
    clock.setText(!alone && getWidth() > ROOMY_WIDTH * em ? longTime : time);
    Marks.set(words, "brief", brief);
    fit();
  }

  /// Tells no more than there is room for: what happened first, then what was written, then why.
  private void fit() {
    double width = getWidth() - words.snappedLeftInset() - words.snappedRightInset();
    double room = words.prefHeight(-1) - words.snappedTopInset() - words.snappedBottomInset();
    double rest = room - sentence.prefHeight(width);
    rest -= fit(output, width, brief ? 0 : rest);
    fit(why, width, brief ? 0 : rest);
  }

  /// @return the room it takes
  private double fit(Label label, double width, double room) {
    double height = label.prefHeight(width) + words.getSpacing();
    boolean fits = !label.getText().isEmpty() && (height <= room || width <= 0);
    show(label, fits);
    return fits ? height : 0;
  }

  /// Puts a stage between head and words.
  void hold(Node stage) {
    VBox.setVgrow(stage, Priority.ALWAYS);
    getChildren().remove(stage);
    getChildren().add(getChildren().indexOf(words), stage);
  }

  /// Something more in the head.
  void addToHead(Node node) {
    head.getChildren().add(head.getChildren().size() - 1, node);
  }

  void describe(String text) {
    subtitle.setText(text);
  }

  /// @param newLongTime the same with what it is
  void tell(String newTime, String newLongTime) {
    time = newTime;
    longTime = newLongTime;
    arrange();
  }

  /// @param aloud whether those who do not see it are to be told
  void say(String text, String explanation, String written, boolean aloud) {
    boolean other = !text.equals(sentence.getText());
    sentence.setText(text);
    why.setText(explanation);
    output.setText(written);
    full.say((text + "\n" + explanation + "\n" + written).strip().replace("\n\n", "\n"));
    fit();
    if (other && aloud) {
      sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
