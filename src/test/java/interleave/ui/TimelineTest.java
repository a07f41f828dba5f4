package interleave.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import interleave.engine.event.Event;
import interleave.session.Command;
import interleave.session.SessionState;
import interleave.stage.LaneRows;
import interleave.stage.Lanes;
import interleave.timeline.Timeline;
import interleave.ui.event.EventKind;
import interleave.ui.event.EventsPane;
import interleave.ui.lane.LaneHover;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Finding one's way in a run: bookmarks, searching, what the lanes say under the mouse.
final class TimelineTest extends WindowTest {

  @Test
  void aBookmarkIsSetNamedListedAndJumpedTo() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      person.does(() -> person.session().dispatch(new Command.Seek(5)));
      person.presses(KeyCode.M);
      assertEquals(5, person.state().bookmarks().getFirst().event());
      person.presses(KeyCode.CONTROL, KeyCode.M);
      person.writes("Here it begins");
      person.presses(KeyCode.ENTER);
      assertEquals("Here it begins", person.state().bookmarks().getFirst().name());
      person.presses(KeyCode.END);
      person.presses(KeyCode.SHIFT, KeyCode.M);
      person.writes("begins");
      person.presses(KeyCode.ENTER);
      assertEquals(5, person.state().position());
      person.presses(KeyCode.M);
      assertTrue(person.state().bookmarks().isEmpty(), "M takes the mark away");
    }
  }

  @Test
  void theEventThatIsMarkedStaysInSightInLessRoom() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      person.seesRecording();
      EventsPane events = (EventsPane) person.node("#events");
      person.presses(KeyCode.END);
      double height = person.ask(events::getHeight);
      SplitPane split = (SplitPane) person.node(".side-split");
      person.does(() -> split.setDividerPositions(split.getDividerPositions()[0] - .15));
      person.sees("less room", _ -> events.getHeight() < height);
      Region row = person.ask(() -> events.piece(events.chosen()));
      double bottom = person.ask(() -> row.getBoundsInParent().getMaxY());
      assertTrue(bottom <= person.ask(events::getHeight), "the last row is cut");
    }
  }

  @Test
  void searchingLeavesOnlyTheEventsThatFit() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      SessionState state = person.seesRecording();
      person.presses(KeyCode.CONTROL, KeyCode.F);
      person.writes("g1 recv");
      EventsPane events = (EventsPane) person.node("#events");
      long expected =
          state.timeline().events().stream()
              .filter(e -> e instanceof Event.ChanReceive r && r.task().number() == 1)
              .count();
      person.sees("the events that fit", _ -> events.size() == expected);
      assertEquals(Long.toString(expected), ((Labeled) person.node("#find-count")).getText());
      person.presses(KeyCode.ENTER);
      int first = person.state().event();
      assertTrue(state.timeline().events().get(first) instanceof Event.ChanReceive);
      person.presses(KeyCode.F3);
      assertTrue(person.state().event() > first);
      assertEquals("2 of " + expected, ((Labeled) person.node("#find-count")).getText());
      person.presses(KeyCode.ESCAPE);
      assertEquals(state.timeline().size(), events.size());
      hides(person, EventKind.SCHEDULING, "#event-filter");
      long others =
          state.timeline().events().stream()
              .filter(e -> EventKind.of(e) != EventKind.SCHEDULING)
              .count();
      person.sees("no scheduling", _ -> events.size() == others);
      person.presses(KeyCode.CONTROL, KeyCode.F);
      person.writes("-send");
      person.sees("no sends either", _ -> events.size() < others && events.size() > 0);
    }
  }

  @Test
  void runningOnStopsAtAWatchedChannelAndWhereAWatchedGoroutineBlocks() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      SessionState state = person.seesRecording();
      var channel = state.timeline().picture(state.timeline().size() - 1).objects().getFirst();
      person.does(
          () ->
              person
                  .session()
                  .dispatch(
                      new Command.Select(new interleave.session.Selection.Thing(channel.id()))));
      person.presses(KeyCode.SHIFT, KeyCode.B);
      assertEquals(1, person.state().breakpoints().size());
      person.presses(KeyCode.F9);
      int[] about = state.timeline().eventsOf(channel.id());
      assertEquals(about[0], person.state().event());
      person.presses(KeyCode.F9);
      assertEquals(about[1], person.state().event());
      person.presses(KeyCode.SHIFT, KeyCode.B);
      assertTrue(person.state().breakpoints().isEmpty());
    }
  }

  @Test
  void theLanesSayWhatAGoroutineDoesWhyAndHowLong() throws Exception {
    try (Person person = Person.opens(go(), five())) {
      Timeline timeline = person.seesRecording().timeline();
      LaneRows lanes = new Lanes(timeline).rows();
      List<String> texts =
          java.util.stream.IntStream.range(0, timeline.size())
              .mapToObj(at -> LaneHover.text(timeline, lanes, Lanes.Axis.EVENTS, 0, at + .5))
              .toList();
      assertTrue(texts.stream().anyMatch(t -> t.contains("blocked: chan receive · ch")));
      assertTrue(texts.stream().anyMatch(t -> t.contains("running on P0")));
      assertTrue(texts.stream().anyMatch(t -> t.contains("then: ")));
      assertFalse(LaneHover.text(timeline, null, Lanes.Axis.EVENTS, 0, 2.5).isEmpty());
      assertEquals("", LaneHover.text(timeline, lanes, Lanes.Axis.EVENTS, 99, 1));
    }
  }

  private static void hides(Person person, EventKind kind, String filter) throws Exception {
    person.does(
        () ->
            ((MenuButton) person.node(filter))
                .getItems().stream()
                    .filter(item -> item.getUserData() == kind)
                    .findFirst()
                    .map(CheckMenuItem.class::cast)
                    .ifPresent(
                        item -> {
                          item.setSelected(false);
                          item.getOnAction().handle(null);
                        }));
  }
}
