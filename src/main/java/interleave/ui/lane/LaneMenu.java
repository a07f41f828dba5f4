package interleave.ui.lane;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.picture.EventLine;
import interleave.session.Command;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.timeline.Span;
import interleave.timeline.Timeline;
import interleave.ui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;

/// What a right click on a stretch of a lane offers: to its beginning, to what ended it, to who or
/// what it is about.
final class LaneMenu {

  private final Session session;
  private final Node over;
  private final ContextMenu menu = new ContextMenu();

  LaneMenu(Session session, Node over) {
    this.session = session;
    this.over = over;
  }

  void show(Timeline timeline, Span span, Consumer<Span> zoom, ContextMenuEvent event) {
    menu.getItems().clear();
    select(new Selection.Task(span.task()), span.task().toString());
    if (span.object() != null) {
      select(new Selection.Thing(span.object()), span.object().name());
    }
    add(Texts.of("laneMenu.begin"), () -> session.dispatch(new Command.Seek(span.fromEvent())));
    if (span.toEvent() < timeline.size()) {
      Event end = timeline.events().get(span.toEvent());
      TaskId by = end.task();
      EventLine line = EventLine.of(end);
      String what =
          (by == null ? Texts.of("laneHover.clock") : by) + " " + line.verb() + " " + line.detail();
      add(
          Texts.of("laneMenu.end", what.strip()),
          () -> session.dispatch(new Command.Seek(span.toEvent())));
      if (by != null && !by.equals(span.task())) {
        select(new Selection.Task(by), by.toString());
      }
    }
    add(Texts.of("laneMenu.zoom"), () -> zoom.accept(span));
    menu.show(over, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void select(Selection what, String name) {
    add(Texts.of("laneMenu.select", name), () -> session.dispatch(new Command.Select(what)));
  }

  private void add(String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
  }
}
