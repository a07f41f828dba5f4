package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.session.Breakpoint;
import interleave.session.SessionState;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Breakpoints with conditions, as somebody at the window sets and uses them.
final class BreakpointsWindowTest extends WindowTest {

  /// The line of the program in [WindowTest] that sends.
  private static final int SENDS = 9;

  private static Person atTheSend(Person person) throws Exception {
    person.seesRecording();
    person.presses(KeyCode.END);
    person.presses(KeyCode.HOME);
    person.presses(KeyCode.F6);
    for (int i = 1; i < SENDS; i++) {
      person.presses(KeyCode.DOWN);
    }
    return person;
  }

  private static void opensConditions(Person person) throws Exception {
    person.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    person.sees(
        "the sheet",
        _ -> person.node("#condition") != null && person.node("#condition").isFocused());
  }

  private static String text(Person person, String query) throws Exception {
    return person.ask(() -> ((Labeled) person.node(query)).getText());
  }

  private static SessionState seesHits(Person person, int count) throws Exception {
    return person.sees(
        count + " hits",
        s ->
            s.hits().isWhole()
                && s.hits().of().equals(s.breakpoints())
                && s.hits().all().length == count);
  }

  @Test
  void aConditionIsWrittenCheckedAndStopsThere() throws Exception {
    try (Person person = atTheSend(Person.opens(go(), five()))) {
      opensConditions(person);
      person.writes("i == nobody");
      person.sees(
          "what is wrong",
          _ -> "undefined: nobody".equals(((Label) person.node("#condition-wrong")).getText()));
      assertTrue(person.state().breakpoints().getFirst().condition().isEmpty());
      for (int i = 0; i < "nobody".length(); i++) {
        person.presses(KeyCode.BACK_SPACE);
      }
      person.writes("3");
      person.sees("the condition", s -> s.breakpoints().getFirst().condition().equals("i == 3"));
      assertEquals("", text(person, "#condition-wrong"));
      SessionState state = seesHits(person, state(person).hits().all().length);
      assertTrue(state.hits().all().length > 0);
      person.presses(KeyCode.ESCAPE);
      assertFalse(person.canSee("#breakpoints"));

      person.presses(KeyCode.HOME);
      person.presses(KeyCode.F9);
      SessionState there = person.sees("the hit", s -> s.event() >= 0);
      Event event = there.timeline().events().get(there.event());
      assertEquals(SENDS, event.pos().line());
      assertTrue(event.toString().contains("3"), event::toString);
      person.presses(KeyCode.END);
      person.presses(KeyCode.SHIFT, KeyCode.F9);
      int last = there.hits().all()[there.hits().all().length - 1];
      assertEquals(last, person.state().event());
    }
  }

  private static SessionState state(Person person) throws Exception {
    return person.sees(
        "the search", s -> s.hits().isWhole() && s.hits().of().equals(s.breakpoints()));
  }

  @Test
  void theListTellsHitsAndLeadsFromOneToTheNext() throws Exception {
    try (Person person = atTheSend(Person.opens(go(), five()))) {
      person.presses(KeyCode.CONTROL, KeyCode.B);
      int[] hits = state(person).hits().all();
      assertTrue(hits.length >= 5);
      person.presses(KeyCode.CONTROL, KeyCode.F8);
      assertTrue(person.canSee("#breakpoint-0"));
      assertEquals(hits.length + " hits", text(person, "#breakpoint-0-count"));
      person.clicks("#breakpoint-0-next");
      person.clicks("#breakpoint-0-next");
      assertEquals(hits[1], person.state().event());
      assertEquals("2 of " + hits.length, text(person, "#breakpoint-0-count"));
      person.clicks("#breakpoint-0-previous");
      assertEquals(hits[0], person.state().event());
      person.presses(KeyCode.F9);
      assertEquals(hits[1], person.state().event(), "keys for hits work here, too");

      person.clicks("#breakpoint-0-enabled");
      assertFalse(person.state().breakpoints().getFirst().enabled());
      person.clicks("#stop-at-block");
      assertEquals(2, person.state().breakpoints().size());
      assertEquals(new Breakpoint.Where.Block(), person.state().breakpoints().getLast().where());
      person.clicks("#breakpoint-0-remove");
      assertEquals(1, person.state().breakpoints().size());
      person.clicks("#stop-at-block");
      assertTrue(person.state().breakpoints().isEmpty());
      assertTrue(text(person, "#breakpoints .soft").contains("No breakpoint is set"));
    }
  }

  @Test
  void aGoroutineAndANumberNarrowABreakpoint() throws Exception {
    try (Person person = atTheSend(Person.opens(go(), five()))) {
      person.presses(KeyCode.CONTROL, KeyCode.B);
      int all = state(person).hits().all().length;
      opensConditions(person);
      person.clicks("#breakpoint-goroutine");
      person.writes("main");
      seesHits(person, 0);
      person.does(
          () ->
              ((javafx.scene.control.ComboBox<?>) person.node("#breakpoint-goroutine"))
                  .getEditor()
                  .setText("G2"));
      seesHits(person, all);
      person.does(
          () -> {
            @SuppressWarnings("unchecked")
            var kind =
                (javafx.scene.control.ComboBox<Breakpoint.Which.Kind>)
                    person.node("#breakpoint-kind");
            kind.setValue(Breakpoint.Which.Kind.ONLY);
          });
      person.clicks("#breakpoint-number");
      person.presses(KeyCode.END);
      person.presses(KeyCode.BACK_SPACE);
      person.writes("2");
      seesHits(person, 1);
      assertEquals(
          new Breakpoint.Which(Breakpoint.Which.Kind.ONLY, 2),
          person.state().breakpoints().getFirst().which());
    }
  }

  @Test
  void theProgramSaysWhatABreakpointWaitsFor() throws Exception {
    try (Person person = atTheSend(Person.opens(go(), five()))) {
      opensConditions(person);
      person.writes("i > 1");
      person.sees("the condition", s -> s.breakpoints().getFirst().condition().equals("i > 1"));
      person.presses(KeyCode.ESCAPE);
      for (int i = 1; i < SENDS; i++) {
        person.presses(KeyCode.DOWN);
      }
      String said =
          person.ask(
              () ->
                  (String)
                      person
                          .node("#code")
                          .queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT));
      assertTrue(said.endsWith("breakpoint if i > 1"), said);
      assertEquals(List.of(), person.state().diagnostics());
      person.presses(KeyCode.F2);
      person.sees("it in the editor's margin too", _ -> "=".equals(dot(person)));
    }
  }

  private static String dot(Person person) {
    return person.node(".margin-line.set > .margin-dot") instanceof Label dot ? dot.getText() : "";
  }
}
