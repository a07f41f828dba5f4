package interleave.ui;

import interleave.picture.Durations;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.Hits;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.ui.control.Icon;
import interleave.ui.control.Tip;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// First, back, play, forward, last; where the playhead is; how fast it goes.
final class TransportBar extends HBox {

  private final Button play = new Button(Texts.of("transportBar.play"), Icon.of(Feather.PLAY));
  private final Button stop = new Button(Texts.of("transportBar.stop"), Icon.of(Feather.SQUARE));
  private final Label place = new Label();
  private final Tip placeTip = Tip.silent(place);
  private final Slider speed = new Slider(-2, 2, 0);
  private final Label speedText = new Label();
  private final List<Button> moves;
  private boolean playing;
  private boolean showing;
  private boolean roomy;
  private SessionState state = SessionState.EMPTY;

  TransportBar(Session session, Keyboard keyboard) {
    getStyleClass().add("transport");
    setAlignment(Pos.CENTER_LEFT);
    play.setId("play");
    play.getStyleClass().addAll("accent", "play");
    play.setOnAction(_ -> keyboard.run(Action.TOGGLE_PLAY));
    Tip.on(play, Action.TOGGLE_PLAY.hint() + "\n" + Action.PLAY_BACKWARD.hint());
    Button first = button(keyboard, Action.FIRST, "", Feather.SKIP_BACK, false);
    Button back =
        button(
            keyboard, Action.PREVIOUS, Texts.of("transportBar.step"), Feather.CHEVRON_LEFT, false);
    Button next =
        button(keyboard, Action.NEXT, Texts.of("transportBar.step"), Feather.CHEVRON_RIGHT, true);
    Button last = button(keyboard, Action.LAST, "", Feather.SKIP_FORWARD, false);
    moves = List.of(first, back, play, next, last);
    stop.setId("stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(stop, Action.STOP.hint());
    stop.setOnAction(_ -> keyboard.run(Action.STOP));
    place.setId("place");
    place.getStyleClass().add("place");
    place.setMinWidth(0);
    // it has all the room there is, so that nothing beside it moves when it says something longer
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    speed.setId("speed");
    speed.getStyleClass().add("speed");
    speed.setAccessibleText(Texts.of("transportBar.speed"));
    Tip.on(speed, Texts.of("transportBar.speed-0-25-4"));
    speed.valueProperty().addListener((_, _, exponent) -> chosen(session, exponent.doubleValue()));
    speedText.getStyleClass().add("speed-text");
    speedText.setMinWidth(Region.USE_PREF_SIZE);
    Label speedLabel = new Label(Texts.of("transportBar.speed"));
    speedLabel.getStyleClass().add("soft");
    speedLabel.setMinWidth(Region.USE_PREF_SIZE);
    Button shortcuts = new Button(Texts.of("transportBar.shortcuts"), Icon.of(Feather.HELP_CIRCLE));
    shortcuts.setId("shortcuts");
    shortcuts.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(shortcuts, Action.SHORTCUTS.hint());
    shortcuts.setOnAction(_ -> keyboard.run(Action.SHORTCUTS));
    getChildren().addAll(moves);
    shortcuts.setAccessibleText(Action.SHORTCUTS.text);
    getChildren().addAll(place, stop, speedLabel, speed, speedText, shortcuts);
    Ems.watch(
        this,
        place,
        ems -> {
          roomy = ems > 78;
          placeText();
          show(speedLabel, ems > 76);
          shortcuts.setText(ems > 70 ? Texts.of("transportBar.shortcuts") : "");
          back.setText(ems > 58 ? Texts.of("transportBar.step") : "");
          next.setText(ems > 58 ? Texts.of("transportBar.step") : "");
          show(speed, ems > 56);
          show(speedText, ems > 40);
        });
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void chosen(Session session, double exponent) {
    if (!showing) {
      double quarter = Math.rint(exponent * 4) / 4;
      session.dispatch(new Command.SetSpeed(Math.pow(2, quarter)));
    }
  }

  private static Button button(
      Keyboard keyboard, Action action, String text, Feather icon, boolean iconRight) {
    Button button = new Button(text, Icon.of(icon));
    button.setId("transport-" + action.name().toLowerCase(Locale.ROOT));
    button.setContentDisplay(iconRight ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
    button.setMinWidth(Region.USE_PREF_SIZE);
    Tip.on(button, action.hint());
    button.setAccessibleText(action.text);
    button.setOnAction(_ -> keyboard.run(action));
    return button;
  }

  Node first() {
    return play;
  }

  void show(SessionState newState) {
    state = newState;
    showing = true;
    boolean ready = state.timeline() != null && state.timeline().size() > 0;
    moves.forEach(button -> button.setDisable(!ready));
    if (playing != state.playing()) {
      playing = state.playing();
      play.setText(playing ? Texts.of("transportBar.pause") : Texts.of("transportBar.play"));
      play.setGraphic(Icon.of(playing ? Feather.PAUSE : Feather.PLAY));
    }
    placeText();
    boolean twin = state.twin() != null && state.twin().phase() == Twin.Phase.RUNNING;
    boolean running = state.phase() == SessionState.Phase.RUNNING || twin;
    stop.setVisible(running);
    stop.setManaged(running);
    double exponent = Math.log(state.speed()) / Math.log(2);
    if (Math.abs(speed.getValue() - exponent) > 1e-9) {
      speed.setValue(exponent);
    }
    speedText.setText("×" + trimmed(state.speed()));
    showing = false;
  }

  private void placeText() {
    String text = placeText(state, true);
    place.setText(roomy ? text : placeText(state, false));
    placeTip.say(text);
  }

  /// @param roomy whether there is room for more than the numbers
  private static String placeText(SessionState state, boolean roomy) {
    if (state.timeline() == null) {
      return switch (state.phase()) {
        case COMPILING -> Texts.of("transportBar.compiling");
        case REJECTED -> Texts.of("transportBar.does-not-compile");
        default -> "";
      };
    }
    if (state.isTogether()) {
      String now = Durations.text(BothSides.nanos(state));
      String end = Durations.text(BothSides.end(state));
      return roomy
          ? Texts.of("transportBar.one-playhead", now, end)
          : Texts.of("transportBar.time-of", now, end);
    }
    String text =
        Texts.of(
            "transportBar.event-of",
            grouped(state.present() + 1),
            grouped(state.timeline().size()));
    if (state.branch() != null) {
      text += Texts.of("transportBar.another-run-since-event", state.branch().event() + 1);
    }
    if (state.twin() != null) {
      return switch (state.twin().phase()) {
        case REJECTED -> Texts.of("transportBar.node-js-cannot-run", text);
        case STOPPED -> text;
        default -> Texts.of("transportBar.node-js-is-recorded", text);
      };
    }
    Hits hits = state.hits();
    boolean here = hits.in() == state.timeline();
    if (here && hits.progress() == Hits.Progress.SEARCHING) {
      int percent = (int) (100L * hits.read() / hits.size());
      return Texts.of("transportBar.searching-breakpoints", text, percent);
    }
    return switch (state.phase()) {
      case RUNNING ->
          here && !hits.of().isEmpty()
              ? Texts.of("transportBar.recording-hits", text, hits.all().length)
              : Texts.of("transportBar.recording", text);
      case ASKING -> Texts.of("transportBar.waits-your-choice", text);
      default -> {
        String nanos = Durations.text(state.timeline().nanos());
        yield state.timeline().finished()
            ? Texts.of("transportBar.ends-at", text, nanos)
            : Texts.of("transportBar.stopped-at", text, nanos);
      }
    };
  }

  private static String grouped(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String trimmed(double value) {
    return value == Math.rint(value)
        ? String.valueOf((int) value)
        : String.format(Locale.ROOT, "%.2f", value).replaceAll("0$", "");
  }
}
