package interleave.stage;

import interleave.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a program and its twin on an event loop share a room: side by side or one above the other,
/// and how much of it the event loop has. Taken is what shows most of the event loop among those in
/// which all goroutines with what they share can be read together; where there is none, what comes
/// nearest to that.
///
/// *Invariant:* it depends on the recording and the room alone, so that nothing moves while the
/// recording is played.
///
/// @param form where the event loop stands
/// @param twin the width of the event loop's stage, or, when it stands below, its height
/// @param told how much it tells of the event loop: 1 is all
public record Halves(Form form, double twin, double told) {

  /// Where the event loop stands.
  public enum Form {
    BESIDE,
    BELOW,
    /// Below in two lines, which begin with its name.
    STRIP
  }

  /// The width, in sizes of type, in which an event loop has panels, and the height for that.
  private static final double PANELS = 28.4;

  private static final double PANELS_HEIGHT = 22;

  /// The width in which it has a line for each part, and the height when these are below.
  private static final double LINES = 17;

  private static final double LINES_BELOW = 5.7;
  private static final double ONE_BELOW_THE_OTHER = 9.6;
  private static final double TWO_COLUMNS = 33;

  /// How much a row without the loop itself tells.
  private static final double NARROW = .55;

  /// How much lines tell, and as much in a strip, which is easily overlooked.
  private static final double BRIEF = .6;

  private static final double STRIP = .45;

  /// The least that the program itself needs, in sizes of type.
  private static final double LEAST_WIDTH = 14;

  private static final double LEAST_HEIGHT = 5;

  /// What is shared.
  ///
  /// @param em the size of type
  /// @param title the height of what stands above each side
  /// @param gap between the two
  public record Space(double width, double height, double em, double title, double gap) {

    /// What is left for the program's stage.
    private double[] rest(Halves halves) {
      return switch (halves.form()) {
        case BESIDE -> new double[] {width - gap - halves.twin(), height - title};
        case BELOW -> new double[] {width, height - gap - 2 * title - halves.twin()};
        case STRIP -> new double[] {width, height - gap - title - halves.twin()};
      };
    }
  }

  /// Whether the event loop stands below.
  public boolean stacked() {
    return form != Form.BESIDE;
  }

  /// The room that a stage of some size has for what it shows.
  public interface Rooms {
    Room of(double width, double height);
  }

  /// Before anything is known of the recording.
  public static Halves usual(Space space) {
    return ways(space).getFirst();
  }

  /// Takes its time.
  public static Halves of(Timeline go, Space space, Rooms rooms) {
    List<Halves> ways = ways(space);
    Halves best = ways.getFirst();
    if (ways.size() == 1) {
      return best;
    }
    List<Stager> stagers = new ArrayList<>();
    double most = 0;
    for (Halves way : ways) {
      double[] rest = space.rest(way);
      Stager stager = new Stager(go, Set.of(), rooms.of(rest[0], rest[1]).shared());
      stagers.add(stager);
      double worth = way.told() * stager.legibility();
      if (worth > most) {
        best = way;
        most = worth;
      }
    }
    double shown = 0;
    for (int i = 0; i < ways.size() && most == 0; i++) {
      double seen = Scenes.connections(go, stagers.get(i));
      // where the program is cut already, what is seen of it counts most
      double worth = ways.get(i).told() * seen * seen;
      if (worth > shown) {
        best = ways.get(i);
        shown = worth;
      }
    }
    return best;
  }

  /// Those that there is room for, with the most of the event loop first.
  private static List<Halves> ways(Space space) {
    double em = space.em();
    double widest = space.width() - space.gap() - LEAST_WIDTH * em;
    double highest = space.height() - space.gap() - 2 * space.title() - LEAST_HEIGHT * em;
    boolean wide = space.width() >= LoopLayout.ROW_WIDTH * em;
    List<Halves> ways = new ArrayList<>();
    if (PANELS * em <= widest && space.height() - space.title() >= PANELS_HEIGHT * em) {
      ways.add(new Halves(Form.BESIDE, PANELS * em, 1));
    }
    if (wide && LoopLayout.SHELF_HEIGHT * em <= highest) {
      ways.add(new Halves(Form.BELOW, LoopLayout.SHELF_HEIGHT * em, .95));
    }
    boolean belt = space.width() >= LoopLayout.NARROW_WIDTH * em;
    if (belt && LoopLayout.BELT_HEIGHT * em <= highest) {
      ways.add(new Halves(Form.BELOW, LoopLayout.BELT_HEIGHT * em, wide ? .85 : NARROW));
    }
    double below = space.width() >= TWO_COLUMNS * em ? LINES_BELOW : ONE_BELOW_THE_OTHER;
    if (space.width() >= LoopLayout.STRIP_WIDTH * em) {
      ways.add(new Halves(Form.STRIP, LoopLayout.STRIP_HEIGHT * em, STRIP));
    } else if (below * em <= highest) {
      ways.add(new Halves(Form.BELOW, below * em, BRIEF));
    }
    if (LINES * em <= widest) {
      ways.add(new Halves(Form.BESIDE, LINES * em, BRIEF));
    }
    if (ways.isEmpty()) {
      ways.add(new Halves(Form.BESIDE, (space.width() - space.gap()) / 2, BRIEF));
    }
    return ways;
  }
}
