package interleave.ui.code;

import interleave.scenario.Variant;
import interleave.session.Breakpoint;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.ui.control.Appearance;
import interleave.ui.control.Icon;
import interleave.ui.control.Rim;
import interleave.ui.control.Tabs;
import interleave.ui.control.Tip;
import interleave.ui.file.Authoring;
import interleave.ui.file.NotesPane;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import interleave.ui.text.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The program: to watch, to edit, its twin in JavaScript, and the scenario's notes.
public final class ProgramPane extends StackPane {

  private final Session session;
  private final Tabs tabs = new Tabs();
  private final CodeView code;
  private final ValueHover values;
  private final TwinCodeView node;
  private final Appearance appearance;
  private final StackPane program = new StackPane();
  private final Map<String, CodeEditor> editors = new HashMap<>();
  private final FileTabs files = new FileTabs(this::look);
  private final NotesPane notes;
  private final ErrorList errors = new ErrorList(this::goTo);
  private final StaleNote stale = new StaleNote();
  private final StackPane guest = new StackPane();
  private final Label fileName = new Label();
  private final ToggleButton edit = new ToggleButton("", Icon.of(Feather.EDIT_2));
  private final Button run = new Button(Texts.of("programPane.run"), Icon.of(Feather.PLAY));
  private Consumer<Breakpoint.Where.Line> editBreakpoint = _ -> {};
  private boolean editing;

  /// The file that is shown or edited.
  private String inSight = "";

  private SessionState.Phase phase = SessionState.Phase.EMPTY;

  public ProgramPane(
      Session session, Keyboard keyboard, Appearance appearance, Authoring authoring) {
    this.session = session;
    this.appearance = appearance;
    code = new CodeView(session, appearance, appearance::scale, true);
    code.setId("code");
    values = new ValueHover(session.runs());
    code.showValues(values);
    node = new TwinCodeView(session, appearance, appearance::scale);
    node.setId("node-code");
    notes = new NotesPane(session, keyboard, authoring);
    program.getChildren().add(code);
    VBox.setVgrow(program, Priority.ALWAYS);
    program.setMinHeight(0);
    program.getStyleClass().add("code-pad");
    StackPane twin = new StackPane(node);
    twin.getStyleClass().add("code-pad");
    VBox go = new VBox(files, stale, program, errors);
    tabs.add("go", Texts.of("programPane.go"), go);
    tabs.add("node", Texts.of("programPane.node-js"), twin);
    tabs.add("notes", Texts.of("programPane.notes"), notes);
    tabs.add("guest", Texts.of("programPane.run"), guest);
    tabs.show("guest", false);
    tabs.onChange(this::showTrailing);
    fileName.getStyleClass().add("file-name");
    edit.setId("edit");
    edit.getStyleClass().addAll("flat", "button-icon");
    Tip.on(edit, Action.EDIT.hint());
    edit.setAccessibleText(Action.EDIT.text);
    edit.setMinWidth(Region.USE_PREF_SIZE);
    edit.setOnAction(_ -> keyboard.run(Action.EDIT));
    run.setId("run");
    run.getStyleClass().addAll("accent", "small");
    run.setContentDisplay(ContentDisplay.LEFT);
    Tip.on(run, Action.RUN_EDITED.hint());
    run.setMinWidth(Region.USE_PREF_SIZE);
    run.setOnAction(_ -> keyboard.run(Action.RUN_EDITED));
    tabs.addTrailing(fileName);
    tabs.addTrailing(run);
    tabs.addTrailing(edit);
    Rim.around(tabs);
    getChildren().add(tabs);
    setMinHeight(0);
    showTrailing();
  }

  /// Takes something behind a tab of its own; null when it has gone.
  public void host(Node newGuest) {
    if (newGuest == null) {
      guest.getChildren().clear();
    } else {
      guest.getChildren().setAll(newGuest);
    }
    tabs.show("guest", newGuest != null);
  }

  /// Brings what is hosted to the front, if anything is.
  public void showGuest() {
    if (!guest.getChildren().isEmpty()) {
      tabs.select("guest");
    }
  }

  public void show(SessionState state) {
    Variant variant = state.variant();
    if (!editing) {
      code.show(state);
      inSight = code.file();
    } else {
      boolean refused = state.phase() == SessionState.Phase.REJECTED && phase != state.phase();
      edit(state, refused);
    }
    files.show(state, inSight);
    phase = state.phase();
    errors.show(state.diagnostics());
    stale.show(state, editing);
    tabs.show("node", variant != null && variant.node().isPresent());
    if (variant != null && variant.node().isPresent()) {
      node.showTwin(state);
    }
    notes.show(state);
    showTrailing();
  }

