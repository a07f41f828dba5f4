package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Breakpoint;
import interleave.session.Command;
import interleave.session.Selection;
import interleave.ui.code.CodeView;
import interleave.ui.control.Overlay;
import interleave.ui.library.Home;
import interleave.ui.stage.SentenceBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The window without eyes and without a mouse: every control can be reached by key and says what
/// it is.
final class AccessibleTest extends WindowTest {

  private static final Set<AccessibleRole> SAYS_NOTHING =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  /// So often Tab is pressed in what lies over the window, unless that goes round before.
  private static final int MOST_TABS = 12;

  /// So often the other way: past the first control to the last.
  private static final int BACK = 3;

  @Test
  void everyControlSaysWhatItIs() throws Exception {
    try (Person person = Person.opens(go())) {
      person.sees("the worker pool", s -> s.scenario() != null && !s.cues().isEmpty());
      person.seesRecording();
      assertSpeaks(person, "at the begin");
      person.presses(KeyCode.END);
      assertSpeaks(person, "at the end");
      var tasks = person.state().timeline().tasks();
      select(person, new Selection.Task(tasks.get(1)));
      assertSpeaks(person, "a goroutine selected");
      person.presses(KeyCode.SHIFT, KeyCode.DOWN);
      assertTrue(person.state().selection() instanceof Selection.Thing);
      assertSpeaks(person, "an object selected");
      for (String tab : new String[] {"console", "events", "node", "notes"}) {
        person.clicks("#tab-" + tab);
        assertSpeaks(person, tab);
      }
      for (KeyCode key : new KeyCode[] {KeyCode.G, KeyCode.O, KeyCode.A, KeyCode.F1, KeyCode.H}) {
        person.presses(key);
        assertSpeaks(person, "after " + key);
        person.presses(KeyCode.ESCAPE);
      }
      person.presses(KeyCode.CONTROL, KeyCode.K);
      assertSpeaks(person, "palette");
      person.presses(KeyCode.ESCAPE);
      person.presses(KeyCode.F5);
      assertSpeaks(person, "before an audience");
    }
  }

  @Test
  void whatDoesNotCompileSaysSo() throws Exception {
    try (Person person =
        Person.opens(go(), file("wrong.go", PROGRAM.replace("got", "got\" + 1 + \"")))) {
      person.sees("errors", s -> !s.diagnostics().isEmpty());
      assertSpeaks(person, "with errors");
      person.presses(KeyCode.F2);
      assertSpeaks(person, "in the editor");
    }
  }

