package interleave.ui.code;

import interleave.engine.loop.LoopEvent;
import interleave.picture.AwaitPicture;
import interleave.picture.FramePicture;
import interleave.picture.Look;
import interleave.picture.LoopPicture;
import interleave.scenario.Variant;
import interleave.session.Command;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.source.Pos;
import interleave.stage.Box;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.timeline.LoopTimeline;
import interleave.ui.control.Appearance;
import java.util.BitSet;
import java.util.function.DoubleSupplier;

/// The text of a program's twin: while both are compared, the line that runs, those at which async
/// functions wait, and those that have run. A click on a line goes to its next execution.
public final class TwinCodeView extends CodeView {

  private final Session session;
  private final BitSet executed = new BitSet();
  private final BitSet waiting = new BitSet();
  private LoopTimeline timeline;
  private String file = "";
  private int read;
  private int present = -2;
  private int current;

  TwinCodeView(Session session, Appearance appearance, DoubleSupplier unit) {
    super(session, appearance, unit, false);
    this.session = session;
  }

  void showTwin(SessionState state) {
    Variant.Code code = state.variant().node().orElseThrow();
    showText(code.text());
    file = code.fileName();
    LoopTimeline newTimeline = state.twin() == null ? null : state.twin().timeline();
    int at = newTimeline == null ? -1 : state.twin().present();
    if (newTimeline != timeline || at < read - 1) {
      timeline = newTimeline;
      executed.clear();
      read = 0;
    }
    if (timeline == null) {
      current = 0;
      waiting.clear();
      repaint();
      return;
    }
    for (; read <= at; read++) {
      LoopEvent event = timeline.events().get(read);
      if (isHere(event.pos())) {
        executed.set(event.pos().line());
      }
    }
    if (at != present) {
      present = at;
      stand(timeline.picture(at));
    }
    repaint();
  }

  private void stand(LoopPicture picture) {
    FramePicture top = picture.top();
    current = 0;
    for (FramePicture frame : picture.stack()) {
      current = isHere(frame.pos()) ? frame.pos().line() : current;
    }
    if (top == null && picture.last() instanceof LoopEvent.Exit exit && isHere(exit.pos())) {
      current = exit.pos().line();
    }
    waiting.clear();
    for (AwaitPicture wait : picture.suspended()) {
      if (isHere(wait.pos())) {
        waiting.set(wait.pos().line());
      }
    }
    if (current > 0) {
      reveal(current);
    }
  }

  private boolean isHere(Pos pos) {
    return pos.isKnown() && pos.file().equals(file);
  }

  @Override
  void markLine(Pen pen, Palette palette, int line, Box row) {
    boolean runs = line == current;
    if (runs || waiting.get(line)) {
      int color = palette.state(runs ? Look.RUNNING : Look.BLOCKED);
      pen.fillRect(row.x(), row.y(), row.w(), row.h(), Palette.alpha(color, runs ? .26 : .14));
      if (runs) {
        pen.fillRect(row.x(), row.y(), 3, row.h(), color);
      }
    }
    if (executed.get(line)) {
      pen.fillRect(edge(), row.y(), 2.2, row.h(), Palette.alpha(palette.accent(), .5));
    }
  }

  @Override
  boolean isAlive() {
    return timeline != null;
  }

  @Override
  public int line() {
    return isFocusVisible() ? super.line() : Math.max(1, current);
  }

  @Override
  protected void choose(int line, boolean forward) {
    session.dispatch(new Command.StepTwinLine(line, forward));
  }
}
