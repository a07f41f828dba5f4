package interleave.ui.code;

import interleave.engine.event.Event;
import interleave.engine.event.TaskId;
import interleave.engine.event.TaskState;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.scenario.Variant;
import interleave.session.Breakpoint;
import interleave.session.Command;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.source.Diagnostic;
import interleave.source.Pos;
import interleave.source.Source;
import interleave.stage.Box;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Pen.Anchor;
import interleave.stage.Pen.Font;
import interleave.stage.Pen.Stroke;
import interleave.timeline.Timeline;
import interleave.ui.canvas.CanvasView;
import interleave.ui.control.Appearance;
import interleave.ui.control.Hint;
import interleave.ui.key.OwnKeys;
import interleave.ui.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The program's text: a badge for every goroutine at the line where it stands, the line in the
/// colour of its state; errors under their lines. A click in the margin sets a breakpoint, one on a
/// line goes to its next execution.
public sealed class CodeView extends CanvasView implements OwnKeys permits TwinCodeView {

  public static final double FONT = 14.5;
  private static final double LINE = 24;
  private static final double BADGES = 68;

  /// For one badge, and how many more there are.
  private static final double BADGE = 50;

  private static final double NARROW = 560;
  private static final double GAP = 14;
  private static final double TOP = 8;
  private static final int LEAST_COLUMNS = 12;

  private final Session session;
  private final Appearance appearance;
  private final DoubleSupplier unit;
  private final boolean marks;
  private final LineBadges badges = new LineBadges();

  private SessionState state = SessionState.EMPTY;
  private Listing whole = Listing.EMPTY;
  private Listing listing = Listing.EMPTY;
  private int columns;
  private String shownText = "";
  private String file = "";
  private String shownFile = "";
  private List<Diagnostic> shownDiagnostics = List.of();
  private int followed = -2;
  private double scroll;
  private double target;
  private boolean numbers = true;
  private double least;
  private int hovered = -1;
  private boolean hoverMargin;
  private final Thumb thumb = new Thumb();
  private final Executed executed = new Executed();
  private final QuietLines quiet = new QuietLines();
  private final Hint hint = new Hint(this);
  private CurrentExpression expression = CurrentExpression.NONE;
  private ValueTip values;
  private Consumer<Breakpoint.Where.Line> editBreakpoint = _ -> {};

  /// The line that keys have gone to while the pane has the focus; 0 while it is the one that runs.
  private int caret;

