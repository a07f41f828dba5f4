package interleave.ui;

import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.source.Pos;
import interleave.ui.control.Rim;
import interleave.ui.control.Tabs;
import interleave.ui.event.EventSearch;
import interleave.ui.event.EventsTab;
import interleave.ui.inspect.InspectPane;
import interleave.ui.inspect.Stacks;
import interleave.ui.stage.SentenceBox;
import interleave.ui.text.Texts;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Console, events, inspector; and the sentence under them.
final class SidePane extends VBox {

  /// The height that a list keeps, in the size of type: tabs, a field and some rows.
  private static final double LEAST_LIST = 14;

  private final Tabs tabs = new Tabs();
  private final ConsolePane console = new ConsolePane("console");
  private final ConsolePane nodeConsole = new ConsolePane("node-console");
  private final EventsTab events;
  private final EventSearch search;
  private final InspectPane inspect;
  private final SentenceBox sentence;
  private final ScrollPane words = new ScrollPane();
  private final SplitPane split = new SplitPane();
  private Selection selection = Selection.NOTHING;

  /// Whether people have put the divider somewhere.
  private boolean byHand;

  /// Where the divider is while something is looked into, and otherwise; -1 while it is there.
  private double inspecting = .64;

  private double usual = -1;

  SidePane(Session session, Stacks stacks, EventSearch search) {
    this.search = search;
    events = new EventsTab(session, search);
    inspect = new InspectPane(session, stacks);
    sentence = new SentenceBox(session);
    tabs.add("console", Texts.of("sidePane.console"), console);
    tabs.add("events", Texts.of("sidePane.events"), events);
    tabs.add("inspect", Texts.of("sidePane.inspect"), inspect);
    tabs.add("node-console", Texts.of("sidePane.node-js"), nodeConsole);
    tabs.show("node-console", false);
    tabs.select("events");
    Rim.around(this);
    words.setContent(sentence);
    words.setFitToWidth(true);
    words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    words.getStyleClass().add("sentence-scroll");
    split.setOrientation(Orientation.VERTICAL);
    split.getStyleClass().add("side-split");
    split.getItems().addAll(tabs, words);
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().add(split);
    inspect.visibleProperty().addListener((_, _, shown) -> turn(shown));
    sentence.heightProperty().addListener(_ -> Platform.runLater(this::makeRoom));
    words.heightProperty().addListener(_ -> Platform.runLater(this::makeRoom));
    split.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  private void dragged(MouseEvent event) {
    byHand |=
        event.getTarget() instanceof Node node
            && node.getStyleClass().contains("split-pane-divider");
  }

  /// Where there are more words than there is room for them, the list leaves them some of its own,
  /// unless people have divided the two by hand.
  private void makeRoom() {
    double missing = sentence.wordsHeight() - words.getHeight();
    if (missing > 1 && isUsual() && !byHand && split.getItems().size() > 1) {
      double least = LEAST_LIST * sentence.type() / split.getHeight();
      double now = split.getDividers().getFirst().getPosition();
      if (now > least) {
        split.setDividerPositions(Math.max(least, now - missing / split.getHeight()));
      }
    }
  }

  /// Whoever looks into something needs more room for it than a list of events does: each of the
  /// two has its own place of the divider.
  private void turn(boolean inspected) {
    if (split.getDividers().isEmpty()) {
      return;
    }
    double now = split.getDividers().getFirst().getPosition();
    if (inspected) {
      usual = now;
      split.setDividerPositions(Math.max(now, inspecting));
    } else if (usual >= 0) {
      inspecting = now;
      split.setDividerPositions(usual);
      usual = -1;
    }
  }

  /// Whether the divider is where it is while nothing is looked into.
  boolean isUsual() {
    return usual < 0;
  }

  /// Calls `show` when people want to see a place of the program.
  void onPlace(Consumer<Pos> show) {
    inspect.onPlace(show);
  }

  SplitPane split() {
    return split;
  }

  /// Without a place of its own it has no edge, and the sentence stands elsewhere.
  void setNarrow(boolean narrow) {
    getChildren().getFirst().setVisible(!narrow);
    if (narrow) {
      split.getItems().remove(words);
    } else if (!split.getItems().contains(words)) {
      split.getItems().add(words);
    }
  }

  /// Where words to look for are written.
  void find() {
    tabs.select("events");
    events.find();
  }

  /// See [EventsTab#escape].
  boolean escape() {
    return events.escape();
  }

  /// What gets the focus.
  Node first() {
    if (tabs.isSelected("events")) {
      return events.list();
    }
    if (tabs.isSelected("node-console")) {
      return nodeConsole.list();
    }
    return tabs.isSelected("console") ? console.list() : inspect;
  }

  void show(SessionState state) {
    search.show(state);
    console.show(state);
    nodeConsole.showTwin(state);
    tabs.show("node-console", state.twin() != null);
    events.show(state);
    if (!state.selection().equals(selection)) {
      selection = state.selection();
      if (!(selection instanceof Selection.Nothing)) {
        tabs.select("inspect");
      }
    }
    inspect.show(state);
    sentence.show(state);
  }
}
