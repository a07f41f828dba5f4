package interleave.ui.breakpoint;

import interleave.session.Breakpoint;
import interleave.session.Command;
import interleave.session.ConditionCheck;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.ui.control.Overlay;
import interleave.ui.key.Action;
import interleave.ui.key.Keyboard;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;

/// What keys and menus do with breakpoints.
public final class Debugging implements AutoCloseable {

  private final Session session;
  private final Overlay overlay;
  private final Supplier<Breakpoint.Where.Line> line;
  private final ConditionCheck check;
  private BreakpointsSheet sheet;

  /// @param line the place that a key for lines means
  public Debugging(
      Session session, Keyboard keyboard, Overlay overlay, Supplier<Breakpoint.Where.Line> line) {
    this.session = session;
    this.overlay = overlay;
    this.line = line;
    check = new ConditionCheck(session.runs(), Platform::runLater);
    keyboard.on(Action.LINE_BREAKPOINT, this::toggle);
    keyboard.on(Action.EDIT_BREAKPOINT, () -> edit(line.get()));
    keyboard.on(Action.BREAKPOINTS, () -> open(null));
    keyboard.on(
        Action.WATCH, () -> session.dispatch(new Command.ToggleWatch(session.state().selection())));
    keyboard.on(Action.NEXT_BREAKPOINT, () -> session.dispatch(new Command.StepBreakpoint(true)));
    keyboard.on(
        Action.PREVIOUS_BREAKPOINT, () -> session.dispatch(new Command.StepBreakpoint(false)));
    keyboard.on(
        Action.STOP,
        () -> {
          session.dispatch(new Command.Stop());
          session.dispatch(new Command.StopSearch());
        });
  }

  private void toggle() {
    Breakpoint.Where.Line at = line.get();
    session.dispatch(new Command.ToggleBreakpoint(at.file(), at.line()));
  }

  /// Asks for the conditions of the breakpoint at a line, which is set if it is not there.
  public void edit(Breakpoint.Where.Line at) {
    if (session.state().variant() != null) {
      if (session.state().breakpoint(at) == null) {
        session.dispatch(new Command.SetBreakpoint(new Breakpoint(at)));
      }
      open(at);
    }
  }

  private void open(Breakpoint.Where where) {
    sheet = new BreakpointsSheet(session, check, where, overlay::close);
    overlay.open(sheet, Pos.CENTER);
  }

  public void show(SessionState state) {
    if (sheet != null && sheet.getScene() != null) {
      sheet.show(state);
    }
  }

  @Override
  public void close() {
    check.close();
  }
}
