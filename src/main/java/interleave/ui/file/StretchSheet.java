package interleave.ui.file;

import interleave.image.Animation;
import interleave.session.Pace;
import interleave.session.PlacedCue;
import interleave.session.SessionState;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Asks which stretch of a recording becomes a moving picture, and how large; says how long it will
/// be. It begins with the stretch from the cue at the playhead to the next one.
final class StretchSheet extends VBox {

  /// Two minutes: longer ones are huge, and nobody watches them in a slide.
  private static final int MOST_FRAMES = 2 * 60 * 100 / Animation.CENTISECONDS;

  /// As far as a stretch goes that has no cue to end at.
  private static final int EVENTS = 20;

  /// What has been asked for.
  ///
  /// @param places of the playhead, one for each frame
  record Stretch(double[] places, Size size) {}

  /// How large a picture is.
  record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(960, 540), new Size(1280, 720), new Size(1920, 1080));

  private final Timeline timeline;
  private final double speed;
  private final TextField from = new TextField();
  private final TextField to = new TextField();
  private final ChoiceBox<Size> size = new ChoiceBox<>();
  private final Label length = new Label();
  private final Button save = new Button(Texts.of("stretchSheet.save"));
  private double[] places;

  /// @param wanted gets what has been chosen
  StretchSheet(SessionState state, Consumer<Stretch> wanted, Runnable close) {
    this.timeline = state.timeline();
    this.speed = state.speed();
    setId("stretch");
    getStyleClass().addAll("window-sheet", "message", "stretch");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(Texts.of("stretchSheet.moving-picture"));
    Label title = new Label(Texts.of("stretchSheet.moving-picture"));
    title.getStyleClass().add("sheet-title");
    int first = first(state);
    number(from, "stretch-from", Texts.of("stretchSheet.from"), first);
    number(to, "stretch-to", Texts.of("stretchSheet.to"), last(state, first));
    size.setId("stretch-size");
    size.setAccessibleText(Texts.of("stretchSheet.size"));
    size.getItems().setAll(SIZES);
    size.setValue(SIZES.get(1));
    size.setConverter(new SizeWords());
    HBox fields =
        new HBox(
            10,
            new Label(Texts.of("stretchSheet.from")),
            from,
            new Label(Texts.of("stretchSheet.to")),
            to,
            size);
    fields.setAlignment(Pos.CENTER_LEFT);
    length.setId("stretch-length");
    length.getStyleClass().add("soft");
    length.setWrapText(true);
    length.setMinHeight(Region.USE_PREF_SIZE);
    save.setId("stretch-save");
    save.getStyleClass().add("accent");
    save.setDefaultButton(true);
    save.setOnAction(
        _ -> {
          close.run();
          wanted.accept(new Stretch(places, size.getValue()));
        });
    Button cancel = new Button(Texts.of("leaving.cancel"));
    cancel.setId("stretch-cancel");
    cancel.setOnAction(_ -> close.run());
    HBox buttons = new HBox(10, save, cancel);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(title, fields, length, buttons);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    from.textProperty().addListener((_, _, _) -> measure());
    to.textProperty().addListener((_, _, _) -> measure());
    measure();
  }

  private static void number(TextField field, String id, String name, int value) {
    field.setId(id);
    field.setText(Integer.toString(value));
    field.setPrefColumnCount(6);
    field.setAccessibleText(name);
  }

  /// The event at the last cue that has come, or the next one.
  private static int first(SessionState state) {
    int cue =
        state.cues().stream()
            .filter(PlacedCue::isPlaced)
            .mapToInt(PlacedCue::event)
            .filter(event -> event <= state.event())
            .max()
            .orElse(state.event() + 1);
    return Math.clamp(cue + 1, 1, Math.max(1, state.timeline().size()));
  }

  private static int last(SessionState state, int first) {
    int size = state.timeline().size();
    int cue =
        state.cues().stream()
            .filter(PlacedCue::isPlaced)
            .mapToInt(PlacedCue::event)
            .filter(event -> event >= first)
            .min()
            .orElse(first + EVENTS - 1);
    return Math.clamp(cue + 1, 1, Math.max(1, size));
  }

  /// Says how long the picture would be, or why there can be none.
  private void measure() {
    int size = timeline.size();
    int begin = value(from);
    int end = value(to);
    places = null;
    if (begin < 1 || end < begin || end > size) {
      length.setText(Texts.of("stretchSheet.events-from-to", size));
    } else {
      places = Pace.places(timeline, begin - 1, end, 10 * Animation.CENTISECONDS, speed);
      int seconds = Math.max(1, Math.round(places.length * Animation.CENTISECONDS / 100f));
      boolean tooLong = places.length > MOST_FRAMES;
      length.setText(
          tooLong
              ? Texts.of("stretchSheet.too-long", seconds)
              : Texts.of("stretchSheet.seconds", seconds));
      places = tooLong ? null : places;
    }
    save.setDisable(places == null);
  }

  /// The number in a field; -1 where there is none.
  private static int value(TextField field) {
    try {
      return Integer.parseInt(field.getText().strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  @Override
  public void requestFocus() {
    from.requestFocus();
    from.selectAll();
  }

  private static final class SizeWords extends StringConverter<Size> {
    @Override
    public String toString(Size size) {
      return size == null ? "" : size.width() + " × " + size.height();
    }

    @Override
    public Size fromString(String text) {
      throw new UnsupportedOperationException();
    }
  }
}