  /// @param unit how large everything is; 1 for a desk
  /// @param marks whether goroutines, breakpoints and errors are shown
  public CodeView(Session session, Appearance appearance, DoubleSupplier unit, boolean marks) {
    this.session = session;
    this.appearance = appearance;
    this.unit = unit;
    this.marks = marks;
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(true);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(MouseEvent.MOUSE_EXITED, this::left);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> thumb.release());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    focusVisibleProperty().addListener(_ -> enter());
  }

  /// The program of a session, with all marks: the file of the event that happens, or the one that
  /// people have chosen since.
  public void show(SessionState newState) {
    boolean other = state.variant() == null || newState.files().stream().noneMatch(this::isHere);
    boolean moved = followed != newState.present();
    boolean refused = !newState.diagnostics().equals(state.diagnostics());
    boolean chosen = !newState.selection().equals(state.selection());
    state = newState;
    followed = state.present();
    if (other) {
      file = ProgramFiles.first(state);
    }
    if (moved || other) {
      file = ProgramFiles.ofEvent(state).orElse(file);
    }
    if (refused && !state.diagnostics().isEmpty()) {
      String wrong = state.diagnostics().getFirst().pos().file();
      file = ProgramFiles.has(state, wrong) ? wrong : file;
    }
    Pos at = chosen && !moved ? ProgramFiles.ofSelected(state) : Pos.NONE;
    file = at.isKnown() ? at.file() : file;
    refresh(other);
    if (at.isKnown()) {
      reveal(at.line());
    } else if (moved) {
      follow();
    }
    repaint();
  }

  private boolean isHere(Variant.Code code) {
    return code.fileName().equals(file);
  }

  /// Brings another file into sight.
  void look(String newFile) {
    if (!file.equals(newFile)) {
      file = newFile;
      caret = 0;
      refresh(true);
      follow();
      scroll = target;
      repaint();
    }
  }

  /// The name of the file in sight.
  public String file() {
    return file;
  }

  /// @param fromTop whether it is another text, to be read from its beginning
  private void refresh(boolean fromTop) {
    List<Diagnostic> wrong =
        state.diagnostics().stream().filter(d -> d.pos().file().equals(file)).toList();
    String text = state.text(file);
    boolean other = fromTop || !file.equals(shownFile);
    if (text.equals(shownText) && wrong.equals(shownDiagnostics) && !other) {
      return;
    }
    shownText = text;
    shownFile = file;
    shownDiagnostics = wrong;
    take(new Listing(shownText, file.endsWith(".go"), shownDiagnostics));
    setAccessibleText(shownText);
    if (other) {
      scroll = 0;
      target = 0;
    }
    if (!shownDiagnostics.isEmpty()) {
      reveal(shownDiagnostics.getFirst().pos().line());
    }
  }

  /// A text without any marks.
  void showText(String text) {
    if (!text.equals(shownText)) {
      shownText = text;
      take(new Listing(text, false, List.of()));
      setAccessibleText(text);
      scroll = 0;
      target = 0;
      repaint();
    }
  }

  private void take(Listing text) {
    whole = text;
    columns = 0;
    wrap();
  }

  /// Long lines go on in the next row rather than beyond the edge.
  ///
  /// @return whether rows stand elsewhere now
  private boolean wrap() {
    double width = getWidth() > 0 ? getWidth() : Double.MAX_VALUE;
    double room = (width - codeLeft() - 14 * unit()) / advance(pen());
    int fit = (int) Math.clamp(room, LEAST_COLUMNS, 10_000);
    if (fit == columns) {
      return false;
    }
    columns = fit;
    listing = whole.wrapped(fit);
    return true;
  }

  private double advance(Pen pen) {
    return pen.width("mmmmmmmmmm", Font.mono(400, FONT * unit())) / 10;
  }

  /// Before an audience the code's room is for the code, and no type is smaller than `type`.
  public void forAudience(double type) {
    numbers = false;
    least = type;
    hint.silence();
    setFocusTraversable(false);
  }

  private double unit() {
    return unit.getAsDouble();
  }

  /// For two goroutines on a line, or for one where there is little room.
  private double badgeRoom() {
    double room = !numbers ? BADGE : getWidth() < NARROW * unit() ? BADGES / 2 + 6 : BADGES;
    return room * LineBadges.unit(unit(), least) / unit();
  }

  private double codeLeft() {
    double left = marks ? badgeRoom() + GAP : GAP + 8;
    return unit() * (numbers ? left + 9 + .5 * FONT * whole.digits() : left);
  }

  /// Whether the text on the screen is the one that has run, so that events have lines in it.
  private boolean hasRun() {
    Timeline timeline = state.timeline();
    Source source = marks && timeline != null ? timeline.source(file) : null;
    return source != null && source.text().equals(shownText);
  }

  /// The last event, if it happened in the file in sight; null when not.
  private Event here() {
    Event last = hasRun() ? picture().last() : null;
    boolean here = last != null && last.pos().isKnown() && last.pos().file().equals(file);
    return here ? last : null;
  }

  /// The line of an event is marked from its begin, while the stage still shows it happen.
  private Picture picture() {
    return state.timeline().picture(state.present());
  }

  @Override
  protected void resized() {
    wrap();
    follow();
    scroll = target;
  }

  private void follow() {
    if (getHeight() > 0 && hasRun()) {
      Event last = here();
      if (last != null) {
        reveal(last.pos().line());
      }
    }
  }

  /// Scrolls until a line can be seen, no further than needed.
  void reveal(int line) {
    double height = getHeight();
    double pitch = LINE * unit();
    double top = TOP * unit() + listing.row(line) * pitch;
    double margin = Math.min(2 * pitch, height / 4);
    if (top - margin < target) {
      target = top - Math.max(margin, height / 3);
    } else if (top + pitch + margin > target + height) {
      target = top + pitch - height + Math.max(margin, height / 3);
    }
    target = clamp(target);
    repaint();
  }

  private double clamp(double value) {
    return Math.clamp(value, 0, Math.max(0, length() - getHeight()));
  }

  /// How high all of it is.
  private double length() {
    return 2 * TOP * unit() + listing.rows().size() * LINE * unit();
  }

  @Override
  protected void paint(Pen pen, double width, double height) {
    Palette palette = appearance.palette();
    if (wrap()) {
      follow();
      scroll = target;
    }
    if (Math.abs(target - scroll) > .5 && !appearance.isStill()) {
      scroll += .35 * (target - scroll);
      javafx.application.Platform.runLater(this::repaint);
    } else {
      scroll = target;
    }
    scroll = clamp(scroll);
    Event last = here();
    expression =
        last == null
            ? CurrentExpression.NONE
            : expression.at(state.timeline().source(file), last.pos());
    if (hasRun() && executed.show(state.timeline(), file, state.event())) {
      javafx.application.Platform.runLater(this::repaint);
    }
    Map<Integer, List<TaskPicture>> standing = standing();
    TaskId lead = lead();
    badges.clear();
    double pitch = LINE * unit();
    int first = Math.max(0, (int) ((scroll - TOP * unit()) / pitch));
    for (int i = first; i < listing.rows().size(); i++) {
      double top = TOP * unit() + i * pitch - scroll;
      if (top > height) {
        break;
      }
      Listing.Row row = listing.rows().get(i);
      if (row.isMessage()) {
        Box box = new Box(0, top, width, pitch);
        Mistakes.message(pen, palette, row.text(), box, codeLeft(), unit());
      } else {
        line(pen, palette, row, top, width, standing.getOrDefault(row.number(), List.of()), lead);
      }
    }
    thumb.draw(pen, palette, width, height, scroll, length());
  }

  /// Who stands where; those that have ended stand nowhere.
  private Map<Integer, List<TaskPicture>> standing() {
    Map<Integer, List<TaskPicture>> standing = new LinkedHashMap<>();
    if (hasRun()) {
      for (TaskPicture task : picture().tasks()) {
        if (task.pos().file().equals(file) && task.state() != TaskState.DONE) {
          standing.computeIfAbsent(task.pos().line(), _ -> new ArrayList<>()).add(task);
        }
      }
    }
    return standing;
  }

  private TaskId lead() {
    if (!hasRun()) {
      return null;
    }
    Event last = picture().last();
    return last == null ? null : last.task();
  }

  private void line(
      Pen pen,
      Palette palette,
      Listing.Row row,
      double top,
      double width,
      List<TaskPicture> tasks,
      TaskId lead) {
    double u = unit();
    double pitch = LINE * u;
    double baseline = top + pitch / 2 + .36 * FONT * u;
    if (row.wrong() != null) {
      pen.fillRect(0, top, width, pitch, Palette.alpha(palette.danger(), .16));
    } else if (!tasks.isEmpty()) {
      band(pen, palette, top, width, tasks, lead);
    } else if (isCaret(row) || row.number() == hovered && !hoverMargin && isAlive()) {
      pen.fillRect(0, top, width, pitch, Palette.alpha(palette.text(), .04));
    }
    if (hasRun() && executed.by(row.number(), state.event())) {
      pen.fillRect(edge(), top, 2.2 * u, pitch, Palette.alpha(palette.accent(), .5));
    }
    if (!row.goesOn() && !tasks.isEmpty()) {
      Box room = new Box(8 * u, top, (badgeRoom() - 6) * u, pitch);
      badges.draw(pen, palette, room, LineBadges.unit(u, least), picture(), tasks, lead);
    }
    markLine(pen, palette, row.number(), new Box(0, top, width, pitch));
    if (numbers && !row.goesOn() && !dot(pen, palette, row.number(), top)) {
      pen.text(
          Integer.toString(row.number()),
          codeLeft() - GAP * u,
          baseline,
          Font.mono(400, .82 * FONT * u),
          tasks.isEmpty() ? palette.faint() : palette.soft(),
          Anchor.END);
    }
    if (row.number() == expression.line()) {
      expression(pen, palette, row, top);
    }
    code(pen, palette, row, baseline);
    if (isCaret(row)) {
      double inset = u;
      pen.strokeRound(
          inset + 2,
          top + inset,
          width - 2 * inset - 4,
          pitch - 2 * inset,
          4 * u,
          Stroke.of(palette.accent(), 1.5 * u));
    }
  }

  /// What the last event is about, as far as it stands in this row.
  private void expression(Pen pen, Palette palette, Listing.Row row, double top) {
    int from = Math.max(row.place(expression.from()), row.indent());
    int to = Math.min(row.place(expression.to()), row.text().length());
    if (to > from) {
      double u = unit();
      double advance = advance(pen);
      double left = codeLeft() + from * advance - 2 * u;
      double width = (to - from) * advance + 4 * u;
      int color = Palette.alpha(palette.text(), .13);
      pen.fillRound(left, top + 1.5 * u, width, LINE * u - 3 * u, 4 * u, color);
    }
  }

  private void band(
      Pen pen, Palette palette, double top, double width, List<TaskPicture> tasks, TaskId lead) {
    TaskPicture first = tasks.getFirst();
    for (TaskPicture task : tasks) {
      first = task.id().equals(lead) ? task : first;
    }
    boolean current = first.id().equals(lead);
    int color = palette.state(Look.of(first, picture()));
    double pitch = LINE * unit();
    pen.fillRect(0, top, width, pitch, Palette.alpha(color, current ? .26 : .14));
    if (current) {
      pen.fillRect(0, top, 3 * unit(), pitch, color);
    }
  }

  /// A breakpoint, or where one would be set, in the place of the number.
  private boolean dot(Pen pen, Palette palette, int number, double top) {
    Breakpoint set = marks ? breakpoint(number) : null;
    boolean shown = set != null || marks && hoverMargin && hovered == number;
    if (shown) {
      double u = unit();
      double x = codeLeft() - (GAP + 8) * u;
      boolean isQuiet = set != null && quiet.has(state.timeline(), file, number);
      BreakpointDot.draw(pen, palette, set, isQuiet, x, top + LINE * u / 2, u);
    }
    return shown;
  }

  /// The one at a line of the file in sight; null when there is none.
  private Breakpoint breakpoint(int line) {
    return state.breakpoint(new Breakpoint.Where.Line(file, line));
  }

  private void code(Pen pen, Palette palette, Listing.Row row, double baseline) {
    Font font = Font.mono(400, FONT * unit());
    double advance = advance(pen);
    double x = codeLeft();
    for (var stretch : row.stretches()) {
      String text = row.text().substring(stretch.start(), stretch.end());
      if (!text.isBlank()) {
        int lead = text.length() - text.stripLeading().length();
        double left = x + (stretch.start() + lead) * advance;
        pen.text(text.substring(lead), left, baseline, font, palette.code(stretch.kind()));
      }
    }
    if (row.goesOn()) {
      double at = x + (row.indent() - 1.6) * advance;
      double size = Math.max(least, .8 * FONT * unit());
      pen.text("↪", at, baseline, Font.mono(400, size), palette.faint());
    }
    if (row.wrong() != null) {
      double to = x + Math.max(row.wrong()[1], row.wrong()[0] + 1) * advance;
      double from = x + row.wrong()[0] * advance;
      Mistakes.wave(pen, from, to, baseline + 4.5 * unit(), unit(), palette.danger());
    }
  }

  private boolean isCaret(Listing.Row row) {
    return isFocusVisible() && row.number() == line();
  }

  /// The line that a key for lines means: the caret's, or else the one that runs.
  public int line() {
    if (isFocusVisible() && caret > 0) {
      return caret;
    }
    Event last = here();
    Pos at = last != null ? last.pos() : hasRun() ? ProgramFiles.ofMoving(state) : Pos.NONE;
    return at.isKnown() && at.file().equals(file) ? at.line() : 1;
  }

  /// Whoever comes by key begins at the line that runs.
  private void enter() {
    caret = 0;
    repaint();
  }

  /// The keys that go from line to line, once it has been reached by keyboard.
  @Override
  public boolean wants(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    return isFocusVisible()
        && plain
        && switch (event.getCode()) {
          case UP, DOWN, ENTER -> true;
          default -> false;
        };
  }

  private void keyed(KeyEvent event) {
    int last = Math.max(1, whole.lines());
    int to =
        switch (event.getCode()) {
          case UP -> line() - 1;
          case DOWN -> line() + 1;
          default -> 0;
        };
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (to != 0 || event.getCode() == KeyCode.UP) {
      caret = Math.clamp(to, 1, last);
      reveal(caret);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && isAlive()) {
      choose(line(), !event.isShiftDown());
      event.consume();
    }
  }

  /// Draws what else there is to see behind a line's text.
  void markLine(Pen pen, Palette palette, int line, Box row) {}

  /// Whether something happens when a line is chosen.
  boolean isAlive() {
    return hasRun();
  }

  /// Goes to the next or previous execution of a line.
  void choose(int line, boolean forward) {
    session.dispatch(new Command.StepLine(file, line, forward));
  }

  final double edge() {
    return codeLeft() - .55 * GAP * unit();
  }

  /// All of the program, or, while keys go from line to line, the line they are at.
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    boolean line = attribute == AccessibleAttribute.TEXT && isFocusVisible();
    return line ? spoken(line()) : super.queryAccessibleAttribute(attribute, parameters);
  }

  private String spoken(int line) {
    String text = whole.rows().get(whole.row(line)).text();
    return SpokenLine.of(line, text, standing().getOrDefault(line, List.of()), breakpoint(line));
  }

  private int rowAt(double y) {
    return (int) Math.floor((y + scroll - TOP * unit()) / (LINE * unit()));
  }

  private int lineAt(double y) {
    int row = rowAt(y);
    if (row < 0 || row >= listing.rows().size()) {
      return -1;
    }
    return Math.abs(listing.rows().get(row).number());
  }

  private boolean overBar(double x) {
    return x > getWidth() - Thumb.ROOM && length() > getHeight();
  }

  private void moved(MouseEvent event) {
    if (!marks && !isAlive()) {
      return;
    }
    int line = overBar(event.getX()) ? -1 : lineAt(event.getY());
    boolean margin = event.getX() < codeLeft() - GAP * unit() / 2;
    boolean hand = line > 0 && (marks && margin || isAlive());
    setCursor(hand ? Cursor.HAND : Cursor.DEFAULT);
    hover(line, marks && margin);
    tell(margin || line < 0 ? ValueHover.Spot.NONE : nameAt(event.getX(), event.getY()), event);
  }

  /// Calls `edit` when people want to see the conditions of the breakpoint at a line.
  void onBreakpoint(Consumer<Breakpoint.Where.Line> edit) {
    editBreakpoint = edit;
  }

  /// Shows the values of names under the mouse.
  void showValues(ValueHover newValues) {
    values = new ValueTip(this, newValues);
  }

  private ValueHover.Spot nameAt(double x, double y) {
    Listing.Row row = listing.rows().get(rowAt(y));
    int column = row.column((int) Math.floor((x - codeLeft()) / advance(pen())));
    Listing.Row line = whole.rows().get(whole.row(row.number()));
    String name = column < 0 ? "" : Expression.name(line.text(), column);
    return name.isEmpty()
        ? ValueHover.Spot.NONE
        : new ValueHover.Spot(file, line.number(), Expression.start(line.text(), column), name);
  }

  private void tell(ValueHover.Spot name, MouseEvent event) {
    if (values != null) {
      Point2D at = new Point2D(event.getScreenX(), event.getScreenY());
      values.over(name, hasRun() ? state : null, lead(), at);
    }
  }

  private void left(MouseEvent event) {
    hover(-1, false);
    tell(ValueHover.Spot.NONE, event);
  }

  private void hover(int line, boolean margin) {
    if (line != hovered || margin != hoverMargin) {
      hovered = line;
      hoverMargin = margin;
      repaint();
    }
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && overBar(event.getX())) {
      thumb.hold(event.getY(), getHeight(), scroll, length());
    }
  }

  private void dragged(MouseEvent event) {
    if (thumb.isHeld()) {
      target = clamp(thumb.drag(event.getY(), getHeight(), length()));
      scroll = target;
      repaint();
    }
  }

  private void scrolled(ScrollEvent event) {
    target = clamp(target - event.getDeltaY());
    event.consume();
    repaint();
  }

  private void clicked(MouseEvent event) {
    int line = lineAt(event.getY());
    boolean margin = marks && event.getX() < codeLeft() - GAP * unit() / 2;
    boolean plain = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
    if (event.getButton() == MouseButton.SECONDARY && margin && line > 0) {
      editBreakpoint.accept(new Breakpoint.Where.Line(file, line));
    }
    if (line < 0 || !plain || overBar(event.getX())) {
      return;
    }
    TaskId badge = badges.at(event.getX(), event.getY());
    if (badge != null) {
      session.dispatch(new Command.Select(new Selection.Task(badge)));
      return;
    }
    if (margin) {
      session.dispatch(new Command.ToggleBreakpoint(file, line));
      if (breakpoint(line) != null) {
        explain(line, Texts.of("codeView.never-stops-here", line), event);
      }
    } else if (isAlive()) {
      choose(line, !event.isShiftDown());
      explain(line, Texts.of("codeView.nothing-happens-here", line), event);
    }
  }

  /// Says why a click has led nowhere.
  private void explain(int line, String text, MouseEvent event) {
    if (hasRun() && quiet.has(state.timeline(), file, line)) {
      hint.now(text, event);
    }
  }
}