  @Test
  void theTabKeyReachesEveryControlAndShowsWhereItIs() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.END);
      List<Node> wanted = person.ask(() -> reachable(root(person)).toList());
      List<Node> reached = new ArrayList<>();
      for (int i = 0; i < 2 * wanted.size() && !reached.containsAll(wanted); i++) {
        person.presses(KeyCode.TAB);
        Node owner = person.ask(() -> root(person).getScene().getFocusOwner());
        assertTrue(person.ask(owner::isFocusVisible), owner + " shows its focus");
        reached.add(owner);
      }
      List<Node> missed = wanted.stream().filter(node -> !reached.contains(node)).toList();
      assertEquals(List.of(), missed);
    }
  }

  @Test
  void theKeyF6GoesRoundThePartsOfTheWindow() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      List<String> forward = new ArrayList<>();
      for (int i = 0; i < 7; i++) {
        person.presses(KeyCode.F6);
        forward.add(focused(person));
      }
      assertEquals(
          List.of("code", "stage", "events", "lanes", "play", "scenario", "code"), forward);
      person.presses(KeyCode.SHIFT, KeyCode.F6);
      assertEquals("scenario", focused(person));
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.ask(() -> owner(person).isFocusVisible()), "the keys are the window's");
    }
  }

  @Test
  void whatHasTheFocusTellsWhatJustHappened() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      for (String part : new String[] {"code", "stage", "events", "lanes"}) {
        person.presses(KeyCode.F6);
        person.presses(KeyCode.RIGHT);
        String sentence = person.ask(() -> SentenceBox.text(person.session().state()));
        assertEquals(part, focused(person));
        String said =
            switch (part) {
              case "stage" -> said(person, AccessibleAttribute.TEXT);
              case "lanes" -> said(person, AccessibleAttribute.VALUE_STRING);
              default -> sentence;
            };
        assertTrue(said.contains(sentence), said);
      }
    }
  }

  @Test
  void keysDoOnTheProgramTheStageAndTheLanesWhatTheMouseDoes() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.END);
      person.presses(KeyCode.HOME);
      person.presses(KeyCode.F6);
      for (int i = 0; i < 8; i++) {
        person.presses(KeyCode.DOWN);
      }
      int line = person.ask(() -> ((CodeView) owner(person)).line());
      assertTrue(said(person, AccessibleAttribute.TEXT).startsWith(line + " "));
      person.presses(KeyCode.CONTROL, KeyCode.B);
      assertEquals(
          List.of(new Breakpoint.Where.Line("five.go", line)),
          person.state().breakpoints().stream().map(Breakpoint::where).toList());
      assertTrue(said(person, AccessibleAttribute.TEXT).contains("breakpoint"));
      person.presses(KeyCode.ENTER);
      var event = person.state().timeline().events().get(person.state().present());
      assertEquals(line, event.pos().line());
    }
  }

  @Test
  void whoOpensSomethingByKeyIsBackThereAfterwards() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.F6);
      person.presses(KeyCode.F6);
      person.presses(KeyCode.CONTROL, KeyCode.K);
      person.presses(KeyCode.ESCAPE);
      assertEquals("stage", focused(person));
      person.presses(KeyCode.CONTROL, KeyCode.K);
      person.writes("tour");
      for (int stop = 0; stop <= 6; stop++) {
        person.presses(KeyCode.ENTER);
        assertEquals(stop < 6, person.canSee("#tour"), "stop " + (stop + 1));
      }
    }
  }

  @Test
  void whatLiesOverTheWindowKeepsTheTabKeyAndGivesTheFocusBack() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.presses(KeyCode.END);
      person.presses(KeyCode.F6);
      person.presses(KeyCode.F6);
      assertEquals("stage", focused(person));
      KeyCode[][] opening = {
        {KeyCode.F1},
        {KeyCode.SHIFT, KeyCode.SLASH},
        {KeyCode.G},
        {KeyCode.O},
        {KeyCode.A},
        {KeyCode.CONTROL, KeyCode.K},
        {KeyCode.CONTROL, KeyCode.F8},
        {KeyCode.SHIFT, KeyCode.W},
        {KeyCode.SHIFT, KeyCode.F2},
        {KeyCode.H},
      };
      for (KeyCode[] keys : opening) {
        String which = List.of(keys).toString();
        person.presses(keys);
        assertTrue(person.ask(() -> isOver(owner(person))), which);
        Node begin = person.ask(() -> owner(person));
        for (int i = 0;
            i < MOST_TABS && (i == 0 || person.ask(() -> owner(person)) != begin);
            i++) {
          person.presses(KeyCode.TAB);
          assertStays(person, which);
        }
        for (int i = 0; i < BACK; i++) {
          person.presses(KeyCode.SHIFT, KeyCode.TAB);
          assertStays(person, which);
        }
        person.presses(KeyCode.ESCAPE);
        assertEquals("stage", focused(person), "after " + which);
      }
    }
  }

  private static void assertStays(Person person, String which) throws Exception {
    String wrong =
        person.ask(
            () -> {
              Node owner = owner(person);
              return isOver(owner) && owner.isFocusVisible() ? "" : which + " " + owner;
            });
    assertEquals("", wrong);
  }

  private static boolean isOver(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each instanceof Overlay || each instanceof Home) {
        return true;
      }
    }
    return false;
  }

  private static void select(Person person, Selection what) throws Exception {
    person.does(() -> person.session().dispatch(new Command.Select(what)));
  }

  private static Parent root(Person person) {
    return person.stage().getScene().getRoot();
  }

  private static Node owner(Person person) {
    return root(person).getScene().getFocusOwner();
  }

  private static String focused(Person person) throws Exception {
    return person.ask(
        () -> owner(person).isFocusVisible() ? owner(person).getId() : "nothing seen");
  }

  private static String said(Person person, AccessibleAttribute what) throws Exception {
    return person.ask(() -> (String) owner(person).queryAccessibleAttribute(what));
  }

  private static void assertSpeaks(Person person, String when) throws Exception {
    List<String> silent =
        person.ask(
            () -> {
              // what has just been made has no voice before it has been laid out
              root(person).applyCss();
              return reachable(root(person))
                  .filter(node -> !speaks(node))
                  .map(node -> node + " " + node.getAccessibleRole())
                  .toList();
            });
    assertEquals(List.of(), silent, when);
  }

  private static boolean speaks(Node node) {
    Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return text != null
        && !text.toString().isBlank()
        && !SAYS_NOTHING.contains(node.getAccessibleRole());
  }

  /// All that the Tab key may stop at.
  private static Stream<Node> reachable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.of();
    }
    // among several of which one is chosen, arrows choose
    boolean other =
        node instanceof ToggleButton one && one.getToggleGroup() != null && !one.isSelected();
    Stream<Node> own = node.isFocusTraversable() && !other ? Stream.of(node) : Stream.of();
    return node instanceof Parent parent
        ? Stream.concat(
            own, parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::reachable))
        : own;
  }
}
