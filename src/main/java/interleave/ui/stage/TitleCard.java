package interleave.ui.stage;

import interleave.scenario.Scenario;
import interleave.scenario.Variant;
import interleave.session.SessionState;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What a scenario is about, on the stage before its first event, and how to go on.
///
/// Invariants: nothing of it is seen once something has happened on the stage; no line is cut or
/// covers another: where there is too little room, whole lines are left out.
final class TitleCard extends Region {

  /// Between two lines, in the size of the title's type.
  private static final double GAP = .25;

  private final Label chapter = line("title-card-chapter");
  private final Label title = line("title-card-title");
  private final Label variant = line("title-card-variant");
  private final Label summary = line("title-card-summary");
  private final Label keys = line("title-card-keys");
  private final List<Label> fromTheTop = List.of(chapter, title, variant, summary, keys);
  private final List<Label> leftOutFirst = List.of(keys, chapter, variant, summary, title);

  TitleCard() {
    setId("title-card");
    getStyleClass().add("title-card");
    setMouseTransparent(true);
    setMinSize(0, 0);
    getChildren().addAll(fromTheTop);
    setVisible(false);
  }

  private static Label line(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  void show(SessionState state) {
    setVisible(isAtTheBeginning(state));
    Scenario scenario = state.scenario();
    if (!isVisible() || scenario == null) {
      return;
    }
    Variant chosen = state.variant();
    boolean several = chosen != null && scenario.variants().size() > 1;
    String about = several ? chosen.summary() : "";
    chapter.setText(scenario.chapter());
    title.setText(scenario.title());
    variant.setText(several ? chosen.label() : "");
    summary.setText(about.isEmpty() ? scenario.summary() : about);
    boolean offered = state.canCompare() && !state.isTogether();
    keys.setText(offered ? Texts.of("titleCard.keys-and-compare") : Texts.of("titleCard.keys"));
  }

  private static boolean isAtTheBeginning(SessionState state) {
    return switch (state.phase()) {
      case EMPTY, COMPILING, REJECTED -> false;
      case RUNNING, ASKING, RECORDED ->
          state.position() < 0 && state.timeline() != null && !state.playing();
    };
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    List<Label> lines = new ArrayList<>(fromTheTop);
    lines.removeIf(line -> line.getText().isEmpty());
    for (Label line : leftOutFirst) {
      if (height(lines, width) > room) {
        lines.remove(line);
      }
    }
    double y = snappedTopInset() + (room - height(lines, width)) / 2;
    for (Label line : fromTheTop) {
      line.setVisible(lines.contains(line));
      if (line.isVisible()) {
        double height = line.prefHeight(width);
        line.resizeRelocate(snappedLeftInset(), snapPositionY(y), width, height);
        y += height + gap();
      }
    }
  }

  private double height(List<Label> lines, double width) {
    double sum = lines.stream().mapToDouble(line -> line.prefHeight(width)).sum();
    return sum + Math.max(0, lines.size() - 1) * gap();
  }

  private double gap() {
    return GAP * title.getFont().getSize();
  }
}
