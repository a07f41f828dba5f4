package interleave.ui.audience;

import interleave.image.Typeface;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.stage.Pen.Font;
import interleave.ui.stage.PresenterType;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The first line an audience sees: what the program is called, how far the talk has come, the time
/// on the program's clock.
///
/// *Invariant:* its type has one size for all steps of a recording, the largest in which each of
/// them fits. Where none is, the title gives way: what is before its colon must do, or nothing.
final class AudienceHead extends HBox {

  private static final double TITLE = 1.45;
  private static final double TIGHT_TITLE = 1.15;

  /// Between title, step and clock, and beside them, in type sizes.
  private static final double GAPS = 1.9;

  private static final double BESIDE = 3.6;
  private static final double TIGHT_BESIDE = 1.6;

  /// Digits that the clock has room for.
  private static final String LONGEST_TIME = "0.00 µs0";

  private static final double STEP = .04;

  private final Label title = new Label();
  private final Label step = new Label();
  private final Label clock = new Label();
  private final Typeface.Measure measure = Typeface.bundled().measure();
  private SessionState state = SessionState.EMPTY;
  private double pixels = PresenterType.LEAST;
  private double least = PresenterType.LEAST;
  private boolean tight;
  private double width;
  private Object fitted;

  /// What of the title stands beside each step.
  private String brief = "";

  AudienceHead() {
    getStyleClass().add("presenter-top");
    title.getStyleClass().add("presenter-title");
    title.setMinWidth(0);
    step.getStyleClass().add("presenter-step");
    step.setId("presenter-step");
    step.setMinWidth(0);
    clock.getStyleClass().add("presenter-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(title, step, gap, clock);
    setAlignment(Pos.BASELINE_LEFT);
    setMinHeight(USE_PREF_SIZE);
  }

  /// @param newPixels size of ordinary type
  /// @param newLeast size of the smallest
  /// @param isTight whether steps are told in short
  /// @param newWidth of the page
  void size(double newPixels, double newLeast, boolean isTight, double newWidth) {
    pixels = newPixels;
    least = newLeast;
    tight = isTight;
    width = newWidth;
    fitted = null;
    fit();
    write();
  }

  void show(SessionState newState, String time) {
    state = newState;
    clock.setText(time);
    fit();
    write();
  }

  private void write() {
    boolean whole = brief.equals(title());
    boolean begins = state.currentCue() == null;
    title.setText(begins ? title() : brief);
    title.setVisible(!title.getText().isEmpty());
    title.setManaged(title.isVisible());
    step.setText(begins && !whole ? "" : step(state, state.currentCue(), tight));
  }

  private String title() {
    return state.scenario() == null ? "" : state.scenario().title();
  }

  /// Where the talk is.
  static String step(SessionState state, PlacedCue cue, boolean tight) {
    if (cue == null) {
      boolean one = state.variant() == null || state.scenario().variants().size() < 2;
      return one ? "" : state.variant().label();
    }
    int number = state.cues().indexOf(cue) + 1;
    int all = state.cues().size();
    return tight
        ? number + "/" + all + "  " + cue.cue().title()
        : Texts.of("presenter.step", number, all, cue.cue().title());
  }

  private void fit() {
    Object of = List.of(title(), state.cues(), state.variant() == null ? "" : state.variant());
    if (of.equals(fitted) || width < 1) {
      return;
    }
    fitted = of;
    List<String> steps = new ArrayList<>(List.of(step(state, null, tight)));
    state.cues().forEach(cue -> steps.add(step(state, cue, tight)));
    double part = 0;
    for (String text : List.of(title(), title().replaceFirst(":.*", ""), "")) {
      brief = text;
      part = 1;
      while (part > 0 && titleWidth(text, part) + longest(steps, part) > room(part)) {
        part -= STEP;
      }
      if (part > 0) {
        break;
      }
    }
    title.setStyle("-fx-font-size: " + titleSize(part) + "px;");
    step.setStyle("-fx-font-size: " + size(part, 1) + "px;");
    clock.setStyle("-fx-font-size: " + size(part, 1) + "px;");
    // a title alone may be cut, for one beside a step there is room
    double wide = Math.ceil(titleWidth(brief, part));
    title.setMinWidth(brief.equals(title()) ? Math.min(wide, Math.ceil(room(part))) : 0);
  }

  /// What the clock leaves.
  private double room(double part) {
    double time = measure.width(LONGEST_TIME, Font.mono(400, size(part, 1)));
    return width - ((tight ? TIGHT_BESIDE : BESIDE) + GAPS) * pixels - time;
  }

  private double size(double part, double ems) {
    return Math.max(least, Math.rint(part * ems * pixels));
  }

  private double titleSize(double part) {
    return size(part, tight ? TIGHT_TITLE : TITLE);
  }

  private double titleWidth(String text, double part) {
    return 1.02 * measure.width(text, Font.sans(700, titleSize(part)));
  }

  private double longest(List<String> steps, double part) {
    Font font = Font.sans(400, size(part, 1));
    return 1.02 * steps.stream().mapToDouble(text -> measure.width(text, font)).max().orElse(0);
  }
}
