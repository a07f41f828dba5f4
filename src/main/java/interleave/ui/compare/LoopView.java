package interleave.ui.compare;

import interleave.picture.FramePicture;
import interleave.picture.JobPicture;
import interleave.picture.LoopPicture;
import interleave.picture.TimerPicture;
import interleave.session.BothSides;
import interleave.session.SessionState;
import interleave.session.Twin;
import interleave.stage.Box;
import interleave.stage.LoopStage;
import interleave.stage.LoopTween;
import interleave.stage.Pen;
import interleave.timeline.LoopTimeline;
import interleave.ui.canvas.CanvasView;
import interleave.ui.control.Appearance;
import interleave.ui.control.Hint;
import interleave.ui.text.Texts;
import interleave.ui.text.TwinWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;

/// The event loop of a program's twin: call stack, timers, queues and promises.
public final class LoopView extends CanvasView {

  /// The smallest type at a desk, in pixels at a scale of one.
  static final double DESK = 12.5;

  private static final int MOST = 6;

  /// The parts of an event loop with nothing in them, for what has not begun.
  private final LoopStage nothing = new LoopStage(LoopTimeline.of(List.of(), List.of()));

  private final Appearance appearance;
  private final DoubleSupplier least;
  private final Hint hint = new Hint(this);
  private SessionState state = SessionState.EMPTY;
  private LoopStage stage;
  private boolean edgeToEdge;

  /// What the canvas shows; null for nothing.
  private LoopTween drawn;

  /// @param least the smallest type, in pixels
  public LoopView(Appearance appearance, DoubleSupplier least) {
    this.appearance = appearance;
    this.least = least;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Texts.of("loopView.event-loop"));
    setFocusTraversable(true);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
  }

  /// Says in full what a card may have cut.
  private void moved(MouseEvent event) {
    String text = drawn == null ? "" : stage.wordsAt(drawn, event.getX(), event.getY());
    hint.say(text, event);
  }

  public void show(SessionState newState) {
    boolean moved =
        newState.twin() != null
            && state.twin() != null
            && newState.twin().present() != state.twin().present();
    state = newState;
    Twin twin = state.twin();
    if (!state.isTogether()) {
      stage = null;
      drawn = null;
    } else if (stage == null
        || stage.timeline() != twin.timeline()
        || twin.phase() == Twin.Phase.RECORDED && stage.size() != twin.timeline().size()) {
      stage = new LoopStage(twin.timeline());
    }
    if (moved && isFocused() && !state.playing()) {
      // what has the focus is what is read out
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
    repaint();
  }

  /// Whether there will be something to see.
  private boolean begins() {
    return state.twin() != null && state.twin().phase() == Twin.Phase.COMPILING;
  }

  /// Leaves no room at its sides.
  public void edgeToEdge() {
    edgeToEdge = true;
  }

  @Override
  protected void paint(Pen pen, double width, double height) {
    drawn = null;
    double least = this.least.getAsDouble();
    double margin = edgeToEdge ? 1 : Math.min(.9 * least, .02 * width);
    Box area = new Box(margin, 1, width - 2 * margin, height - 2);
    if (stage == null) {
      if (begins()) {
        nothing.draw(pen, appearance.palette(), nothing.at(area, least, 0, 0));
      }
      return;
    }
    double position = appearance.shown(state.twin().position() + 1);
    drawn = stage.at(area, least, position, BothSides.nanos(state));
    stage.draw(pen, appearance.palette(), drawn);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? spoken()
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /// What happened, and what is in each part.
  private String spoken() {
    if (stage == null) {
      return TwinWords.of(state).text();
    }
    int at = Math.min((int) Math.floor(state.twin().position()), stage.timeline().size() - 1);
    LoopPicture picture = stage.timeline().picture(at);
    List<String> parts = new ArrayList<>(List.of(TwinWords.of(state).text()));
    List<String> stack = picture.stack().reversed().stream().map(FramePicture::call).toList();
    parts.add(Texts.of("loopView.call-stack", list(stack)));
    List<String> timers = picture.timers().stream().map(TimerPicture::label).toList();
    parts.add(Texts.of("loopView.timers", list(timers)));
    List<JobPicture> micro = new ArrayList<>(picture.nextTicks());
    micro.addAll(picture.microtasks());
    parts.add(Texts.of("loopView.microtasks", list(labels(micro))));
    List<JobPicture> tasks = new ArrayList<>(picture.tasks());
    tasks.addAll(picture.immediates());
    parts.add(Texts.of("loopView.tasks", list(labels(tasks))));
    int settled = picture.promises() - picture.pending();
    parts.add(Texts.of("loopView.promises", picture.pending(), settled));
    return String.join(" ", parts);
  }

  private static List<String> labels(List<JobPicture> jobs) {
    return jobs.stream().map(JobPicture::label).toList();
  }

  private static String list(List<String> all) {
    if (all.isEmpty()) {
      return Texts.of("loopView.nothing");
    }
    String some = String.join(", ", all.subList(0, Math.min(MOST, all.size())));
    return all.size() <= MOST
        ? some
        : some + ", " + Texts.of("loopView.and-more", all.size() - MOST);
  }
}
