package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.TaskId;
import interleave.picture.Picture;
import interleave.session.Selection;
import interleave.stage.Box;
import interleave.ui.stage.StageView;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// What the mouse does on the stage.
final class StageMouseTest extends WindowTest {

  private Person person;
  private StageView stage;

  @Test
  void theMouseChoosesMovesAndPinsWhatIsOnTheStageAndComesCloser() throws Exception {
    try (Person opened = Person.opens(go(), file("five.go", PROGRAM))) {
      person = opened;
      List<TaskId> tasks = person.seesRecording().timeline().tasks();
      TaskId main = tasks.get(0);
      TaskId sender = tasks.get(1);
      person.presses(KeyCode.DIGIT5);
      stage = (StageView) person.node("#stage");
      Box before = card(main);

      // a click chooses, beside everything it chooses nothing
      clicks(before);
      assertEquals(new Selection.Task(main), person.state().selection());
      clicks(card(sender));
      assertEquals(new Selection.Task(sender), person.state().selection());
      person.clicksAt("#stage", .01, .99);
      assertEquals(Selection.NOTHING, person.state().selection());

      // Ctrl and the wheel come closer to what is under the mouse, which stays there
      Point2D mouse = new Point2D(before.cx(), before.cy());
      person.does(() -> stage.fireEvent(wheel(stage, mouse, true)));
      Box closer = card(main);
      assertTrue(closer.w() > 1.05 * before.w(), before + " " + closer);
      assertEquals(mouse.getX(), closer.cx(), 1);
      assertEquals(mouse.getY(), closer.cy(), 1);

      // the wheel alone and dragging the ground move everything
      person.does(() -> stage.fireEvent(wheel(stage, mouse, false)));
      assertEquals(closer.cy() + WHEEL, card(main).cy(), 1);
      Box scrolled = card(sender);
      person.drags("#stage", new Point2D(.02, .98), new Point2D(.07, .93));
      assertEquals(scrolled.cx() + .05 * stage.getWidth(), card(sender).cx(), 2);
      assertEquals(scrolled.cy() - .05 * stage.getHeight(), card(sender).cy(), 2);

      // Z shows all again
      person.presses(KeyCode.Z);
      assertEquals(before, card(main));

      // a card stays where it is dragged, the others where they were, until Z puts it back
      Box other = card(sender);
      Point2D from = part(before);
      Point2D to = from.add(0, before.cy() > stage.getHeight() / 2 ? -.08 : .08);
      person.drags("#stage", from, to);
      assertEquals(before.cy() + (to.getY() - from.getY()) * stage.getHeight(), card(main).cy(), 2);
      assertEquals(other, card(sender));
      person.presses(KeyCode.Z);
      person.presses(KeyCode.Z);
      assertEquals(before, card(main));

      // a click on the slot of a processor chooses who runs there
      person.presses(KeyCode.HOME);
      person.presses(KeyCode.RIGHT);
      person.presses(KeyCode.RIGHT);
      Picture picture = person.state().timeline().picture(person.state().event());
      assertEquals(main, picture.running(0));
      card(main);
      person.clicksAt("#stage", 60 / stage.getWidth(), 23 / stage.getHeight());
      assertEquals(new Selection.Task(main), person.state().selection());
    }
  }

  @Test
  void aDoubleClickOpensAPileOfManyIntoRowsAndPutsThemTogetherAgain() throws Exception {
    String crowd =
        PROGRAM.replace(
            "\tgo func() {",
            "\tfor range 20 {\n\t\tgo func() { <-make(chan int) }()\n\t}\n\tgo func() {");
    try (Person opened = Person.opens(go(), file("crowd.go", crowd))) {
      person = opened;
      List<TaskId> tasks = person.seesRecording().timeline().tasks();
      TaskId one = tasks.get(4);
      person.presses(KeyCode.DIGIT5);
      stage = (StageView) person.node("#stage");
      Box pile = card(one);
      assertEquals(pile, card(tasks.get(5)));
      clicks(pile);
      person.does(() -> stage.fireEvent(doubleClick(pile)));
      person.sees("rows", _ -> stage.rests() && !stage.cardOf(one).equals(pile));
      Box open = card(one);
      assertEquals(open, card(tasks.get(5)));
      clicks(open);
      person.does(() -> stage.fireEvent(doubleClick(open)));
      person.sees("a pile", _ -> stage.rests() && stage.cardOf(one).equals(pile));
    }
  }

  private MouseEvent doubleClick(Box box) {
    Point2D at = stage.localToScene(box.cx(), box.cy());
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  /// Where a card is seen as soon as nothing moves any more.
  private Box card(TaskId task) throws Exception {
    person.sees("the card of " + task, _ -> stage.rests() && stage.cardOf(task) != null);
    return person.ask(() -> stage.cardOf(task));
  }

  private void clicks(Box box) throws Exception {
    Point2D at = part(box);
    person.clicksAt("#stage", at.getX(), at.getY());
  }

  private Point2D part(Box box) {
    return new Point2D(box.cx() / stage.getWidth(), box.cy() / stage.getHeight());
  }
}
