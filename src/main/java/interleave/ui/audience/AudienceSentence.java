package interleave.ui.audience;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A sentence or two in large letters, in a frame that always has the same height.
///
/// *Invariant:* it is written in the largest type in which all that a scenario says fits, or in the
/// ordinary size; what fits in a smaller one alone is written in that, and only what does not fit
/// in the smallest makes the frame higher.
final class AudienceSentence extends StackPane {

  /// What a usual sentence takes in the largest type, and a long one in the smallest.
  private static final int LINES = 2;

  private static final int LONG_LINES = 3;

  /// The height of a line and what is between two of them, in type sizes.
  private static final double LINE = 1.36;

  private static final double SPACING = .15;

  private static final String FAMILY = "Inter Medium";

  private final Label label = new Label();
  private final Text probe = new Text();
  private double largest = 28;
  private double smallest = 28;
  private double width;

  /// What will be said for certain, and the type in which all of that fits.
  private List<String> expected = List.of();

  private double usual = 28;

  AudienceSentence() {
    getStyleClass().add("presenter-said");
    label.getStyleClass().add("presenter-sentence");
    label.setId("presenter-sentence");
    label.setWrapText(true);
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinHeight(USE_PREF_SIZE);
    label.setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    getChildren().add(label);
    insetsProperty().addListener(_ -> settle());
  }

  /// @param newLargest the size of its type
  /// @param newSmallest how small that may be where there is much to say
  /// @param newWidth of the frame
  void size(double newLargest, double newSmallest, double newWidth) {
    largest = newLargest;
    smallest = Math.min(newLargest, newSmallest);
    width = newWidth;
    settle();
  }

  void expect(List<String> texts) {
    if (!texts.equals(expected)) {
      expected = List.copyOf(texts);
      settle();
    }
  }

  void say(String text) {
    if (!text.equals(label.getText())) {
      label.setText(text);
      fit();
    }
  }

  boolean isSilent() {
    return label.getText().isEmpty();
  }

  /// The height that it usually has.
  double usual() {
    Insets insets = getInsets();
    return Math.ceil(insets.getTop() + insets.getBottom() + room());
  }

  private double room() {
    return LINE * Math.max(LINES * largest, LONG_LINES * smallest);
  }

  private void settle() {
    usual = expected.isEmpty() ? largest : Math.max(largest, room() / LINES / LINE);
    for (String text : expected) {
      usual = Math.max(largest, fitting(text, usual));
    }
    fit();
  }

  private void fit() {
    label.setStyle("-fx-font-size: " + fitting(label.getText(), usual) + "px;");
  }

  /// The largest type up to some size in which a text fits.
  private double fitting(String text, double most) {
    Insets insets = getInsets();
    double inner = width - insets.getLeft() - insets.getRight() - 1;
    double size = most;
    while (size > smallest && inner > 0 && height(text, size, inner) > room()) {
      size = Math.max(smallest, size - 1);
    }
    return size;
  }

  private double height(String text, double size, double inner) {
    probe.setText(text);
    probe.setFont(Font.font(FAMILY, size));
    probe.setLineSpacing(SPACING * size);
    probe.setWrappingWidth(inner);
    return probe.getLayoutBounds().getHeight();
  }
}
