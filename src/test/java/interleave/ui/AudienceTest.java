package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Appearance;
import interleave.ui.control.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever sits in the last row can read everything: at each cue of a scenario, on a large screen
/// in a seminar and on a small one in a hall.
///
/// Whoever has minutes looks at more: `-Daudience=all` at all scenarios, or `-Daudience=NAME,NAME`;
/// `-Daudience.sizes=1024x768,3840x2160` in a seminar and in a hall with screens of these sizes;
/// `-Daudience.events=20` at so many events of each scenario besides; `-Daudience.pictures=FOLDER`
/// keeps what was seen.
class AudienceTest {

  private static final Path SCENARIOS = Path.of("scenarios");
  private static final int EVENTS = Integer.getInteger("audience.events", 0);
  private static final String PICTURES = System.getProperty("audience.pictures", "");

  /// A screen and how large the hall is.
  private record Seat(int width, int height, boolean hall) {
    @Override
    public String toString() {
      return (hall ? "hall" : "seminar") + "-" + width + "x" + height;
    }
  }

  private static List<Seat> seats() {
    String sizes = System.getProperty("audience.sizes", "");
    if (sizes.isEmpty()) {
      return List.of(new Seat(1920, 1080, false), new Seat(1280, 720, true));
    }
    List<Seat> seats = new ArrayList<>();
    for (String size : sizes.split(",")) {
      int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
      int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
      seats.add(new Seat(width, height, false));
      seats.add(new Seat(width, height, true));
    }
    return seats;
  }

  static List<String> names() throws IOException {
    String asked = System.getProperty("audience", "");
    if (asked.isEmpty()) {
      return List.of("lock-order", "unbuffered-deadlock", "three-in-parallel");
    }
    if (!asked.equals("all")) {
      return List.of(asked.split(","));
    }
    try (Stream<Path> folders = Files.list(SCENARIOS)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everythingCanBeReadAndTheStageKeepsItsPlace(String name) throws Exception {
    Stage window = WindowThread.ask(Stage::new);
    Preferences still = Preferences.forgotten();
    still.setText("motion", "reduced");
    Appearance appearance = WindowThread.ask(() -> new Appearance(still));
    try (Session session = new Session(WindowTest.go(), Platform::runLater)) {
      Path file = SCENARIOS.resolve(name).resolve(name + ".interleave.json");
      WindowThread.ask(() -> dispatch(session, new Command.OpenFile(file)));
      assertTrue(WindowThread.waits(() -> isThere(session.state())));
      List<String> wrong = new ArrayList<>();
      for (Seat seat : seats()) {
        wrong.addAll(looks(window, session, appearance, seat));
      }
      assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }
    WindowThread.ask(
        () -> {
          window.hide();
          return true;
        });
  }

  /// Whether the program has been run, or refused.
  private static boolean isThere(SessionState state) {
    return state.phase() == SessionState.Phase.RECORDED
        || state.phase() == SessionState.Phase.REJECTED;
  }

  private static boolean dispatch(Session session, Command command) {
    session.dispatch(command);
    return true;
  }

  /// What is wrong with what is seen from a seat.
  private static List<String> looks(Stage window, Session session, Appearance appearance, Seat seat)
      throws Exception {
    Audience audience =
        WindowThread.ask(
            () -> new Audience(window, session, appearance, seat.width, seat.height, seat.hall));
    Set<String> wrong = new LinkedHashSet<>();
    TreeSet<Double> feet = new TreeSet<>();
    for (int event : events(WindowThread.ask(session::state))) {
      WindowThread.ask(() -> dispatch(session, new Command.Seek(event)));
      for (int round = 0; round < 2; round++) {
        // what is seen first may lead to another layout
        WindowThread.ask(() -> sees(audience, session));
        WindowThread.settles();
        assertTrue(WindowThread.waits(() -> audience.rests(session.state())));
      }
      String when = seat + " at " + event + ": ";
      WindowThread.ask(() -> audience.complains(session.state()))
          .forEach(say -> wrong.add(when + say));
      if (WindowThread.ask(session::state).asked().isEmpty()) {
        feet.add(WindowThread.ask(audience::foot));
      }
      if (!PICTURES.isEmpty()) {
        String name =
            WindowThread.ask(session::state).scenario().title() + "-" + seat + "-" + event + ".png";
        Path file = Path.of(PICTURES).resolve(name.replaceAll("[^-.\\w]+", "-"));
        Files.write(file, WindowThread.ask(audience::picture));
      }
    }
    WindowThread.ask(
        () -> {
          audience.close();
          return true;
        });
    // a pixel is lost where heights are rounded
    if (feet.size() > 1 && feet.last() - feet.first() > 1) {
      wrong.add(seat + ": the stage ends at " + feet);
    }
    return List.copyOf(wrong);
  }

  /// Those with words of a scenario, and some between them.
  private static Set<Integer> events(SessionState state) {
    Set<Integer> events = new TreeSet<>();
    state.cues().forEach(cue -> events.add(cue.event()));
    if (state.timeline() == null) {
      return Set.of(-1);
    }
    for (int i = 0; i < EVENTS; i++) {
      events.add((int) ((long) i * (state.timeline().size() - 1) / Math.max(1, EVENTS - 1)));
    }
    return events;
  }

  private static boolean sees(Audience audience, Session session) {
    audience.sees(session.state());
    return true;
  }
}
