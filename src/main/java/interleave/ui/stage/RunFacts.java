package interleave.ui.stage;

import interleave.engine.event.ObjectId;
import interleave.picture.Durations;
import interleave.picture.Look;
import interleave.picture.Summary;
import interleave.session.Command;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.timeline.Races;
import interleave.timeline.Timeline;
import interleave.ui.control.Badge;
import interleave.ui.control.ClickRow;
import interleave.ui.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a run came to, at its end: how many goroutines, who waited longest, which channels were
/// busy, for how long each P ran. A click on a line selects what it speaks of.
final class RunFacts extends VBox {

  private static final int MOST = 3;
  private static final int MOST_PROCS = 16;

  private final Session session;
  private Timeline shownOf;
  private int shownSize;
  private Races racesShown = Races.NONE;

  RunFacts(Session session) {
    this.session = session;
    setId("run-facts");
    getStyleClass().add("run-facts");
    setVisible(false);
    setManaged(false);
  }

  void show(SessionState state) {
    Timeline timeline = state.timeline();
    boolean ended =
        timeline != null
            && timeline.finished()
            && timeline.size() > 0
            && state.position() > timeline.size() - 2;
    setVisible(ended);
    setManaged(ended);
    if (ended
        && (timeline != shownOf || shownSize != timeline.size() || racesShown != state.races())) {
      racesShown = state.races();
      shownOf = timeline;
      shownSize = timeline.size();
      fill(Summary.of(timeline.events()), state.races());
    }
  }

  private void fill(Summary summary, Races races) {
    getChildren().clear();
    getChildren().add(heading(Texts.of("runFacts.the-run")));
    String count =
        summary.goroutines() == 1
            ? Texts.of("runFacts.one-goroutine")
            : Texts.of("runFacts.goroutines", summary.goroutines());
    String leaked = summary.leaked() == 0 ? "" : ", " + summary.leaked() + " leaked";
    Label all = new Label(count + " in " + Durations.text(summary.nanos()) + leaked);
    all.setWrapText(true);
    all.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(all);
    races(races);
    waits(summary.waits());
    channels(summary.channels());
    procs(summary);
  }

  private void races(Races races) {
    if (races.isEmpty()) {
      return;
    }
    getChildren().add(heading(Texts.of("runFacts.data-races")));
    List<ObjectId> objects = races.objects();
    for (ObjectId object : objects.subList(0, Math.min(MOST, objects.size()))) {
      int count = races.on(object).size();
      String many = count == 1 ? Texts.of("runFacts.one-race") : Texts.of("runFacts.races", count);
      getChildren().add(row(new Selection.Thing(object), null, object.toString(), many));
    }
  }

  private void waits(List<Summary.Wait> waits) {
    if (waits.isEmpty()) {
      return;
    }
    getChildren().add(heading(Texts.of("runFacts.longest-waits")));
    for (Summary.Wait wait : waits.subList(0, Math.min(MOST, waits.size()))) {
      Badge badge = new Badge();
      badge.show(wait.task(), Look.DONE);
      Selection who = new Selection.Task(wait.task());
      String what = wait.object() == null ? wait.reason().text() : wait.object().toString();
      getChildren().add(row(who, badge, what, Durations.text(wait.nanos())));
    }
  }

  private void channels(List<Summary.Traffic> channels) {
    if (channels.isEmpty()) {
      return;
    }
    getChildren().add(heading(Texts.of("runFacts.busiest-channels")));
    for (Summary.Traffic traffic : channels.subList(0, Math.min(MOST, channels.size()))) {
      Selection what = new Selection.Thing(traffic.channel());
      String values =
          traffic.values() == 1
              ? Texts.of("runFacts.one-value")
              : Texts.of("runFacts.values", traffic.values());
      getChildren().add(row(what, null, traffic.channel().toString(), values));
    }
  }

  private ClickRow row(Selection selection, Badge badge, String what, String howMuch) {
    Label name = new Label(what);
    name.getStyleClass().add("mono");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label amount = new Label(howMuch);
    amount.setMinWidth(Region.USE_PREF_SIZE);
    ClickRow row = new ClickRow(() -> session.dispatch(new Command.Select(selection)), name);
    if (badge != null) {
      row.getChildren().addFirst(badge);
    }
    row.getChildren().add(amount);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("history-row");
    row.setAccessibleText((badge == null ? "" : badge.getText() + " ") + what + " " + howMuch);
    return row;
  }

  private void procs(Summary summary) {
    List<Long> busy = summary.busy();
    if (busy.stream().noneMatch(nanos -> nanos > 0)) {
      return;
    }
    getChildren().add(heading(Texts.of("runFacts.time-on-each-p")));
    GridPane grid = new GridPane(10, 4);
    long most = busy.stream().mapToLong(Long::longValue).max().orElse(1);
    for (int p = 0; p < Math.min(MOST_PROCS, busy.size()); p++) {
      Label name = new Label("P" + p);
      name.getStyleClass().add("mono");
      ProgressBar bar = new ProgressBar((double) busy.get(p) / most);
      bar.getStyleClass().add("run-bar");
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.setMinWidth(20);
      GridPane.setHgrow(bar, Priority.ALWAYS);
      Label time = new Label(Durations.text(busy.get(p)));
      time.setMinWidth(Region.USE_PREF_SIZE);
      name.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(p, name, bar, time);
    }
    getChildren().add(grid);
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }
}
