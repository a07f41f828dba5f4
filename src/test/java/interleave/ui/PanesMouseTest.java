package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.session.Breakpoint;
import interleave.session.Command;
import interleave.ui.lane.LanesView;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// What the mouse does in the program and in the lanes.
final class PanesMouseTest extends WindowTest {

  /// Nearly every line of it sends.
  private static final String SENDING =
      """
      package main

      var c = make(chan int, 99)

      func main() {
      	for range 3 {
      %s\t}
      }
      """
          .formatted("\t\tc <- 1\n".repeat(20));

  @Test
  void aClickInTheMarginSetsABreakpointAndOneOnALineGoesToItsNextExecution() throws Exception {
    try (Person person = Person.opens(go(), file("send.go", SENDING))) {
      person.seesRecording();
      person.presses(KeyCode.HOME);
      double margin = 60 / ((Region) person.node("#code")).getWidth();

      person.clicksAt("#code", margin, .7);
      Breakpoint.Where where = person.state().breakpoints().getFirst().where();
      person.clicksAt("#code", margin, .7);
      assertTrue(person.state().breakpoints().isEmpty(), "a second click takes it away");

      int line = ((Breakpoint.Where.Line) where).line();
      person.clicksAt("#code", .6, .7);
      int first = person.state().event();
      assertEquals(line, person.state().timeline().events().get(first).pos().line());
      person.does(() -> person.session().dispatch(new Command.StepLine("send.go", line, true)));
      int next = person.state().event();
      assertTrue(next > first, first + " and then " + next);
      assertEquals(line, person.state().timeline().events().get(next).pos().line());
    }
  }

  @Test
  void theWheelZoomsTheLanesAndAClickGoesThere() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      int size = person.seesRecording().timeline().size();
      LanesView lanes = (LanesView) person.node("#lanes");
      person.clicksAt("#lanes", .9, .5);
      int late = person.state().event();
      assertTrue(late > size / 2, late + " of " + size);
      assertTrue(person.ask(lanes::isWhole));
      Point2D middle = new Point2D(.6 * lanes.getWidth(), .5 * lanes.getHeight());
      person.does(() -> lanes.fireEvent(wheel(lanes, middle, true)));
      assertFalse(person.ask(lanes::isWhole));
      person.does(lanes::fit);
      assertTrue(person.ask(lanes::isWhole));
    }
  }
}
