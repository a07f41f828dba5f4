package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Command;
import interleave.session.PlacedCue;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Appearance;
import interleave.ui.control.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever sits in the last row can read everything: at each cue of a scenario, on a large screen
/// in a seminar and on a small one in a hall. `-Daudience=all` looks at all scenarios, which takes
/// minutes.
class AudienceTest {

  private static final Path SCENARIOS = Path.of("scenarios");

  static List<String> names() throws IOException {
    if (!System.getProperty("audience", "").equals("all")) {
      return List.of("lock-order", "unbuffered-deadlock", "three-in-parallel");
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
      assertTrue(WindowThread.waits(() -> session.state().phase() == SessionState.Phase.RECORDED));
      looks(window, session, appearance, 1920, 1080, false);
      looks(window, session, appearance, 1280, 720, true);
    }
    WindowThread.ask(
        () -> {
          window.hide();
          return true;
        });
  }

  private static boolean dispatch(Session session, Command command) {
    session.dispatch(command);
    return true;
  }

  private static void looks(
      Stage window,
      Session session,
      Appearance appearance,
      double width,
      double height,
      boolean hall)
      throws Exception {
    Audience audience =
        WindowThread.ask(() -> new Audience(window, session, appearance, width, height, hall));
    List<String> wrong = new ArrayList<>();
    Set<Double> feet = new TreeSet<>();
    for (PlacedCue cue : WindowThread.ask(session::state).cues()) {
      WindowThread.ask(() -> dispatch(session, new Command.Seek(cue.event())));
      for (int round = 0; round < 2; round++) {
        // what is seen first may lead to another layout
        WindowThread.ask(() -> sees(audience, session));
        WindowThread.settles();
        assertTrue(WindowThread.waits(audience::rests));
      }
      for (String complaint : WindowThread.ask(() -> audience.complains(session.state()))) {
        wrong.add("at " + cue.cue().title() + ": " + complaint);
      }
      if (cue.cue().question().isEmpty()) {
        feet.add(WindowThread.ask(audience::foot));
      }
    }
    WindowThread.ask(
        () -> {
          audience.close();
          return true;
        });
    String where = (hall ? "hall, " : "seminar, ") + width + " by " + height + "\n";
    assertTrue(wrong.isEmpty(), () -> where + String.join("\n", wrong));
    assertEquals(1, feet.size(), () -> where + "the stage ends at " + feet);
  }

  private static boolean sees(Audience audience, Session session) {
    audience.sees(session.state());
    return true;
  }
}
