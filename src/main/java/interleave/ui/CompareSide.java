package interleave.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of two runs that are compared: what it is, its time, its stage, and below what just happened
/// and what it has written last.
final class CompareSide extends VBox {

  /// In sizes of type: where there is less, only what happened is told, and only the time.
  private static final double ROOMY_HEIGHT = 27;

  private static final double ROOMY_WIDTH = 37;

  private final HBox head;
  private final Label subtitle = new Label();
  private final Label clock = new Label();
  private final Label sentence = new Label();
  private final Label why = new Label();
  private final Label output = new Label();
  private String time = "";
  private String longTime = "";
  private boolean brief;

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
    head = new HBox(name, subtitle, gap, clock);
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

  private void arrange() {
    double em = sentence.getFont().getSize();
    brief = getHeight() < ROOMY_HEIGHT * em;
    show(subtitle, getWidth() > ROOMY_WIDTH * em);
    clock.setText(getWidth() > ROOMY_WIDTH * em ? longTime : time);
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
    clock.setText(getWidth() > ROOMY_WIDTH * sentence.getFont().getSize() ? longTime : time);
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
