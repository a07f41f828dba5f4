package interleave.ui.stage;

import interleave.engine.event.ObjectId;
import interleave.engine.event.TaskId;
import interleave.picture.Look;
import interleave.picture.Picture;
import interleave.picture.TaskPicture;
import interleave.picture.Why;
import interleave.session.BothSides;
import interleave.session.Command;
import interleave.session.Question;
import interleave.session.Selection;
import interleave.session.Session;
import interleave.session.SessionState;
import interleave.stage.Box;
import interleave.stage.Glide;
import interleave.stage.Halves;
import interleave.stage.Layout;
import interleave.stage.Palette;
import interleave.stage.Pen;
import interleave.stage.Room;
import interleave.stage.Scenes;
import interleave.stage.Stage;
import interleave.stage.Tween;
import interleave.stage.View;
import interleave.timeline.Races;
import interleave.timeline.Timeline;
import interleave.ui.canvas.Arrows;
import interleave.ui.canvas.CanvasView;
import interleave.ui.control.Appearance;
import interleave.ui.control.Hint;
import interleave.ui.text.Facts;
import interleave.ui.text.Texts;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// The stage: goroutines, what they share, what passes between them. Drag to pan, Ctrl and the
/// wheel to zoom, click to select; drag a card to pin it elsewhere; fit twice to put it back. With
/// the focus, Alt and the arrows, plus and minus do the same, with Shift they move what is
/// selected.
public final class StageView extends CanvasView {

  private static final double STRIP = 46;

  /// So many times its height the stage must be high for the strip.
  private static final double LEAST_WITH_STRIP = 2.4;

  private static final double MARGIN = 22;
  private static final double CLICK = 4;
  private static final double LARGEST = 1.25;

  /// Above and below a stage that shares its room, in sizes of type.
  private static final double ABOVE = .3;

  /// From this size of the interface on at a desk.
  private static final double ENLARGED = 1.5;

  /// How far an arrow key moves things, and how much closer one comes.
  private static final double KEY_STEP = 40;

  private static final double KEY_ZOOM = 1.25;

  private static final int ROOMS = 4;

  /// So many events before it begins a scene is asked for.
  private static final int AHEAD = 96;

  private final Session session;
  private final Appearance appearance;
  private final Settler settler;
  private final DoubleSupplier unit;
  private final DoubleSupplier least;
  private final boolean strip;
  private final Set<String> open = new LinkedHashSet<>();
  private final Hint hint = new Hint(this);

  private SessionState state = SessionState.EMPTY;
  private Timeline timeline;
  private int settledSize = -1;

  /// How many events the layout that is shown was made from.
  private int stagedSize = -1;

  private Room settledRoom;

