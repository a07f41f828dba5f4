package interleave.bench;

import interleave.session.Command;
import interleave.session.Selection;
import interleave.session.SessionState;
import interleave.ui.control.Preferences;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What else people do with a window: choosing what the lanes show, searching letter by letter,
/// looking at the history of a channel with half a million operations, pointing at names in the
/// code, writing a long program, playing before an audience and beside Node.js. Told are the
/// milliseconds of CPU of the window's and the rendering thread.
///
/// Runs in an X server; see `src/test/bench/frames`.
public final class WindowUse extends BenchWindow {

  /// Lines of the program that is written.
  private static final int LINES = 3_500;

  private static final String COMPARED = "scenarios/fetch-users/fetch-users.interleave.json";

  private final RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

  private WindowUse(int frames) {
    super(frames);
  }

  /// @param args `use`, frames of each kind, width and height of the window, and which kinds
  public static void main(String[] args) throws Exception {
    WindowUse bench = new WindowUse(Integer.parseInt(args[1]));
    String kinds = args.length > 4 ? args[4] : ".*";
    bench.window(Preferences.forgotten(), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    if (Stream.of("lanes", "find", "values", "speaker").anyMatch(k -> k.matches(kinds))) {
      bench.pool(kinds);
    }
    bench.channel(kinds);
    bench.compare(kinds);
    bench.write(kinds);
    System.exit(0);
  }

  private void pool(String kinds) throws Exception {
    run(program(Programs.endlessPool(1000)));
    rest();
    int size = onFx(() -> session.state().timeline().size());
    act(() -> session.dispatch(new Command.Seek(size / 2)));
    lanes(kinds);
    find(kinds);
    values(kinds);
    speaker(kinds);
  }

  private void lanes(String kinds) throws Exception {
    if (!"lanes".matches(kinds)) {
      return;
    }
    for (int[] pair : new int[][] {{0, 1}, {3, 4}, {3, 5}, {6, 6}, {8, 9}, {8, 10}}) {
      String text = onFx(() -> choice().getItems().get(pair[1]).getText());
      frames(kinds, "lanes", begin(text), i -> choice().getItems().get(pair[i % 2]).fire());
      act(() -> choice().getItems().get(pair[0]).fire());
    }
    act(() -> wheel("#lanes", 0, 2000, true));
    frames(kinds, "lanes", "minimap, drag", i -> map(i % 100 / 100.0));
    act(() -> wheel("#lanes", 0, -100_000, true));
    Node lanes = onFx(() -> scene.lookup("#lanes"));
    frames(kinds, "lanes", "mouse over them", i -> move(lanes, .2 + .6 * (i % 50) / 50, .5));
  }

  private static String begin(String text) {
    return text.substring(0, Math.min(22, text.length()));
  }

  private MenuButton choice() {
    return (MenuButton) scene.lookup("#lanes-choice");
  }

  private void map(double part) {
    Node lanes = scene.lookup("#lanes");
    Bounds b = lanes.getBoundsInLocal();
    double x = b.getWidth() * (.1 + .85 * part);
    double y = b.getHeight() - 10;
    mouse(lanes, MouseEvent.MOUSE_PRESSED, x, y);
    mouse(lanes, MouseEvent.MOUSE_RELEASED, x, y);
  }

  private static void move(Node node, double partX, double partY) {
    Bounds b = node.getBoundsInLocal();
    mouse(node, MouseEvent.MOUSE_MOVED, b.getWidth() * partX, b.getHeight() * partY);
  }

  private static void mouse(
      Node node, javafx.event.EventType<MouseEvent> type, double x, double y) {
    var screen = node.localToScreen(x, y);
    var inScene = node.localToScene(x, y);
    boolean pressed = type != MouseEvent.MOUSE_MOVED;
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            inScene.getX(),
            inScene.getY(),
            screen.getX(),
            screen.getY(),
            pressed ? MouseButton.PRIMARY : MouseButton.NONE,
            pressed ? 1 : 0,
            false,
            false,
            false,
            false,
            pressed,
            false,
            false,
            false,
            false,
            true,
            null));
  }

  private void find(String kinds) throws Exception {
    if (!"find".matches(kinds)) {
      return;
    }
    act(() -> ((ToggleButton) scene.lookup("#tab-events")).setSelected(true));
    TextField field = onFx(() -> (TextField) scene.lookup("#find"));
    for (String words : new String[] {"recv jobs", "g4 block", "-run send results", ":12"}) {
      act(field::clear);
      for (int i = 1; i <= words.length(); i++) {
        String text = words.substring(0, i);
        long before = cpu("search");
        Pauses pauses = new Pauses();
        long window = THREADS.getThreadCpuTime(windowThread);
        act(() -> field.setText(text));
        for (long last = -1; last != cpu("search"); ) {
          last = cpu("search");
          for (int n = 0; n < 50; n++) {
            pauses.probe();
          }
        }
        System.out.printf(
            Locale.ROOT,
            "find %-18s %16s, search %4d ms; window longest %.1f, in all %.1f ms%n",
            text,
            onFx(() -> ((Labeled) scene.lookup("#find-count")).getText()),
            (cpu("search") - before) / 1_000_000,
            pauses.longestCpu / 1e6,
            (THREADS.getThreadCpuTime(windowThread) - window) / 1e6);
      }
    }
    act(() -> field.setText("send"));
    frames(kinds, "find", "next match", _ -> press(KeyCode.F3, false));
    act(field::clear);
  }

  private void values(String kinds) throws Exception {
    Node code = onFx(() -> scene.lookup("#code"));
    frames(
        kinds,
        "values",
        "mouse over code",
        i -> move(code, .1 + .004 * (i % 100), .1 + .008 * (i % 90)));
  }

  private void speaker(String kinds) throws Exception {
    if (!"speaker".matches(kinds)) {
      return;
    }
    act(() -> press(KeyCode.F5, false));
    Thread.sleep(1500);
    playing("audience, playing");
    act(() -> press(KeyCode.N, false));
    Thread.sleep(1500);
    playing("audience and speaker");
    act(() -> press(KeyCode.ESCAPE, false));
    act(() -> press(KeyCode.F5, false));
    Thread.sleep(1500);
  }

  private void channel(String kinds) throws Exception {
    if (!"channel".matches(kinds)) {
      return;
    }
    run(program(Programs.endlessHandOffs()));
    rest();
    int size = onFx(() -> session.state().timeline().size());
    var channel =
        onFx(
            () ->
                session.state().timeline().picture(size - 1).objects().stream()
                    .map(o -> o.id())
                    .max(
                        Comparator.comparingInt(o -> session.state().timeline().placesOf(o).size()))
                    .orElseThrow());
    int operations = onFx(() -> session.state().timeline().placesOf(channel).size());
    System.out.printf(Locale.ROOT, "a channel with %,d events%n", operations);
    act(() -> session.dispatch(new Command.Seek(size / 2)));
    Selection thing = new Selection.Thing(channel);
    frames(
        kinds,
        "channel",
        "select, deselect",
        i -> session.dispatch(new Command.Select(i % 2 == 0 ? thing : Selection.NOTHING)));
    act(() -> session.dispatch(new Command.Select(thing)));
    frames(kinds, "channel", "step", _ -> session.dispatch(new Command.Step(1)));
    frames(kinds, "channel", "seek", _ -> session.dispatch(new Command.Seek(random.nextInt(size))));
    playing("channel, playing");
    act(() -> session.dispatch(new Command.Select(Selection.NOTHING)));
  }

  private void compare(String kinds) throws Exception {
    if (!"compare".matches(kinds)) {
      return;
    }
    run(Path.of(COMPARED));
    act(() -> press(KeyCode.J, false));
    rest();
    playing("beside Node.js");
    act(() -> press(KeyCode.J, false));
  }

  private void write(String kinds) throws Exception {
    if (!"write".matches(kinds)) {
      return;
    }
    run(program(Programs.longText(LINES)));
    act(() -> ((ToggleButton) scene.lookup("#edit")).fire());
    rest();
    Node area = onFx(() -> scene.lookup("#editor"));
    for (int i = 0; i < 12; i++) {
      act(() -> key(area, KeyCode.PAGE_DOWN));
    }
    act(() -> key(area, KeyCode.END));
    frames(kinds, "write", "a letter", i -> type(area, "x"));
    frames(kinds, "write", "backspace", _ -> key(area, KeyCode.BACK_SPACE));
    frames(kinds, "write", "enter", _ -> key(area, KeyCode.ENTER));
    frames(kinds, "write", "caret down", _ -> key(area, KeyCode.DOWN));
    frames(
        kinds,
        "write",
        "caret page up",
        i -> key(area, i % 20 < 10 ? KeyCode.PAGE_UP : KeyCode.PAGE_DOWN));
    act(() -> type(area, "\""));
    frames(
        kinds,
        "write",
        "a quote, and back",
        i -> {
          if (i % 2 == 0) {
            type(area, "`");
          } else {
            key(area, KeyCode.BACK_SPACE);
          }
        });
  }

  private static void type(Node node, String text) {
    Event.fireEvent(
        node,
        new KeyEvent(
            KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void key(Node node, KeyCode code) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private void press(KeyCode code, boolean control) {
    Node owner = scene.getFocusOwner();
    Event.fireEvent(
        owner == null ? scene : owner,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
  }

  private void frames(String kinds, String kind, String what, IntConsumer act) throws Exception {
    if (kind.matches(kinds)) {
      frames(".*", what, act);
    }
  }

  private static void act(Runnable work) throws Exception {
    onFx(
        () -> {
          work.run();
          return null;
        });
    Thread.sleep(60);
    Platform.requestNextPulse();
  }

  /// Plays from the middle of the run for a while; what each pulse cost.
  private void playing(String what) throws Exception {
    SessionState state = onFx(() -> session.state());
    act(() -> session.dispatch(new Command.Seek(state.timeline().size() / 3)));
    act(() -> session.dispatch(new Command.Play()));
    Thread.sleep(2500);
    pulses(what, 6000);
    act(() -> session.dispatch(new Command.Pause()));
  }
}
