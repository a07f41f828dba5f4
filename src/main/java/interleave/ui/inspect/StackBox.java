package interleave.ui.inspect;

import interleave.engine.MachineView;
import interleave.engine.event.Event;
import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.picture.Functions;
import interleave.picture.TaskPicture;
import interleave.source.Pos;
import interleave.source.Source;
import interleave.timeline.Timeline;
import interleave.ui.control.Marks;
import interleave.ui.control.Tip;
import interleave.ui.text.PlaceWords;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The stack of a goroutine: each function that is called, with its variables as a tree to open.
/// What changed since the event shown before has a mark.
///
/// *Invariant:* while the values of another event are on their way, those of the last one stay.
final class StackBox extends VBox {

  private static final double INDENT_EMS = 1.1;
  private static final double EM = 16;

  private final Stacks stacks;
  private final Consumer<ObjectId> select;
  private final BiFunction<String, Pos, Hyperlink> place;
  private final Opened.Wanted wanted = new Opened.Wanted();
  private Timeline timeline;
  private TaskId task;
  private int event = -1;
  private int shownEvent = -1;
  private Map<String, String> texts = Map.of();
  private Map<String, String> before = Map.of();

  /// @param select called with an object whose link is clicked
  /// @param place makes a link to a place of the program
  StackBox(Stacks stacks, Consumer<ObjectId> select, BiFunction<String, Pos, Hyperlink> place) {
    this.stacks = stacks;
    this.select = select;
    this.place = place;
    getStyleClass().add("stack");
  }

  private record OpenFrame(MachineView.Frame frame, List<Opened> locals) {}

  /// Shows the stack of `newTask` after event `at`, as soon as it is known.
  void show(Timeline newTimeline, TaskId newTask, int at) {
    if (newTimeline != timeline || !newTask.equals(task)) {
      getChildren().clear();
      texts = Map.of();
      shownEvent = -1;
    }
    timeline = newTimeline;
    task = newTask;
    event = at;
    fetch();
  }

  private void fetch() {
    Opened.Reader reader = wanted.reader();
    TaskId of = task;
    int at = event;
    stacks.look(timeline, at, view -> read(view, of, reader), frames -> fill(frames, at));
  }

  private static List<OpenFrame> read(MachineView view, TaskId of, Opened.Reader reader) {
    List<MachineView.Frame> frames = view.frames(of);
    List<OpenFrame> all = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      MachineView.Frame frame = frames.get(i);
      // counted from the outermost one, so that a call leaves the paths of its callers
      String path = frames.size() - i + frame.function();
      all.add(
          new OpenFrame(
              frame, frame.library() ? List.of() : reader.read(view, path, frame.locals())));
    }
    return all;
  }

  private void fill(List<OpenFrame> frames, int at) {
    Map<String, String> now = new LinkedHashMap<>();
    frames.forEach(frame -> Opened.texts(frame.locals(), now));
    if (at != shownEvent) {
      before = texts;
    }
    texts = now;
    shownEvent = at;
    getChildren().clear();
    if (frames.stream().allMatch(frame -> frame.frame().library())) {
      return;
    }
    Label heading = new Label(Texts.of("inspectPane.stack"));
    heading.getStyleClass().add("heading");
    getChildren().add(heading);
    Pos stands = parked(at);
    for (OpenFrame open : frames) {
      if (!open.frame().library()) {
        frame(open, open == frames.getFirst() && stands != null ? stands : open.frame().pos());
      }
    }
  }

  /// Where the goroutine waits; null when it does not. Within the statement that wakes it the
  /// machine has it further on already.
  private Pos parked(int at) {
    TaskPicture waiting = timeline.picture(at).task(task);
    boolean waits =
        waiting != null
            && (waiting.state() == TaskState.BLOCKED || waiting.state() == TaskState.SLEEPING);
    return waits && waiting.pos().isKnown() ? waiting.pos() : null;
  }

  private void frame(OpenFrame open, Pos pos) {
    MachineView.Frame frame = open.frame();
    Label name = new Label(Functions.shortName(frame.function()));
    name.getStyleClass().add("mono");
    HBox row = new HBox(8, name, place.apply(PlaceWords.brief(timeline, pos), pos));
    row.getStyleClass().add("frame");
    getChildren().add(row);
    open.locals().forEach(value -> value(value, 1));
    for (Event.Deferral call : frame.deferred()) {
      getChildren().add(row(1, new Label(), "defer", words(statement(call)), ""));
    }
  }

  private void value(Opened value, int depth) {
    boolean open = wanted.isOpen(value.path());
    Node toggle = value.opens() ? toggle(value, open) : new Label();
    String old = before.get(value.path());
    boolean changed = old != null && !old.equals(value.text());
    // what is open is told below
    Node text = value.object() != null ? link(value) : words(open ? value.type() : value.text());
    HBox row = row(depth, toggle, value.name(), text, value.type());
    Marks.set(row, "changed", changed);
    if (changed) {
      Label mark = new Label("●");
      mark.getStyleClass().add("changed-mark");
      mark.setMinWidth(USE_PREF_SIZE);
      Tip.on(mark, Texts.of("inspectPane.was", old));
      row.getChildren().add(mark);
    }
    getChildren().add(row);
    if (open) {
      value.inside().forEach(inner -> value(inner, depth + 1));
      if (value.more()) {
        Hyperlink more = new Hyperlink(Texts.of("inspectPane.more"));
        more.setOnAction(
            _ -> {
              wanted.more(value.path());
              fetch();
            });
        getChildren().add(row(depth + 1, new Label(), "", more, ""));
      }
    }
  }

  private Button toggle(Opened value, boolean open) {
    Button toggle = new Button(open ? "▾" : "▸");
    toggle.getStyleClass().addAll("flat", "value-toggle");
    toggle.setAccessibleRole(AccessibleRole.BUTTON);
    toggle.setAccessibleText(
        open
            ? Texts.of("inspectPane.close-value", value.name())
            : Texts.of("inspectPane.open-value", value.name()));
    toggle.setOnAction(
        _ -> {
          wanted.toggle(value.path());
          toggle.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
          fetch();
        });
    return toggle;
  }

  private Node link(Opened value) {
    Hyperlink link = new Hyperlink(value.text());
    link.getStyleClass().add("mono");
    link.setWrapText(true);
    link.setOnAction(_ -> select.accept(value.object()));
    return link;
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.getStyleClass().add("mono");
    words.setWrapText(true);
    words.setMinWidth(0);
    return words;
  }

  private static HBox row(int depth, Node toggle, String name, Node value, String type) {
    Region box = (Region) toggle;
    box.getStyleClass().add("value-lead");
    Label label = new Label(name);
    label.getStyleClass().addAll("soft", "value-name");
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(6, toggle, label, value);
    row.getStyleClass().add("value-row");
    row.setPadding(new Insets(1, 0, 1, (depth - 1) * INDENT_EMS * EM));
    if (!type.isEmpty()) {
      Tip.on(label, name + " " + type);
    }
    return row;
  }

  /// A deferred call as the program has it.
  private String statement(Event.Deferral call) {
    Source source = timeline.source(call.pos().file());
    String line = source == null ? "" : source.lines().get(call.pos().line() - 1).strip();
    boolean whole = line.startsWith("defer ") && !line.endsWith("{");
    return whole
        ? line.substring("defer ".length())
        : Texts.of("inspectPane.call-at", PlaceWords.of(timeline, call.pos()));
  }
}