  /// What was settled for other rooms lately: words come and go below the stage.
  private final Map<Room, Scenes> others =
      new LinkedHashMap<>(8, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Room, Scenes> eldest) {
          return size() > ROOMS;
        }
      };

  private Stage stage;
  private Races races = Races.NONE;
  private Scenes settled;

  /// The scenes that are being found out; null for none.
  private Scenes casting;

  /// The scene that was shown last; null for none of this recording.
  private Layout shown;

  /// What is on its way to where a better layout has it; null for nothing.
  private Arrival arrival;

  private final Map<Object, Layout.Pin> pins = new LinkedHashMap<>();
  private Object pressed;
  private Layout.Pin pressedPin;
  private View view;
  private boolean fitted = true;
  private Runnable onSettled = () -> {};

  /// Who is told, beside the stage, what it leaves out; null where the stage says so itself.
  private Consumer<String> folded;

  private String foldedText = "";
  private double pressX;
  private double pressY;
  private View pressView;

  /// @param unit how large things may become; 1 for a desk
  /// @param least the smallest type, in pixels
  /// @param strip whether processors and clock are shown
  public StageView(
      Session session,
      Appearance appearance,
      Settler settler,
      DoubleSupplier unit,
      DoubleSupplier least,
      boolean strip) {
    this.session = session;
    this.appearance = appearance;
    this.settler = settler;
    this.unit = unit;
    this.least = least;
    this.strip = strip;
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Texts.of("stageView.stage"));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    // before an audience there is nothing to choose
    setFocusTraversable(strip);
    if (!strip) {
      hint.silence();
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
  }

  public void show(SessionState newState) {
    boolean other = !newState.selection().equals(state.selection());
    boolean moved = newState.present() != state.present();
    state = newState;
    if (moved && isFocused() && !state.playing()) {
      // what has the focus is what is read out
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
    if (timeline != state.timeline()) {
      timeline = state.timeline();
      stage = null;
      shown = null;
      settledSize = -1;
      stagedSize = -1;
      others.clear();
      open.clear();
      pins.clear();
      fitted = true;
      view = null;
      arrival = null;
    }
    if (other && stage != null && settled.folds()) {
      stage = new Stage(timeline, settled.with(wanted()).pinned(pins));
    }
    // settled once for what there is at first, and once more for the whole
    boolean whole =
        state.phase() == SessionState.Phase.RECORDED || state.phase() == SessionState.Phase.ASKING;
    boolean raced = races != state.races() && !state.races().isEmpty();
    races = state.races();
    if (raced) {
      others.clear();
    }
    if (timeline != null && (settledSize < 0 || whole && settledSize != timeline.size() || raced)) {
      settle();
    }
    repaint();
  }

  /// As soon as the size is known, and again when it has become another.
  private void settle() {
    Room room = room(getWidth(), getHeight());
    if (timeline == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (settledSize != timeline.size()) {
      others.clear();
    }
    settledSize = timeline.size();
    settledRoom = room;
    Timeline wanted = timeline;
    int size = settledSize;
    if (others.containsKey(room)) {
      settled(wanted, size, room, others.get(room));
      return;
    }
    int event = Math.max(0, state.event());
    boolean urgent = stagedSize < size;
    settler.settle(
        wanted, open, room, folds(), event, urgent, scenes -> settled(wanted, size, room, scenes));
  }

  /// The room that it will have for what it shows when it has this or that size and shares it with
  /// another stage.
  public Halves.Rooms rooms() {
    double small = least.getAsDouble();
    double most = LARGEST * unit();
    return (width, height) ->
        new Room(
                Math.max(1, width - 1.2 * small),
                Math.max(1, height - 2 * ABOVE * small),
                most,
                small)
            .shared();
  }

  private Room room(double width, double height) {
    Box inner = inner(area(width, height));
    double small = least.getAsDouble();
    double floor = strip ? small : Math.min(small, PresenterType.LEAST);
    Room room = new Room(inner.w(), inner.h(), LARGEST * unit(), small, floor);
    return folded == null ? room : room.shared();
  }

  /// Shares the room with another stage: tells less rather than show less, and says beside itself
  /// what it leaves out; null for a stage that has all the room.
  public void share(Consumer<String> beside) {
    boolean other = beside == null != (folded == null);
    foldedText = beside == folded ? foldedText : "";
    folded = beside;
    if (other) {
      settledRoom = null;
      resized();
      repaint();
    }
  }

  /// Whether what cannot be read together is shown in scenes: before an audience, and for whoever
  /// has the interface much enlarged, and would get small type on the stage alone otherwise.
  public boolean folds() {
    return !strip || unit() >= ENLARGED;
  }

  /// Where things are folded there is a line below that says what.
  private Box inner(Box area) {
    if (folds()) {
      double side = .6 * least.getAsDouble();
      if (folded != null) {
        double above = ABOVE * least.getAsDouble();
        return new Box(
            area.x() + side,
            area.y() + above,
            area.w() - 2 * side,
            Math.max(1, area.h() - 2 * above));
      }
      double height = Math.max(1, area.h() - 2.2 * least.getAsDouble());
      return new Box(area.x() + side, area.y() + side, area.w() - 2 * side, height);
    }
    // room is for what is shown, whatever the size of type
    double margin = Math.min(MARGIN, Math.min(area.w(), area.h()) / 16);
    return area.inset(margin);
  }

  /// Small changes of the window's size scale the stage; large ones arrange it anew.
  @Override
  protected void resized() {
    Room room = room(getWidth(), getHeight());
    if (room.equals(settledRoom)) {
      return;
    }
    if (settledRoom == null
        || changed(settledRoom.width(), room.width())
        || settledRoom.most() != room.most()
        || settledRoom.least() != room.least()
        || !serves(room)) {
      settle();
    }
  }

  /// Whether what is settled can stay in a room of another height. Before an audience it does as
  /// long as it can be read: while a question is asked everything is a little smaller, but where it
  /// was.
  private boolean serves(Room room) {
    boolean alike = !changed(settledRoom.height(), room.height());
    if (!folds() || stage == null) {
      return alike;
    }
    Layout layout = seen().layout();
    double type = room.scale(layout.bounds()) * layout.detail().smallest();
    return type >= room.floor() - .01 && (alike || room.height() < settledRoom.height());
  }

  private static boolean changed(double was, double is) {
    return is > 1.12 * was || was > 1.12 * is;
  }

  private void settled(Timeline of, int size, Room room, Scenes scenes) {
    if (of == timeline && (stage == null || room.equals(settledRoom))) {
      others.put(room, scenes);
      stagedSize = size;
      Layout before = stage == null || stage.scenes().folds() ? null : stage.layout();
      settled = scenes;
      stage = new Stage(of, scenes.with(wanted()).pinned(pins));
      boolean glides = before != null && view != null && !scenes.folds() && pins.isEmpty();
      arrival = glides && !appearance.isStill() ? new Arrival(before, view) : null;
      onSettled.run();
      // the size may have become another meanwhile
      resized();
      repaint();
    }
  }

  /// What is selected has its place in every scene.
  private Object wanted() {
    Stage.Selection selected = selection();
    return selected.task() == null ? selected.object() : selected.task();
  }

  /// Whether all there is can be read together.
  public boolean showsAll() {
    return settled != null && !settled.folds();
  }

  /// How much is left out, as a number; empty for nothing.
  public String foldedCount() {
    Tween seen = seen();
    return seen == null ? "" : stage.foldedCount(seen);
  }

  /// How many events what is shown was settled for; -1 for none.
  public int settledSize() {
    return stagedSize;
  }

  /// Whether what is shown is what will be: no better layout and no scene is on its way.
  public boolean rests() {
    return stage != null && casting == null && arrival == null && settler.rests();
  }

  /// What is shown; null while that is not known.
  public Tween seen() {
    return stage == null ? null : tween(appearance.shown(state.position() + 1));
  }

  /// Where the card of a goroutine is seen within the stage; null while it is not.
  public Box cardOf(TaskId task) {
    Tween seen = seen();
    Box box = seen == null || view == null ? null : seen.layout().box(task);
    return box == null ? null : view.toScreen(box);
  }

  /// Calls `action` when it becomes known.
  public void onSettled(Runnable action) {
    onSettled = action;
  }

  /// Shows everything; when it does so already, puts back what was moved by hand.
  public void fit() {
    if (fitted && !pins.isEmpty()) {
      pins.clear();
      stage = new Stage(timeline, settled.with(wanted()));
    }
    fitted = true;
    repaint();
  }

  private double unit() {
    return unit.getAsDouble();
  }

  @Override
  public void paint(Pen pen, double width, double height) {
    if (stage == null || timeline == null) {
      return;
    }
    Palette palette = appearance.palette();
    Box area = area(width, height);
    Tween tween = clocked(tween(appearance.shown(state.position() + 1)));
    if (fitted || view == null) {
      view = stage.view(inner(area), room(width, height), tween);
    }
    View resting = view;
    if (arrival != null) {
      tween = arrival.carry(tween);
    }
    if (folded == null) {
      stage.draw(pen, palette, area, view, tween, selection());
    } else {
      stage.bare(pen, palette, area, view, tween, selection());
      tell(stage.folded(tween));
    }
    Candidates.draw(pen, palette, tween.layout(), view, state.question(), unit());
    view = resting;
    if (hasStrip()) {
      pen.fillRect(0, 0, width, STRIP * unit(), palette.panel());
      Box top = new Box(18 * unit(), 0, width - 36 * unit(), STRIP * unit());
      if (state.isTogether()) {
        stage.procs(pen, palette, top, unit(), tween);
      } else {
        stage.strip(pen, palette, top, unit(), tween);
      }
    }
  }

  private void tell(String text) {
    if (!text.equals(foldedText)) {
      foldedText = text;
      Consumer<String> beside = folded;
      Platform.runLater(() -> beside.accept(text));
    }
  }

  /// Takes things from where they were seen to where they are to be, within a moment.
  private final class Arrival {
    private static final double MILLIS = 240;

    private final Layout before;
    private final View seen;
    private Glide glide;
    private long begin;

    Arrival(Layout before, View seen) {
      this.before = before;
      this.seen = seen;
    }

    /// The same on its way, and the view with it.
    Tween carry(Tween tween) {
      if (glide == null) {
        glide = new Glide(before, seen, stage.layout(), view);
        begin = System.nanoTime();
      }
      double part = (System.nanoTime() - begin) / 1e6 / MILLIS;
      Platform.runLater(StageView.this::repaint);
      if (part >= 1) {
        arrival = null;
        return tween;
      }
      view = glide.view(part);
      return clocked(stage.at(appearance.shown(state.position() + 1), glide.layout(part)));
    }
  }

  /// What is to be seen now, in the last scene while the right one is being found out. The next
  /// ones are asked for before they begin.
  private Tween tween(double position) {
    Scenes scenes = stage.scenes();
    int event = stage.event(position);
    for (int ahead : new int[] {event, event + AHEAD}) {
      if (!scenes.isKnown(ahead) && casting != scenes) {
        casting = scenes;
        settler.cast(scenes, ahead, this::cast);
      }
    }
    if (!scenes.isKnown(event)) {
      return stage.at(position, shown == null ? stage.layout() : shown);
    }
    Tween tween = stage.at(position);
    shown = tween.layout();
    return tween;
  }

  /// Beside its twin the program has the time of both.
  private Tween clocked(Tween tween) {
    return state.isTogether() ? tween.clocked(BothSides.nanos(state)) : tween;
  }

  private void cast() {
    casting = null;
    repaint();
  }

  /// Whether processors and clock are shown; not where the stage itself would have too little room.
  private boolean hasStrip() {
    return strip && getHeight() > LEAST_WITH_STRIP * STRIP * unit();
  }

  private boolean inStrip(MouseEvent event) {
    return hasStrip() && event.getY() < STRIP * unit();
  }

  private Box area(double width, double height) {
    double top = hasStrip() ? STRIP * unit() : 0;
    return new Box(0, top, width, Math.max(1, height - top));
  }

  private Stage.Selection selection() {
    return switch (state.selection()) {
      case Selection.Task task -> new Stage.Selection(task.id(), null);
      case Selection.Thing thing -> new Stage.Selection(null, thing.id());
      case Selection.Nothing _ -> Stage.Selection.NONE;
    };
  }

  private Picture picture() {
    return timeline.picture(Math.min(state.event(), timeline.size() - 1));
  }

  private void pressed(MouseEvent event) {
    pressX = event.getX();
    pressY = event.getY();
    pressView = event.getButton() == MouseButton.PRIMARY ? view : null;
    pressed = null;
    if (pressView != null && stage != null && !(hasStrip() && pressY < STRIP * unit())) {
      pressed =
          switch (at(view.worldX(pressX), view.worldY(pressY))) {
            case Selection.Task task -> task.id();
            case Selection.Thing thing -> thing.id();
            case Selection.Nothing _ -> null;
          };
      pressedPin = pins.getOrDefault(pressed, new Layout.Pin(0, 0));
    }
  }

  private void dragged(MouseEvent event) {
    if (pressView == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    double dx = event.getX() - pressX;
    double dy = event.getY() - pressY;
    if (pressed != null && Math.hypot(dx, dy) > CLICK) {
      pin(dx / view.scale(), dy / view.scale());
    } else if (pressed == null && (!fitted || Math.hypot(dx, dy) > CLICK)) {
      fitted = false;
      view = pressView.pan(dx, dy);
      setCursor(Cursor.CLOSED_HAND);
      repaint();
    }
  }

  /// What is dragged stays where it is put, until another program is opened.
  private void pin(double dx, double dy) {
    fitted = false;
    pins.put(pressed, new Layout.Pin(pressedPin.dx() + dx, pressedPin.dy() + dy));
    stage = new Stage(timeline, settled.with(wanted()).pinned(pins));
    setCursor(Cursor.MOVE);
    repaint();
  }

  private void clicked(MouseEvent event) {
    setCursor(Cursor.DEFAULT);
    boolean still = Math.hypot(event.getX() - pressX, event.getY() - pressY) <= CLICK;
    if (stage == null || view == null || event.getButton() != MouseButton.PRIMARY || !still) {
      return;
    }
    double x = view.worldX(event.getX());
    double y = view.worldY(event.getY());
    if (!inStrip(event) && event.getClickCount() == 2 && openPile(x, y)) {
      return;
    }
    Selection under = inStrip(event) ? ProcHover.running(stage, event.getX(), picture()) : at(x, y);
    Question question = state.question();
    boolean chosen = question != null && under instanceof Selection.Task;
    int answer = chosen ? question.answerFor(((Selection.Task) under).id()) : -1;
    session.dispatch(answer < 0 ? new Command.Select(under) : new Command.Answer(answer));
  }

  /// What the mouse does here, for those who have none.
  private void keyed(KeyEvent event) {
    if (stage == null || view == null || !event.isAltDown()) {
      return;
    }
    double dx = KEY_STEP * unit() * Arrows.dx(event.getCode());
    double dy = KEY_STEP * unit() * Arrows.dy(event.getCode());
    double closer = Arrows.closer(event.getCode());
    if (closer != 0) {
      zoom(Math.pow(KEY_ZOOM, closer), getWidth() / 2, getHeight() / 2);
    } else if (dx == 0 && dy == 0) {
      return;
    } else if (event.isShiftDown()) {
      Stage.Selection selected = selection();
      pressed = selected.task() == null ? selected.object() : selected.task();
      if (pressed != null) {
        pressedPin = pins.getOrDefault(pressed, new Layout.Pin(0, 0));
        pin(dx / view.scale(), dy / view.scale());
        setCursor(Cursor.DEFAULT);
      }
    } else {
      view = view.pan(-dx, -dy);
      fitted = false;
    }
    event.consume();
    repaint();
  }

  private void zoom(double factor, double x, double y) {
    view = view.zoom(factor, x, y);
    fitted = false;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.TEXT
        ? Spoken.stage(state)
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private Selection at(double x, double y) {
    if (!stage.scenes().isKnown(picture().events() - 1)) {
      return Selection.NOTHING;
    }
    TaskId task = stage.taskAt(x, y, picture());
    if (task != null) {
      return new Selection.Task(task);
    }
    ObjectId object = stage.objectAt(x, y, picture(), selection().object());
    return object == null ? Selection.NOTHING : new Selection.Thing(object);
  }

  /// A second click on a pile gives each of its goroutines a card, or each object a place of its
  /// own, if they are not too many; on one of them, it puts them together again.
  private boolean openPile(double x, double y) {
    String stack = stage.layout().kindAt(x, y);
    boolean closes = stack != null && open.remove(stack);
    boolean opens = !closes && stage.layout().foldsAt(x, y) && open.add(stack);
    if (closes || opens) {
      fitted = true;
      others.clear();
      settle();
    }
    return closes || opens;
  }

  private void moved(MouseEvent event) {
    if (stage == null || view == null) {
      return;
    }
    Selection under =
        inStrip(event)
            ? ProcHover.running(stage, event.getX(), picture())
            : at(view.worldX(event.getX()), view.worldY(event.getY()));
    String text = inStrip(event) ? ProcHover.text(stage, event.getX(), picture()) : describe(under);
    setCursor(under instanceof Selection.Nothing ? Cursor.DEFAULT : Cursor.HAND);
    hint.say(text, event);
  }

  private String describe(Selection under) {
    Picture picture = picture();
    if (under instanceof Selection.Thing(ObjectId object)) {
      return Facts.text(picture.object(object), picture);
    }
    if (!(under instanceof Selection.Task(TaskId id))) {
      return "";
    }
    TaskPicture task = picture.task(id);
    if (task == null) {
      return "";
    }
    String text = id + "  " + task.shortFunction() + "\n" + Look.words(task, picture);
    Why why = timeline.why(id, picture.events() - 1);
    return why == null ? text : text + "\n" + String.join("\n", why.sentences());
  }

  private void scrolled(ScrollEvent event) {
    if (view == null) {
      return;
    }
    if (event.isControlDown() || event.isMetaDown()) {
      zoom(Math.pow(1.0018, event.getDeltaY()), event.getX(), event.getY());
    } else {
      view = view.pan(event.getDeltaX(), event.getDeltaY());
      fitted = false;
    }
    event.consume();
    repaint();
  }
}
