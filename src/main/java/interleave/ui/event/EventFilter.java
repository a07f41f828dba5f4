package interleave.ui.event;

import interleave.ui.control.Icon;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.text.Texts;
import java.util.EnumSet;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// The choice of which kinds of events the list shows, and whether only those of what is selected.
final class EventFilter extends MenuButton {

  private final EventSearch search;
  private final CheckMenuItem own = new CheckMenuItem(Texts.of("eventFilter.selected"));

  EventFilter(EventSearch search) {
    this.search = search;
    setId("event-filter");
    getStyleClass().addAll("flat", "event-filter");
    setGraphic(Icon.of(Feather.FILTER));
    Tip.on(this, Texts.of("eventFilter.which"));
    setAccessibleText(Texts.of("eventFilter.which"));
    for (EventKind kind : EventKind.values()) {
      CheckMenuItem item = new CheckMenuItem(kind.text());
      item.setUserData(kind);
      item.setSelected(true);
      item.setOnAction(_ -> choose());
      getItems().add(item);
    }
    own.setOnAction(_ -> choose());
    MenuItem all = new MenuItem(Texts.of("eventFilter.all"));
    all.setOnAction(_ -> clear());
    getItems().addAll(new SeparatorMenuItem(), own, new SeparatorMenuItem(), all);
  }

  private void choose() {
    EnumSet<EventKind> hidden = EnumSet.noneOf(EventKind.class);
    for (MenuItem item : getItems()) {
      if (item.getUserData() instanceof EventKind kind && !((CheckMenuItem) item).isSelected()) {
        hidden.add(kind);
      }
    }
    boolean filters = !hidden.isEmpty() || own.isSelected();
    Marks.set(this, "on", filters);
    search.restrict(hidden, own.isSelected());
  }

  private void clear() {
    for (MenuItem item : getItems()) {
      if (item.getUserData() instanceof EventKind) {
        ((CheckMenuItem) item).setSelected(true);
      }
    }
    own.setSelected(false);
    choose();
  }
}
