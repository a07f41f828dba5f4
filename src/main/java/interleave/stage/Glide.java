package interleave.stage;

import interleave.engine.event.ObjectId;
import java.util.LinkedHashMap;
import java.util.Map;

/// The way from an earlier layout of a recording, as it was seen, to a better one: everything goes
/// straight to its new place, so that eyes can follow. A pure function of how much of the way is
/// behind.
public final class Glide {

  private final Layout to;
  private final View seen;
  private final View view;
  private final Map<Object, double[]> starts = new LinkedHashMap<>();
  private final Map<Object, Box> ends = new LinkedHashMap<>();

  /// @param seen how `from` was shown
  /// @param view how `to` will be shown
  public Glide(Layout from, View seen, Layout to, View view) {
    this.to = to;
    this.seen = seen;
    this.view = view;
    for (Layout.Place place : to.places()) {
      put(place.first(), from.box(place.first()), place.box());
    }
    for (ObjectId leader : to.leaders()) {
      put(leader, from.whole(leader), to.whole(leader));
    }
  }

  private void put(Object thing, Box start, Box end) {
    if (start != null) {
      Box there = seen.toScreen(start);
      starts.put(thing, new double[] {there.cx(), there.cy()});
      ends.put(thing, end);
    }
  }

  /// Where everything stands when `part` of the way, from 0 to 1, is behind.
  public Layout layout(double part) {
    double way = Ease.inOut(part);
    View now = view(part);
    Map<Object, Layout.Pin> pins = new LinkedHashMap<>();
    starts.forEach(
        (thing, start) -> {
          Box end = ends.get(thing);
          Box screen = view.toScreen(end);
          double x = now.worldX(start[0] + way * (screen.cx() - start[0]));
          double y = now.worldY(start[1] + way * (screen.cy() - start[1]));
          pins.put(thing, new Layout.Pin(x - end.cx(), y - end.cy()));
        });
    return to.pinned(pins);
  }

  /// From the layout to the screen when `part` of the way is behind.
  public View view(double part) {
    double way = Ease.inOut(part);
    return new View(
        seen.scale() + way * (view.scale() - seen.scale()),
        seen.dx() + way * (view.dx() - seen.dx()),
        seen.dy() + way * (view.dy() - seen.dy()));
  }
}