  private void showTrailing() {
    SessionState state = session.state();
    Variant variant = state.variant();
    boolean go = tabs.isSelected("go");
    String name = "";
    if (variant != null) {
      name =
          go
              ? ProgramFiles.areSeveral(state)
                  ? files.command()
                  : variant.go().fileName() + (state.isEdited() ? " •" : "")
              : tabs.isSelected("node")
                  ? variant.node().map(Variant.Code::fileName).orElse("")
                  : "";
    }
    fileName.setText(name);
    fileName.setId("file-name");
    show(edit, go && variant != null);
    show(run, go && variant != null && (editing || state.isEdited()));
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// What gets the focus: the editor, the program, its twin, or the row of tabs.
  public Node first() {
    if (tabs.isSelected("go")) {
      return editing ? editor().area() : code;
    }
    return tabs.isSelected("node") ? node : tabs.selected();
  }

  /// The line that a key for lines means.
  public Breakpoint.Where.Line line() {
    return new Breakpoint.Where.Line(inSight, editing ? editor().line() : code.line());
  }

  /// Calls `edit` when people want to see the conditions of the breakpoint at a line.
  public void onBreakpoint(Consumer<Breakpoint.Where.Line> edit) {
    editBreakpoint = edit;
    code.onBreakpoint(edit);
  }

  /// Brings another file of the program into sight.
  void look(String file) {
    inSight = file;
    if (editing) {
      edit(session.state(), false);
      editor().requestFocus();
    } else {
      code.look(file);
    }
    files.show(session.state(), inSight);
    showTrailing();
  }

  /// The same with the neighbour of the file in sight.
  public void lookNext(boolean forward) {
    String next = files.next(forward);
    if (!next.isEmpty()) {
      tabs.select("go");
      look(next);
    }
  }

  /// Shows a place of the program.
  public void reveal(Pos pos) {
    if (ProgramFiles.has(session.state(), pos.file())) {
      tabs.select("go");
      look(pos.file());
      if (editing) {
        editor().goTo(pos.line(), pos.column());
      } else {
        code.reveal(pos.line());
      }
    }
  }

  /// The editor of the file in sight. It is made when it is first wanted: the window comes up
  /// sooner without it.
  private CodeEditor editor() {
    return editors.computeIfAbsent(
        inSight,
        file -> {
          CodeEditor made =
              new CodeEditor(
                  appearance,
                  session.state().text(file),
                  text -> session.dispatch(new Command.Edit(file, text)));
          made.onNextError(this::nextError);
          made.onMargin((line, condition) -> margin(file, line, condition));
          program.getChildren().add(made);
          return made;
        });
  }

  /// Shows the editor of the file in sight, or, where the compiler has refused it, of the first
  /// file that is wrong.
  private void edit(SessionState state, boolean refused) {
    String wrong = refused ? state.diagnostics().getFirst().pos().file() : inSight;
    inSight = ProgramFiles.has(state, wrong) ? wrong : inSight;
    if (!ProgramFiles.has(state, inSight)) {
      inSight = ProgramFiles.first(state);
    }
    editors.keySet().retainAll(state.files().stream().map(Variant.Code::fileName).toList());
    CodeEditor now = editor();
    program.getChildren().removeIf(n -> n instanceof CodeEditor && !editors.containsValue(n));
    editors.values().forEach(each -> each.setVisible(each == now));
    now.setText(state.text(inSight));
    now.show(
        state.diagnostics().stream().filter(d -> d.pos().file().equals(inSight)).toList(), refused);
    Map<Integer, Breakpoint> here = new HashMap<>();
    for (Breakpoint each : state.breakpoints()) {
      if (each.where() instanceof Breakpoint.Where.Line at && at.file().equals(inSight)) {
        here.put(at.line(), each);
      }
    }
    now.showBreakpoints(here);
  }

  private void margin(String file, int line, boolean condition) {
    if (condition) {
      editBreakpoint.accept(new Breakpoint.Where.Line(file, line));
    } else {
      session.dispatch(new Command.ToggleBreakpoint(file, line));
    }
  }

  public void close() {
    values.close();
  }

  public boolean isEditing() {
    return editing;
  }

  public void setEditing(boolean on) {
    if (session.state().variant() == null && (on || !editing)) {
      edit.setSelected(false);
      return;
    }
    int line = editing && editors.containsKey(inSight) ? editor().line() : 0;
    editing = on;
    edit.setSelected(on);
    editors.values().forEach(each -> each.setVisible(false));
    code.setVisible(!on);
    phase = session.state().diagnostics().isEmpty() ? session.state().phase() : null;
    tabs.select("go");
    show(session.state());
    if (on) {
      editor().begin(code.line());
    } else {
      code.look(inSight);
      if (line > 0) {
        code.reveal(line);
      }
      requestFocus();
    }
  }

  private void nextError(boolean forward) {
    Diagnostic next =
        ErrorWalk.next(session.state().diagnostics(), inSight, editor().line(), forward);
    if (next != null) {
      goTo(next);
    }
  }

  private void goTo(Diagnostic diagnostic) {
    reveal(diagnostic.pos());
  }
}
